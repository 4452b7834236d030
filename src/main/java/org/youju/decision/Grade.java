package org.youju.decision;

import java.util.Locale;

/** How well a fact, or a decision by its weakest fact, is known; the weakest first. */
public enum Grade {
    /** Nothing is said of where it comes from. */
    UNSTATED,
    /** Somebody says so. */
    DECLARED,
    /** A document was shown. */
    DOCUMENT,
    /** It was measured. */
    MEASURED,
    /** An authority's register says so. */
    REGISTER;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** Returns the word used over the API, such as {@code declared}. */
    public String code() {
        return code;
    }

    /** Returns whether there is more behind it than somebody's word. */
    public boolean isEvidenced() {
        return compareTo(DOCUMENT) >= 0;
    }
}
