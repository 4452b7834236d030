package org.youju.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.youju.facts.Interval;

/**
 * How far a fact lies from a limit.
 *
 * @param limit the limit, as the condition names it
 * @param value the fact's value
 * @param bound the limit's value: a {@code BigDecimal}, {@code Integer} or {@code LocalDate}
 * @param distance the fact less the limit, in the unit of the limit: positive above it, or later; a {@code BigDecimal},
 *     or an {@code Integer} where both are whole or days
 * @param spread the values the fact may have; empty where it is exact
 * @param boundSpread the values the limit may have; empty where it is exact
 */
public record Margin(
        Limit limit,
        Object value,
        Object bound,
        Object distance,
        Optional<Interval> spread,
        Optional<Interval> boundSpread) {
    static Margin of(Limit limit, FactUse fact, Object bound, Optional<Interval> boundSpread) {
        return new Margin(limit, fact.value(), bound, distance(fact.value(), bound), fact.spread(), boundSpread);
    }

    /** Returns whether the comparison comes out the same for every value within the uncertainty. */
    public boolean isDecidable() {
        Interval values = spread.orElseGet(() -> new Interval(value, value));
        Interval bounds = boundSpread.orElseGet(() -> new Interval(bound, bound));
        return limit.comparison()
                .isSettled(
                        order(values.low(), bounds.low()),
                        order(values.low(), bounds.high()),
                        order(values.high(), bounds.low()),
                        order(values.high(), bounds.high()));
    }

    private static Object distance(Object value, Object bound) {
        if (value instanceof LocalDate day) {
            return Math.toIntExact(ChronoUnit.DAYS.between((LocalDate) bound, day));
        }
        if (value instanceof Integer one && bound instanceof Integer other) {
            long between = (long) one - other;
            return between == (int) between ? (Object) (int) between : BigDecimal.valueOf(between);
        }
        return number(value).subtract(number(bound));
    }

    private static int order(Object one, Object other) {
        return one instanceof LocalDate day
                ? day.compareTo((LocalDate) other)
                : number(one).compareTo(number(other));
    }

    private static BigDecimal number(Object value) {
        return value instanceof Integer whole ? BigDecimal.valueOf(whole) : (BigDecimal) value;
    }
}
