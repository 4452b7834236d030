package org.youju.engine;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Functions of a series with gaps: a value where every way to fill the gaps gives the same, nothing otherwise.
 *
 * <p>Of a series of means, "in a row" are those taken of none of the same numbers: a day and the next, from any hour on.
 * "Throughout" is every mean on the way, each an hour after the last.
 */
final class SeriesFunctions {
    private SeriesFunctions() {}

    /** Whether some number of values in a row lie above a limit. */
    static Computed sustained(Series series, BigDecimal limit, int length) {
        return series.whether(level -> runs(level.above(limit), series.apart(), length));
    }

    /** Whether some number of values in a row lie above a limit, and one from the first to the last of them above a peak. */
    static Computed sustainedWithPeak(Series series, BigDecimal limit, int length, BigDecimal peak) {
        return series.whether(level -> runs(level.above(limit), series.apart(), length, level.above(peak), 1));
    }

    /** Whether every value lies above a limit for as long as some number of values in a row take. */
    static Computed sustainedThroughout(Series series, BigDecimal limit, int length) {
        return series.whether(level -> runs(level.above(limit), 1, length * series.apart()));
    }

    /** Whether, besides, every value for as long as one of them takes lies above a peak. */
    static Computed sustainedThroughoutWithPeak(Series series, BigDecimal limit, int length, BigDecimal peak) {
        return series.whether(
                level -> runs(level.above(limit), 1, length * series.apart(), level.above(peak), series.apart()));
    }

    /** The greatest number of values in a row above a limit. */
    static Computed longestRun(Series series, BigDecimal limit) {
        int length = 0;
        while (true) {
            Computed longer = sustained(series, limit, length + 1);
            if (longer.value().isEmpty()) {
                return longer;
            }
            if (longer.value().get().equals(false)) {
                return Computed.of(BigDecimal.valueOf(length));
            }
            length++;
        }
    }

    /** The mean; open while there is a gap or no value. */
    static Computed mean(Series series) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int place = 0; place < series.size(); place++) {
            BigDecimal point = series.point(place);
            if (point == null) {
                return Computed.OPEN;
            }
            sum = sum.add(point);
        }
        return series.size() == 0
                ? Computed.OPEN
                : Computed.of(sum.divide(BigDecimal.valueOf(series.size()), MathContext.DECIMAL128));
    }

    private static boolean runs(boolean[] above, int step, int count) {
        return runs(above, step, count, above, 1);
    }

    /** Whether somewhere so many places, each a step after the last, lie above, with so many peaks together among them. */
    private static boolean runs(boolean[] above, int step, int count, boolean[] peak, int peaks) {
        for (int first = 0; first < above.length; first++) {
            boolean begins = above[first] && (first < step || !above[first - step]);
            if (begins) {
                int last = first;
                while (last + step < above.length && above[last + step]) {
                    last += step;
                }
                if ((last - first) / step + 1 >= count && together(peak, first, last) >= peaks) {
                    return true;
                }
            }
        }
        return count <= 0;
    }

    private static int together(boolean[] peak, int first, int last) {
        int most = 0;
        int current = 0;
        for (int place = first; place <= last; place++) {
            current = peak[place] ? current + 1 : 0;
            most = Math.max(most, current);
        }
        return most;
    }
}
