package org.youju.rulebook;

/** What an expression in a consequence comes to. */
enum GiftValue {
    /** A string literal; what it says is checked against the type it is given for. */
    TEXT,
    BOOLEAN,
    INTEGER,
    DECIMAL,
    DATE,
    CODE,
    RANGE;

    /** Returns what a bound fact comes to. */
    static GiftValue of(FactType type) {
        return switch (type.kind()) {
            case BOOLEAN -> BOOLEAN;
            case INTEGER -> INTEGER;
            case DECIMAL -> DECIMAL;
            case DATE -> DATE;
            case CODE, CODES, ELEMENTS, SERIES -> CODE;
        };
    }

    /** Returns whether a value of a type may come from such an expression. */
    boolean fits(FactType type) {
        return switch (type.kind()) {
            case BOOLEAN -> this == BOOLEAN;
            case INTEGER -> this == TEXT || this == INTEGER || this == RANGE;
            case DECIMAL -> this == TEXT || this == INTEGER || this == DECIMAL || this == RANGE;
            case DATE -> this == TEXT || this == DATE;
            case CODE -> this == TEXT || this == CODE;
            case CODES, ELEMENTS, SERIES -> false;
        };
    }
}
