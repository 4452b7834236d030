package org.youju.check;

import java.util.Locale;

/** How much a finding of the check matters. */
public enum Severity {
    /** The rulebook must not be used. */
    ERROR,
    /** Something a person should look at. */
    WARNING,
    /** Worth knowing. */
    NOTE;

    /** Returns the word used in reports. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
