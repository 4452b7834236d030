package org.youju.law;

import java.io.Serializable;
import java.util.List;

/**
 * Where the wording of an instrument is known from.
 *
 * @param confidence how surely; a clause may say otherwise for itself
 * @param basis the copies it rests on, in a sentence; empty where the official text is held
 * @param continues where the official text goes on, in the order of reading, after the print has broken it off; empty where it
 *     is printed in its order
 */
public record WordingSource(Confidence confidence, Text basis, List<PrintedPiece> continues) implements Serializable {
    /** The official text is held, and printed in its order. */
    public static final WordingSource OFFICIAL = new WordingSource(Confidence.OFFICIAL, Text.NONE, List.of());

    public WordingSource {
        continues = List.copyOf(continues);
    }

    /** Returns whether the official text is not held, so that every answer from it says so. */
    public boolean isExternal() {
        return confidence != Confidence.OFFICIAL;
    }
}
