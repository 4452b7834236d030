package org.youju.decision;

import java.util.Locale;

/** How a clause stands to the facts. */
public enum Status {
    SATISFIED,
    VIOLATED,
    DEPARTED,
    NOT_MET,
    NOT_AVAILABLE,
    PENDING,
    NOT_APPLICABLE,
    /** One reading surely fulfils it, another surely breaks it. */
    DISPUTED,
    /** Both yes and no are possible within the uncertainty of the facts. */
    NEEDS_REVIEW,
    UNKNOWN;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Returns the word used over the API and in test cases, such as {@code not-applicable}. */
    public String code() {
        return code;
    }

    /** Returns whether the duty of the clause is broken, whatever its force calls that. */
    public boolean isBroken() {
        return this == VIOLATED || this == DEPARTED || this == NOT_MET || this == NOT_AVAILABLE;
    }

    /** Returns whether the clause is surely not broken: fulfilled, not due yet, or not applicable. */
    public boolean isFulfilled() {
        return this == SATISFIED || this == PENDING || this == NOT_APPLICABLE;
    }
}
