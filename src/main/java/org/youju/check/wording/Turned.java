package org.youju.check.wording;

import org.youju.rulebook.Operator;

/** Turns comparisons round. */
final class Turned {
    private Turned() {}

    /** Returns the comparison that holds of b and a where one holds of a and b. */
    static Operator of(Operator operator) {
        return switch (operator) {
            case LESS -> Operator.GREATER;
            case AT_MOST -> Operator.AT_LEAST;
            case GREATER -> Operator.LESS;
            case AT_LEAST -> Operator.AT_MOST;
            case EQUAL, CONTAINS -> operator;
        };
    }
}
