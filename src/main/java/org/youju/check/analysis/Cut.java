package org.youju.check.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A place between the points of a line: just below or just above a value, or at an end.
 *
 * @param infinite -1 before everything, 1 behind everything, 0 elsewhere
 * @param value the value beside it
 * @param above whether it lies above the value
 */
record Cut(int infinite, BigDecimal value, boolean above) implements Comparable<Cut> {
    static final Cut START = new Cut(-1, BigDecimal.ZERO, false);
    static final Cut END = new Cut(1, BigDecimal.ZERO, false);

    static Cut below(BigDecimal value) {
        return new Cut(0, value, false);
    }

    static Cut above(BigDecimal value) {
        return new Cut(0, value, true);
    }

    boolean isFinite() {
        return infinite == 0;
    }

    /** Returns the same place on a line that has whole numbers only: always just below one of them. */
    Cut onWholeNumbers() {
        if (!isFinite()) {
            return this;
        }
        return above
                ? below(value.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE))
                : below(value.setScale(0, RoundingMode.CEILING));
    }

    @Override
    public int compareTo(Cut other) {
        if (infinite != 0 || other.infinite != 0) {
            return Integer.compare(infinite, other.infinite);
        }
        int order = value.compareTo(other.value);
        return order != 0 ? order : Boolean.compare(above, other.above);
    }
}
