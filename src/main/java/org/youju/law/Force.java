package org.youju.law;

import java.util.Locale;

/** How a clause binds; it names what a broken duty is and how it weighs (design, section 3). */
public enum Force {
    MUST,
    MUST_NOT,
    TIME_LIMIT,
    TARGET_BINDING,
    PRINCIPLE,
    TARGET_EXPECTED,
    ENCOURAGED,
    MAY,
    BENEFIT,
    PROCEDURE,
    RESPONSIBILITY,
    PENALTY,
    DEFINITION,
    BACKGROUND;

    /** Returns the word used in the ledger and over the API, such as {@code must-not}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
