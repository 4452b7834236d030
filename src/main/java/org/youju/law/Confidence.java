package org.youju.law;

import java.util.Locale;

/** How surely the wording behind a clause is known, from the surest to the least sure. */
public enum Confidence {
    /** The official text is held. */
    OFFICIAL,
    /** The official text was read elsewhere, or two independent copies agree on every figure. */
    HIGH,
    /** One full copy, and others agree in part. */
    MEDIUM,
    /** One weak copy. */
    LOW,
    /** Nothing but what experts recall; it must not bind anybody. */
    UNVERIFIED;

    /** Returns the word used in the ledger and over the API, such as {@code medium}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
