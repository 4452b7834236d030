package org.youju.web;

import org.youju.law.Text;

/** A table that cannot be read at all, with what is wrong with it. */
final class UnreadableTableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text why;

    UnreadableTableException(Text why) {
        super(why.en());
        this.why = why;
    }

    /** Returns what is wrong and what to do about it, in a sentence. */
    Text why() {
        return why;
    }
}
