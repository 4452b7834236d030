package org.youju.check.wording;

import java.util.Optional;
import org.youju.check.figures.Amount;
import org.youju.rulebook.Operator;
import org.youju.rulebook.RuleText;

/**
 * A number or date that a rule states.
 *
 * @param rule the rule
 * @param name the fact that is compared or computed with it, or the value that is given
 * @param amount what it says
 * @param use what the rule does with it
 * @param operator how something stands to it, where the rule compares by order
 */
record RuleFigure(RuleText rule, String name, Amount amount, Use use, Optional<Operator> operator) {
    /** What a rule does with a figure. */
    enum Use {
        /** The fact is compared with it. */
        COMPARED,
        /** The fact, which the rule reads, is computed with it. */
        COMPUTED,
        /** No law need be in it: none at all, one more, the next day, twelve months a year. */
        ARITHMETIC,
        /** It is the value given. */
        GIVEN,
        /** It is the least that is given. */
        GIVEN_AT_LEAST,
        /** It is the most that is given. */
        GIVEN_AT_MOST,
        /** The given value is computed with it. */
        GIVEN_BY
    }
}
