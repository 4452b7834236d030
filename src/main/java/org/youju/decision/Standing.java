package org.youju.decision;

import java.util.Locale;

/** What a decision may be taken for; it is never the determination of an authority. */
public enum Standing {
    /** It rests, at least in part, on what somebody says and nobody has verified. */
    SELF_CHECK,
    /** Every fact it rests on has a document, a register or a measurement behind it. */
    EVIDENCED;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Returns the word used over the API, such as {@code self-check}. */
    public String code() {
        return code;
    }
}
