package org.youju.engine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;

/** Functions of a series with gaps: a value where every way to fill the gaps gives the same, nothing otherwise. */
final class SeriesFunctions {
    private static final Computed OPEN = Computed.lacking(Lacks.NONE);

    private SeriesFunctions() {}

    /** Whether some number of values in a row lie above a limit. */
    static Computed sustained(List<?> series, BigDecimal limit, int length) {
        if (run(series, limit, false) >= length) {
            return Computed.of(true);
        }
        return run(series, limit, true) < length ? Computed.of(false) : OPEN;
    }

    /** The greatest number of values in a row above a limit. */
    static Computed longestRun(List<?> series, BigDecimal limit) {
        int surely = run(series, limit, false);
        return surely == run(series, limit, true) ? Computed.of(BigDecimal.valueOf(surely)) : OPEN;
    }

    /** The mean; open while there is a gap or no value. */
    static Computed mean(List<?> series) {
        if (series.isEmpty() || series.stream().anyMatch(Objects::isNull)) {
            return OPEN;
        }
        BigDecimal sum = series.stream().map(BigDecimal.class::cast).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Computed.of(sum.divide(BigDecimal.valueOf(series.size()), MathContext.DECIMAL128));
    }

    private static int run(List<?> series, BigDecimal limit, boolean gapsLieAbove) {
        int longest = 0;
        int current = 0;
        for (Object value : series) {
            boolean above = value == null ? gapsLieAbove : ((BigDecimal) value).compareTo(limit) > 0;
            current = above ? current + 1 : 0;
            longest = Math.max(longest, current);
        }
        return longest;
    }
}
