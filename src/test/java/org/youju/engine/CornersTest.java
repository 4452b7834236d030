package org.youju.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.youju.facts.Interval;
import org.youju.rulebook.CalendarDay;
import org.youju.rulebook.WorkCalendar;

class CornersTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private final ValueFunctions functions =
            new ValueFunctions(new WorkCalendar(Map.of(2025, List.of(new CalendarDay(NEW_YEAR, false, "元旦", "号")))));

    @Test
    void aProductOfFactorsOfEitherSignIsWidestAtSomeCorner() {
        Computed product = spread("times", number("0", "-2", "3"), number("1", "-4", "5"));

        assertThat(product.spread()).isEqualTo(new Interval(new BigDecimal("-12"), new BigDecimal("15")));
    }

    @Test
    void aQuotientByWhatMayBeNothingIsUndecided() {
        Computed quotient = spread("quotient", number("6", "5", "7"), number("2", "-1", "5"));

        assertThat(quotient.value()).isEmpty();
        assertThat(quotient.lacks().isUndecided()).isTrue();
    }

    @Test
    void monthsFromADayThatMayLieInTheShorterMonthEndClipped() {
        Arg day = new Arg(LocalDate.of(2025, 1, 30), new Interval(LocalDate.of(2025, 1, 28), LocalDate.of(2025, 2, 1)));

        assertThat(spread("plusMonths", day, exact(1)).spread())
                .isEqualTo(new Interval(LocalDate.of(2025, 2, 28), LocalDate.of(2025, 3, 1)));
    }

    @Test
    void aDayThatMayLeadIntoAYearNotHeldIsUndecidedForThatReason() {
        Arg day = new Arg(
                LocalDate.of(2025, 12, 20), new Interval(LocalDate.of(2025, 12, 15), LocalDate.of(2025, 12, 30)));

        Computed deadline = spread("plusWorkingDays", day, exact(5));

        assertThat(deadline.value()).isEmpty();
        assertThat(deadline.lacks().isUndecided()).isTrue();
        assertThat(deadline.lacks().reasons()).singleElement().returns("calendar-not-held", reason -> reason.code());
    }

    @Test
    void aSeriesThatMayOrMayNotStayAboveALimitIsUndecidedAndOneThatSurelyDoesIsNot() {
        Arg hours = new Arg(series("151", "152"), new Interval(series("149", "150"), series("153", "154")));

        assertThat(spread("sustained", hours, exact(new BigDecimal("150")), exact(2))
                        .value())
                .isEmpty();
        assertThat(spread("sustained", hours, exact(new BigDecimal("140")), exact(2))
                        .value())
                .contains(true);
    }

    @Test
    void theMeansOfAnUncertainSeriesLieBetweenThoseOfItsEnds() {
        Arg hours = new Arg(series("151", "153"), new Interval(series("149", "151"), series("153", "155")));

        Interval means = spread("means", hours, exact(2)).spread();

        assertThat(((Series) means.low()).point(0)).isEqualByComparingTo("150");
        assertThat(((Series) means.high()).point(0)).isEqualByComparingTo("154");
    }

    @Test
    void whatComesOutTheSameEverywhereIsExact() {
        Computed least = spread("least", number("9", "8", "10"), exact(new BigDecimal("1")));

        assertThat(least.value()).contains(new BigDecimal("1"));
        assertThat(least.spread()).isNull();
    }

    private record Arg(Object value, @Nullable Interval spread) {}

    private Computed spread(String function, Arg... arguments) {
        List<Object> values = Arrays.stream(arguments).map(Arg::value).toList();
        @Nullable Interval[] spreads = Arrays.stream(arguments).map(Arg::spread).toArray(Interval[]::new);
        return Corners.of(functions, function, values, spreads, functions.call(function, values));
    }

    private static Arg exact(Object value) {
        return new Arg(value, null);
    }

    private static Arg number(String value, String low, String high) {
        return new Arg(new BigDecimal(value), new Interval(new BigDecimal(low), new BigDecimal(high)));
    }

    private static Series series(String... points) {
        return Series.of(Arrays.stream(points).map(BigDecimal::new).toList(), null, null);
    }
}
