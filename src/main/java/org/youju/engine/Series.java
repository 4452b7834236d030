package org.youju.engine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.youju.rulebook.Fact;

/**
 * Numbers in order of time, each between two bounds: equal where it is known, as far apart as the world allows in a gap.
 *
 * <p>What rises when any number rises is surely so if it is so of the low bounds, and surely not if not of the high ones.
 */
final class Series {
    private final @Nullable BigDecimal[] low;
    private final @Nullable BigDecimal[] high;
    private final int apart;

    private Series(@Nullable BigDecimal[] low, @Nullable BigDecimal[] high, int apart) {
        this.low = low;
        this.high = high;
        this.apart = apart;
    }

    /** Returns what is known of a fact: its numbers and {@code null} gaps, which lie between its least and its greatest. */
    static Series of(List<?> points, Fact fact) {
        return of(points, fact.min(), fact.max());
    }

    /** Returns numbers and {@code null} gaps, which lie between a least and a greatest, if there are such. */
    static Series of(List<?> points, @Nullable BigDecimal least, @Nullable BigDecimal greatest) {
        @Nullable BigDecimal[] low = new BigDecimal[points.size()];
        @Nullable BigDecimal[] high = new BigDecimal[points.size()];
        for (int place = 0; place < low.length; place++) {
            Object point = points.get(place);
            low[place] = point == null ? least : (BigDecimal) point;
            high[place] = point == null ? greatest : (BigDecimal) point;
        }
        return new Series(low, high, 1);
    }

    /** The means of so many numbers in a row, from every place on. */
    Series means(int length) {
        return new Series(means(low, length), means(high, length), length);
    }

    private static @Nullable BigDecimal[] means(@Nullable BigDecimal[] bounds, int length) {
        boolean any = length >= 1 && length <= bounds.length;
        @Nullable BigDecimal[] means = new BigDecimal[any ? bounds.length - length + 1 : 0];
        BigDecimal sum = BigDecimal.ZERO;
        int unbounded = 0;
        for (int place = 0; any && place < bounds.length; place++) {
            BigDecimal comes = bounds[place];
            sum = comes == null ? sum : sum.add(comes);
            unbounded += comes == null ? 1 : 0;
            int first = place - length + 1;
            if (first < 0) {
                continue;
            }
            means[first] = unbounded > 0 ? null : sum.divide(BigDecimal.valueOf(length), MathContext.DECIMAL128);
            BigDecimal goes = bounds[first];
            sum = goes == null ? sum : sum.subtract(goes);
            unbounded -= goes == null ? 1 : 0;
        }
        return means;
    }

    int size() {
        return low.length;
    }

    /** How many places on the next number stands that is taken of none of the same: 1, and for means their length. */
    int apart() {
        return apart;
    }

    /** The number at a place, or null in a gap. */
    @Nullable
    BigDecimal point(int place) {
        BigDecimal point = low[place];
        return point != null && high[place] != null && point.compareTo(high[place]) == 0 ? point : null;
    }

    /** Whether something that rises with every number is so: yes, no, or open because of the gaps. */
    Computed whether(Predicate<Level> rising) {
        if (rising.test(limit -> above(low, limit, false))) {
            return Computed.of(true);
        }
        return rising.test(limit -> above(high, limit, true)) ? Computed.OPEN : Computed.of(false);
    }

    private static boolean[] above(@Nullable BigDecimal[] bounds, BigDecimal limit, boolean withoutBound) {
        boolean[] above = new boolean[bounds.length];
        for (int place = 0; place < above.length; place++) {
            BigDecimal bound = bounds[place];
            above[place] = bound == null ? withoutBound : bound.compareTo(limit) > 0;
        }
        return above;
    }

    /** The numbers with all gaps at one end of what they can be. */
    interface Level {
        /** At which places the numbers lie above a limit. */
        boolean[] above(BigDecimal limit);
    }
}
