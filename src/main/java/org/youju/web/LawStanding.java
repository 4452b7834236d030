package org.youju.web;

import java.time.LocalDate;
import java.util.Locale;
import org.youju.law.Period;

/** Where a day lies by the days in which something is in force. */
enum LawStanding {
    /** It is not in force yet. */
    LATER,
    /** It is in force. */
    NOW,
    /** It no longer is. */
    OVER;

    static LawStanding of(Period period, LocalDate day) {
        if (day.isBefore(period.from())) {
            return LATER;
        }
        return day.isAfter(period.to()) ? OVER : NOW;
    }

    /** Returns how the messages of the pages name it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
