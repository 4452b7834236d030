package org.youju.check.figures;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.youju.check.figures.Amount.CalendarDate;

/** Reads dates. */
final class Dates {
    private static final String YEAR = "((?:19|20)\\d{2}|[一二][〇零九一二三四五六七八]{3})";
    private static final String PART = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final Pattern DATE = Pattern.compile(YEAR + "年(?!份?以[上下])(?:度?" + PART + "月(?:份?" + PART + "[日号])?)?"
            + "|" + PART + "月(?!度)(?:份?" + PART + "[日号])?"
            + "|((?:19|20)\\d{2})-(\\d{2})-(\\d{2})(?!\\d)");

    private Dates() {}

    /**
     * A date found.
     *
     * @param date what it says
     * @param end where it ends, exclusive
     */
    record Dated(CalendarDate date, int end) {}

    /** Returns the date that begins at a place. */
    static Optional<Dated> at(String text, int start) {
        Matcher matcher = DATE.matcher(text).region(start, text.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        CalendarDate date;
        if (matcher.group(1) != null) {
            date = new CalendarDate(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
        } else if (matcher.group(4) != null) {
            date = new CalendarDate(0, number(matcher.group(4)), number(matcher.group(5)));
        } else {
            date = new CalendarDate(number(matcher.group(6)), number(matcher.group(7)), number(matcher.group(8)));
        }
        return date.month() > 12 || date.day() > 31 ? Optional.empty() : Optional.of(new Dated(date, matcher.end()));
    }

    /** Returns whether a bare number can only be a year beside another year. */
    static boolean isYear(String digits) {
        return digits.matches("(?:19|20)\\d{2}");
    }

    private static int number(@Nullable String part) {
        if (part == null) {
            return 0;
        }
        return Numerals.isArabic(part.charAt(0))
                ? Integer.parseInt(part)
                : Numerals.value(part).intValueExact();
    }
}
