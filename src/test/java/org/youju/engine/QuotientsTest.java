package org.youju.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class QuotientsTest {
    @Property(tries = 20_000)
    void anExactQuotientIsTheOneThatBigDecimalMakes(
            @ForAll long above,
            @ForAll @LongRange(min = -100_000, max = 100_000) long below,
            @ForAll @IntRange(min = 0, max = 6) int scaleAbove,
            @ForAll @IntRange(min = 0, max = 6) int scaleBelow) {
        same(above, below, scaleAbove, scaleBelow);
    }

    @Property(tries = 20_000)
    void soForSmallNumbersWhichOftenDivide(
            @ForAll @LongRange(min = -10_000, max = 10_000) long above,
            @ForAll @LongRange(min = -40, max = 40) long below,
            @ForAll @IntRange(min = 0, max = 3) int scaleAbove,
            @ForAll @IntRange(min = 0, max = 3) int scaleBelow) {
        same(above, below, scaleAbove, scaleBelow);
    }

    @Test
    void sixtyForThreeIsTwentyWithTheDigitsOfTheDividend() {
        assertThat(Quotients.exact(new BigDecimal("60.00"), new BigDecimal("3")))
                .isEqualTo(new BigDecimal("20.00"));
        assertThat(Quotients.exact(new BigDecimal("1"), new BigDecimal("3"))).isNull();
    }

    private static void same(long above, long below, int scaleAbove, int scaleBelow) {
        if (below != 0) {
            BigDecimal dividend = BigDecimal.valueOf(above, scaleAbove);
            BigDecimal divisor = BigDecimal.valueOf(below, scaleBelow);
            BigDecimal exact = Quotients.exact(dividend, divisor);
            if (exact != null) {
                assertThat(exact).isEqualTo(dividend.divide(divisor, MathContext.DECIMAL128));
            }
        }
    }
}
