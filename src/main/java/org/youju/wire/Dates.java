package org.youju.wire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.youju.law.Text;

/** Reads days in ISO form, of the real calendar only. */
final class Dates {
    /** What a day looks like. */
    static final Text FORM = new Text("日期，如 2025-06-10", "a date such as 2025-06-10");

    /** Years above are kept for "never" and for calculating with days. */
    private static final int LAST_YEAR = 9899;

    private Dates() {}

    /** Returns the day, or nothing if the text is not one in the form 2025-06-10 or there is no such day. */
    static Optional<LocalDate> parse(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        if (year < 1 || year > LAST_YEAR || month < 1 || day < 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            char digit = text.charAt(at);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + (digit - '0');
        }
        return number;
    }
}
