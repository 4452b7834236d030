package org.youju.facts;

import java.util.Locale;

/** How somebody came to know a fact. */
public enum Source {
    /** Somebody says so. */
    DECLARED,
    /** A document was shown. */
    DOCUMENT,
    /** An authority's register says so. */
    REGISTER,
    /** It was measured. */
    MEASURED;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** Returns the word used over the API, such as {@code register}. */
    public String code() {
        return code;
    }
}
