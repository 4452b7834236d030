package org.youju.decision;

/** Three-valued truth; the order is that of Kleene's logic, so that "and" is the least and "or" the greatest. */
public enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    /** Returns the two-valued truth as this one. */
    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** Returns whether both hold. */
    public Truth and(Truth other) {
        return compareTo(other) < 0 ? this : other;
    }

    /** Returns whether either holds. */
    public Truth or(Truth other) {
        return compareTo(other) > 0 ? this : other;
    }

    /** Returns the opposite; unknown stays unknown. */
    public Truth not() {
        return this == TRUE ? FALSE : this == FALSE ? TRUE : UNKNOWN;
    }
}
