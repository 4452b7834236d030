package org.youju.rulebook;

/** A comparison that rules may make. */
public enum Operator {
    EQUAL("=="),
    LESS("<"),
    AT_MOST("<="),
    GREATER(">"),
    AT_LEAST(">="),
    CONTAINS("contains");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** Returns the sign in DRL. */
    public String sign() {
        return sign;
    }

    /** Returns whether a comparison whose left side stands in this order to its right side holds. */
    public boolean holds(int order) {
        return switch (this) {
            case EQUAL -> order == 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case GREATER -> order > 0;
            case AT_LEAST -> order >= 0;
            case CONTAINS -> throw new IllegalStateException("contains does not compare by order");
        };
    }
}
