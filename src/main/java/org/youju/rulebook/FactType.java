package org.youju.rulebook;

import java.io.Serializable;

/**
 * The type of a fact.
 *
 * @param kind sort of value
 * @param of name of the code list or of the elements' subject; empty for the plain sorts
 */
public record FactType(Kind kind, String of) implements Serializable {
    /** Sorts of value. */
    public enum Kind {
        BOOLEAN,
        INTEGER,
        DECIMAL,
        DATE,
        /** One code of a list. */
        CODE,
        /** Several codes of a list. */
        CODES,
        /** A list of objects, each a subject of its own. */
        ELEMENTS,
        /** Decimals in order of time, with gaps. */
        SERIES
    }

    /** Returns whether rules may read such a fact in {@code when}. */
    public boolean isReadable() {
        return kind != Kind.ELEMENTS && kind != Kind.SERIES;
    }
}
