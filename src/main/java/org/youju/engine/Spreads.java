package org.youju.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.youju.facts.Facts;
import org.youju.facts.Interval;
import org.youju.facts.Provenance;
import org.youju.rulebook.Fact;
import org.youju.rulebook.FactType;
import org.youju.rulebook.Subject;

/** The values that submitted facts may have within their uncertainty, never beyond what the world allows. */
final class Spreads {
    private static final BigDecimal LEAST_INTEGER = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal GREATEST_INTEGER = BigDecimal.valueOf(Integer.MAX_VALUE);

    private Spreads() {}

    /** Returns the spreads by position, null where a fact is exact; null alone where every fact is. */
    static @Nullable Interval @Nullable [] of(Facts facts, Subject subject) {
        if (facts.isBare()) {
            return null;
        }
        @Nullable Interval @Nullable [] spreads = null;
        for (int position = 0; position < facts.index().size(); position++) {
            Optional<Provenance> from = facts.provenance(position).filter(Provenance::isUncertain);
            Optional<Object> value = facts.at(position);
            if (from.isPresent() && value.isPresent() && !value.get().equals(Facts.NEVER)) {
                spreads = spreads == null ? new Interval[facts.index().size()] : spreads;
                spreads[position] = of(
                        subject.facts().get(position), value.get(), from.get().uncertainty());
            }
        }
        return spreads;
    }

    private static Interval of(Fact fact, Object value, BigDecimal uncertainty) {
        return new Interval(moved(fact, value, uncertainty.negate()), moved(fact, value, uncertainty));
    }

    private static Object moved(Fact fact, Object value, BigDecimal by) {
        if (value instanceof LocalDate day) {
            return day.plusDays(by.longValueExact());
        }
        if (value instanceof List<?> series) {
            return moved(series, number -> within(fact, number.add(by)));
        }
        if (fact.type().kind() == FactType.Kind.INTEGER) {
            BigDecimal number = within(fact, new BigDecimal(value.toString()).add(by));
            return number.max(LEAST_INTEGER).min(GREATEST_INTEGER).intValueExact();
        }
        return within(fact, ((BigDecimal) value).add(by));
    }

    private static List<@Nullable BigDecimal> moved(List<?> series, UnaryOperator<BigDecimal> move) {
        List<@Nullable BigDecimal> points = new ArrayList<>(series.size());
        series.forEach(point -> points.add(point == null ? null : move.apply((BigDecimal) point)));
        return Collections.unmodifiableList(points);
    }

    private static BigDecimal within(Fact fact, BigDecimal number) {
        BigDecimal least = fact.min() == null ? number : number.max(fact.min());
        return fact.max() == null ? least : least.min(fact.max());
    }
}
