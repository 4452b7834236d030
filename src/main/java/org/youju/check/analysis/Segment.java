package org.youju.check.analysis;

/**
 * The values from one place of a line to another.
 *
 * @param from where it begins
 * @param to where it ends
 */
record Segment(Cut from, Cut to) {
    boolean isEmpty() {
        return from.compareTo(to) >= 0;
    }
}
