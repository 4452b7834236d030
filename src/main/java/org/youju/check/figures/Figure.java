package org.youju.check.figures;

/**
 * A number, date or share that a text states.
 *
 * @param amount what it says
 * @param written how it is written there
 * @param start where it begins
 * @param end where it ends, exclusive
 * @param side which end of a range it is
 * @param incidental whether it only counts what the text lists (三个方面), which nobody need repeat
 */
public record Figure(Amount amount, String written, int start, int end, Side side, boolean incidental) {
    /** Which end of a range a figure is. */
    public enum Side {
        ALONE,
        LOWER,
        UPPER
    }

    Figure moved(int newStart, int newEnd, String asWritten) {
        return new Figure(amount, asWritten, newStart, newEnd, side, incidental);
    }
}
