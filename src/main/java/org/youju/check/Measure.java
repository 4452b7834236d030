package org.youju.check;

import org.youju.law.Text;

/**
 * How many of something there are that fulfil something.
 *
 * @param name stable name in lowerCamelCase, such as {@code boundariesPinned}
 * @param label what is counted, in words
 * @param proven how many fulfil it
 * @param all how many there are
 * @param goal whether all of them should
 */
public record Measure(String name, Text label, int proven, int all, boolean goal) {
    /** Makes a measure that should be whole. */
    public Measure(String name, Text label, int proven, int all) {
        this(name, label, proven, all, true);
    }

    /** Makes a measure that only tells how it is. */
    public static Measure told(String name, Text label, int some, int all) {
        return new Measure(name, label, some, all, false);
    }

    /** Returns the share, from 0 to 1; 1 where there is nothing. */
    public double share() {
        return all == 0 ? 1 : (double) proven / all;
    }

    /** Returns whether nothing is left to do. */
    public boolean isMet() {
        return !goal || proven == all;
    }
}
