package org.youju.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.youju.rulebook.FactType;

/** The least step by which a fact is told from its neighbour: 1, a hundredth, a day. */
public final class Units {
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private Units() {}

    /** Returns the step of a sort of fact; nothing for facts without an order of amounts. */
    public static Optional<BigDecimal> of(FactType.Kind kind) {
        return switch (kind) {
            case INTEGER, DATE -> Optional.of(BigDecimal.ONE);
            case DECIMAL -> Optional.of(HUNDREDTH);
            case BOOLEAN, CODE, CODES, ELEMENTS, SERIES -> Optional.empty();
        };
    }

    /** Returns the step of a fact where it is compared with a literal: a figure of the text may be finer than a hundredth. */
    public static Optional<BigDecimal> of(FactType.Kind kind, Object literal) {
        return of(kind).map(step ->
                literal instanceof BigDecimal number && number.ulp().compareTo(step) < 0 ? number.ulp() : step);
    }

    /** Returns how far a value lies above another, in its own measure: a number, or days. */
    public static BigDecimal distance(Object value, Object other) {
        if (value instanceof LocalDate day) {
            return BigDecimal.valueOf(ChronoUnit.DAYS.between((LocalDate) other, day));
        }
        return new BigDecimal(value.toString()).subtract(new BigDecimal(other.toString()));
    }
}
