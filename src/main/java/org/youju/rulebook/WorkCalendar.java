package org.youju.rulebook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.youju.facts.Facts;

/** Counts working days by the State Council's yearly notices; a year whose notice is not held is never guessed. */
public final class WorkCalendar {
    /** What came of counting. */
    public sealed interface Result<T> {
        /** Returns what was counted, or nothing where a year is not held. */
        default Optional<T> value() {
            return this instanceof Counted<T> counted ? Optional.of(counted.counted()) : Optional.empty();
        }
    }

    /** Every day that had to be looked at is of a year held. */
    public record Counted<T>(T counted) implements Result<T> {}

    /**
     * The count came to a year that is not held.
     *
     * @param year the first such year on the way
     */
    public record YearNotHeld<T>(int year) implements Result<T> {}

    /** The working days of a year by day of the year. */
    private final Map<Integer, BitSet> years = new HashMap<>();

    /** Makes the calendar from the days that depart from the week, by year. */
    public WorkCalendar(Map<Integer, List<CalendarDay>> departures) {
        departures.forEach((year, days) -> years.put(year, workingDays(year, days)));
    }

    private static BitSet workingDays(int year, List<CalendarDay> departures) {
        BitSet working = new BitSet();
        LocalDate first = LocalDate.of(year, 1, 1);
        for (LocalDate day = first; day.getYear() == year; day = day.plusDays(1)) {
            working.set(
                    day.getDayOfYear(),
                    day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
        }
        departures.forEach(day -> working.set(day.date().getDayOfYear(), day.working()));
        return working;
    }

    /** Returns whether a day is a working day. */
    public Result<Boolean> isWorkingDay(LocalDate day) {
        BitSet working = years.get(day.getYear());
        return working == null ? new YearNotHeld<>(day.getYear()) : new Counted<>(working.get(day.getDayOfYear()));
    }

    /**
     * Returns the n-th working day after a day, which is not counted itself; the day itself for 0, and the n-th working
     * day before it for a negative number. What never happened ({@link Facts#NEVER}) stays so.
     */
    public Result<LocalDate> plusWorkingDays(LocalDate day, int number) {
        return move(day, number);
    }

    /** Returns the n-th working day before a day, which is not counted itself; as {@link #plusWorkingDays}. */
    public Result<LocalDate> minusWorkingDays(LocalDate day, int number) {
        return move(day, -(long) number);
    }

    private Result<LocalDate> move(LocalDate day, long number) {
        if (day.equals(Facts.NEVER)) {
            return new Counted<>(day);
        }
        int step = number < 0 ? -1 : 1;
        LocalDate reached = day;
        for (long left = Math.abs(number); left > 0; ) {
            reached = reached.plusDays(step);
            BitSet working = years.get(reached.getYear());
            if (working == null) {
                return new YearNotHeld<>(reached.getYear());
            }
            left -= working.get(reached.getDayOfYear()) ? 1 : 0;
        }
        return new Counted<>(reached);
    }

    /**
     * Returns the working days after the first day up to and with the last, so that adding them to the first comes to
     * the last where that is a working day; negative where the last is earlier.
     */
    public Result<Integer> workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            Result<Integer> other = workingDaysBetween(to, from);
            return other instanceof Counted<Integer> counted ? new Counted<>(-counted.counted()) : other;
        }
        int count = 0;
        for (LocalDate day = from; day.isBefore(to); ) {
            day = day.plusDays(1);
            BitSet working = years.get(day.getYear());
            if (working == null) {
                return new YearNotHeld<>(day.getYear());
            }
            count += working.get(day.getDayOfYear()) ? 1 : 0;
        }
        return new Counted<>(count);
    }
}
