package org.youju.engine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.youju.decision.Reason;
import org.youju.facts.Facts;
import org.youju.law.Text;
import org.youju.rulebook.WorkCalendar;

/** The closed list of functions on values; no law is in any of them. */
final class ValueFunctions {
    /** Ten thousand years in days: farther from a day nothing is counted. */
    private static final long FARTHEST = 3_652_500;

    private final WorkingDays workingDays;

    ValueFunctions(WorkCalendar calendar) {
        this.workingDays = new WorkingDays(calendar);
    }

    /** Why a function came to nothing although every input is there. */
    static Reason notComputable(String function) {
        return new Reason(
                "not-computable",
                "",
                "",
                new Text("按给出的事实无法计算（" + function + "）", "cannot be computed from the facts given (" + function + ")"));
    }

    /** Calls a function; with no value and nothing lacking, a gap in a series left it open. */
    Computed call(String function, List<Object> arguments) {
        return switch (function) {
            case "plus" -> Computed.of(number(arguments, 0).add(number(arguments, 1)));
            case "minus" -> Computed.of(number(arguments, 0).subtract(number(arguments, 1)));
            case "times" -> Computed.of(number(arguments, 0).multiply(number(arguments, 1)));
            case "least" -> Computed.of(number(arguments, 0).min(number(arguments, 1)));
            case "greatest" -> Computed.of(number(arguments, 0).max(number(arguments, 1)));
            case "quotient" -> quotient(number(arguments, 0), number(arguments, 1));
            case "dayOf" -> dayOf(whole(arguments, 0), whole(arguments, 1), whole(arguments, 2));
            case "plusDays" -> moved(function, day(arguments, 0), 0, 0, whole(arguments, 1));
            case "minusDays" -> moved(function, day(arguments, 0), 0, 0, -(long) whole(arguments, 1));
            case "plusMonths" -> moved(function, day(arguments, 0), 0, whole(arguments, 1), 0);
            case "minusMonths" -> moved(function, day(arguments, 0), 0, -(long) whole(arguments, 1), 0);
            case "plusYears" -> moved(function, day(arguments, 0), whole(arguments, 1), 0, 0);
            case "daysBetween" ->
                Computed.of(BigDecimal.valueOf(ChronoUnit.DAYS.between(day(arguments, 0), day(arguments, 1))));
            case "monthsBetween" ->
                Computed.of(BigDecimal.valueOf(monthsElapsed(day(arguments, 0), day(arguments, 1))));
            case "yearsBetween" ->
                Computed.of(BigDecimal.valueOf(monthsElapsed(day(arguments, 0), day(arguments, 1)) / 12));
            case "monthsSpanned" -> Computed.of(monthsSpanned(day(arguments, 0), day(arguments, 1)));
            case "plusWorkingDays" -> workingDays.plus(day(arguments, 0), whole(arguments, 1));
            case "minusWorkingDays" -> workingDays.plus(day(arguments, 0), -whole(arguments, 1));
            case "workingDaysBetween" -> workingDays.between(day(arguments, 0), day(arguments, 1));
            case "means" -> Computed.of(series(arguments).means(whole(arguments, 1)));
            case "sustained" -> SeriesFunctions.sustained(series(arguments), number(arguments, 1), whole(arguments, 2));
            case "sustainedThroughout" ->
                SeriesFunctions.sustainedThroughout(series(arguments), number(arguments, 1), whole(arguments, 2));
            case "sustainedWithPeak" ->
                SeriesFunctions.sustainedWithPeak(
                        series(arguments), number(arguments, 1), whole(arguments, 2), number(arguments, 3));
            case "sustainedThroughoutWithPeak" ->
                SeriesFunctions.sustainedThroughoutWithPeak(
                        series(arguments), number(arguments, 1), whole(arguments, 2), number(arguments, 3));
            case "longestRun" -> SeriesFunctions.longestRun(series(arguments), number(arguments, 1));
            case "mean" -> SeriesFunctions.mean(series(arguments));
            case "size" -> Computed.of(BigDecimal.valueOf(((List<?>) arguments.get(0)).size()));
            default -> throw new IllegalStateException("there is no function " + function);
        };
    }

    /** Combines the values of one fact over the elements of a list; nothing for the greatest of none. */
    Optional<Object> combine(String function, List<Object> found) {
        List<BigDecimal> numbers =
                found.stream().map(value -> new BigDecimal(value.toString())).toList();
        return switch (function) {
            case "sum" -> Optional.of(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            case "max" -> numbers.stream().max(BigDecimal::compareTo).map(Object.class::cast);
            default -> throw new IllegalStateException("there is no function over element facts " + function);
        };
    }

    private static Computed quotient(BigDecimal dividend, BigDecimal divisor) {
        return divisor.signum() == 0
                ? Computed.lacking(Lacks.reason(notComputable("quotient")))
                : Computed.of(quotient(dividend, divisor, MathContext.DECIMAL128));
    }

    private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor, MathContext digits) {
        BigDecimal exact = Quotients.exact(dividend, divisor);
        return exact == null ? dividend.divide(divisor, digits) : exact;
    }

    /** The day of a year, such as the last of May; none where the calendar has no such day. */
    private static Computed dayOf(int year, int month, int day) {
        boolean exists = ChronoField.YEAR.range().isValidValue(year)
                && ChronoField.MONTH_OF_YEAR.range().isValidValue(month)
                && YearMonth.of(year, month).isValidDay(day);
        return exists
                ? Computed.of(LocalDate.of(year, month, day))
                : Computed.lacking(Lacks.reason(notComputable("dayOf")));
    }

    private static Computed moved(String function, LocalDate day, long years, long months, long days) {
        if (Math.max(Math.abs(years), Math.max(Math.abs(months), Math.abs(days))) > FARTHEST) {
            return Computed.lacking(Lacks.reason(notComputable(function)));
        }
        return Computed.of(
                day.equals(Facts.NEVER)
                        ? Facts.NEVER
                        : day.plusYears(years).plusMonths(months).plusDays(days));
    }

    /**
     * The greatest number of months that, counted from one day, ends by the other; a month without the corresponding day
     * ends on its last day, so that three months from 30 November are full on 28 February.
     */
    private static long monthsElapsed(LocalDate from, LocalDate to) {
        long months = ChronoUnit.MONTHS.between(from, to);
        return from.plusMonths(months + 1).isAfter(to) ? months : months + 1;
    }

    /** The least number of months that, counted from one day, does not end before the other. */
    private static BigDecimal monthsSpanned(LocalDate from, LocalDate to) {
        long months = ChronoUnit.MONTHS.between(from, to);
        return BigDecimal.valueOf(from.plusMonths(months).isBefore(to) ? months + 1 : months);
    }

    private static BigDecimal number(List<Object> arguments, int position) {
        Object value = arguments.get(position);
        return value instanceof Integer whole ? BigDecimal.valueOf(whole) : (BigDecimal) value;
    }

    private static int whole(List<Object> arguments, int position) {
        return number(arguments, position).intValueExact();
    }

    private static LocalDate day(List<Object> arguments, int position) {
        return (LocalDate) arguments.get(position);
    }

    private static Series series(List<Object> arguments) {
        return (Series) arguments.get(0);
    }
}
