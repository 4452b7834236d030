package org.youju.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Quotients that end after a few digits, by machine arithmetic: {@link BigDecimal} makes 34 digits first and then strips
 * the zeros one by one. The result is the same to the scale.
 */
final class Quotients {
    private static final int MOST_BITS = 62;
    private static final int MOST_DIGITS = 6;
    private static final long TEN = 10;

    private Quotients() {}

    /** Returns the quotient as {@code dividend.divide(divisor, DECIMAL128)} would; null where that has to be asked. */
    static @Nullable BigDecimal exact(BigDecimal dividend, BigDecimal divisor) {
        BigInteger above = dividend.unscaledValue();
        BigInteger below = divisor.unscaledValue();
        if (above.bitLength() > MOST_BITS || below.bitLength() > MOST_BITS || above.signum() == 0) {
            return null;
        }
        long rest = above.longValue();
        long by = below.longValue();
        int scale = dividend.scale() - divisor.scale();
        for (int digits = 0; digits <= MOST_DIGITS; digits++) {
            if (rest % by == 0) {
                return BigDecimal.valueOf(rest / by, scale + digits);
            }
            if (Math.abs(rest) > Long.MAX_VALUE / TEN) {
                return null;
            }
            rest *= TEN;
        }
        return null;
    }
}
