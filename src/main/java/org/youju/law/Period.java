package org.youju.law;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A span of days, both ends included.
 *
 * @param from first day
 * @param to last day; {@link LocalDate#MAX} where the text sets none
 */
public record Period(LocalDate from, LocalDate to) implements Serializable {
    /** Every day. */
    public static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the last day " + to + " is before the first day " + from);
        }
    }

    /** Returns whether the day lies inside. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Returns whether the text sets no last day. */
    public boolean isOpen() {
        return to.equals(LocalDate.MAX);
    }

    /** Returns whether the two share a day. */
    public boolean overlaps(Period other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
