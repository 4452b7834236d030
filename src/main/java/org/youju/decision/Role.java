package org.youju.decision;

import java.util.Locale;

/** What one rule says for its clause. */
public enum Role {
    APPLIES,
    EXCEPTS,
    REQUIRES,
    FORBIDS,
    DUE,
    GIVES;

    /** Returns the annotation's name in DRL, such as {@code requires}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
