package org.youju.decision;

import java.util.Locale;

/** What a question comes to. */
public enum Outcome {
    ELIGIBLE,
    NOT_ELIGIBLE,
    COMPLIANT,
    NON_COMPLIANT,
    DETERMINED,
    MET,
    NOT_MET,
    PENDING,
    NEEDS_REVIEW,
    UNDETERMINED,
    NOT_APPLICABLE,
    OUT_OF_SCOPE;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Returns the word used over the API and in test cases, such as {@code not-eligible}. */
    public String code() {
        return code;
    }
}
