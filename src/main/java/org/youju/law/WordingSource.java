package org.youju.law;

import java.io.Serializable;

/**
 * Where the wording of an instrument is known from.
 *
 * @param confidence how surely; a clause may say otherwise for itself
 * @param basis the copies it rests on, in a sentence; empty where the official text is held
 */
public record WordingSource(Confidence confidence, Text basis) implements Serializable {
    /** The official text is held. */
    public static final WordingSource OFFICIAL = new WordingSource(Confidence.OFFICIAL, Text.NONE);

    /** Returns whether the official text is not held, so that every answer from it says so. */
    public boolean isExternal() {
        return confidence != Confidence.OFFICIAL;
    }
}
