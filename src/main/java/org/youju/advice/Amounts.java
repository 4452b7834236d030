package org.youju.advice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.youju.engine.Lever;
import org.youju.rulebook.FactType;

/** Counts the values of a fact in steps, so that the nearest of them can be found. */
final class Amounts {
    private static final int LEAST_SCALE = 2;

    private final FactType.Kind kind;
    private final int scale;

    Amounts(Lever lever) {
        this.kind = lever.fact().type().kind();
        int finest = LEAST_SCALE;
        for (List<Object> values : List.of(lever.now().stream().toList(), lever.figures())) {
            for (Object value : values) {
                finest = value instanceof BigDecimal number ? Math.max(finest, number.scale()) : finest;
            }
        }
        this.scale = kind == FactType.Kind.DECIMAL ? finest : 0;
    }

    /** Whether the values of a fact have an order. */
    static boolean areOf(Lever lever) {
        return switch (lever.fact().type().kind()) {
            case INTEGER, DECIMAL, DATE -> true;
            default -> false;
        };
    }

    /** A number as a decimal. */
    static BigDecimal of(Object number) {
        return new BigDecimal(number.toString());
    }

    /** The number of steps from zero, or from the first day of 1970, to a value. */
    long steps(Object value) {
        return value instanceof LocalDate day
                ? day.toEpochDay()
                : of(value)
                        .setScale(scale, RoundingMode.HALF_EVEN)
                        .unscaledValue()
                        .longValueExact();
    }

    /** The value at so many steps. */
    Object value(long steps) {
        return switch (kind) {
            case DATE -> LocalDate.ofEpochDay(steps);
            case INTEGER -> Math.toIntExact(steps);
            default -> plain(BigDecimal.valueOf(steps, scale));
        };
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
