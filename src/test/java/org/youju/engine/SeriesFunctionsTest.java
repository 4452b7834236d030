package org.youju.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.youju.law.Text;
import org.youju.rulebook.Computation;
import org.youju.rulebook.Fact;
import org.youju.rulebook.FactType;

/** Means that straddle days, how long they last, and what gaps leave open. */
class SeriesFunctionsTest {
    private static final int LEAST = 0;
    private static final int MOST = 9;

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }

    private static Fact hourly(@Nullable BigDecimal least, @Nullable BigDecimal most) {
        Text none = Text.NONE;
        return new Fact(
                "hourly",
                new FactType(FactType.Kind.SERIES, ""),
                none,
                none,
                none,
                none,
                none,
                least,
                most,
                false,
                true,
                new Computation.None());
    }

    private static Series series(List<@Nullable Integer> points) {
        List<@Nullable BigDecimal> numbers = new ArrayList<>();
        points.forEach(point -> numbers.add(point == null ? null : number(point)));
        return Series.of(numbers, hourly(number(LEAST), number(MOST)));
    }

    private static Optional<Object> yes() {
        return Optional.of(true);
    }

    private static Optional<Object> no() {
        return Optional.of(false);
    }

    private static List<@Nullable Integer> hours(int... levels) {
        List<@Nullable Integer> hours = new ArrayList<>();
        for (int level : levels) {
            hours.addAll(Collections.nCopies(24, level));
        }
        return hours;
    }

    @Test
    void a_day_may_begin_at_any_hour() {
        List<@Nullable Integer> hours = hours(0, 9, 0);
        Collections.rotate(hours, 5);
        Series days = series(hours).means(24);
        assertThat(SeriesFunctions.sustained(days, number(8), 1).value()).isEqualTo(yes());
        assertThat(SeriesFunctions.sustained(days, number(9), 1).value()).isEqualTo(no());
    }

    @Test
    void fewer_hours_than_a_day_make_no_mean() {
        Series days = series(hours(9).subList(0, 23)).means(24);
        assertThat(days.size()).isZero();
        assertThat(SeriesFunctions.sustained(days, number(0), 1).value()).isEqualTo(no());
    }

    @Test
    void two_days_are_two_means_of_no_common_hour() {
        Series days = series(hours(9, 9).subList(0, 47)).means(24);
        assertThat(SeriesFunctions.sustained(days, number(8), 2).value()).isEqualTo(no());
        assertThat(SeriesFunctions.sustained(series(hours(9, 9)).means(24), number(8), 2)
                        .value())
                .isEqualTo(yes());
    }

    @Test
    void throughout_two_days_is_a_mean_above_at_each_of_48_hours() {
        List<@Nullable Integer> hours = hours(9, 9, 9);
        assertThat(SeriesFunctions.sustainedThroughout(
                                series(hours.subList(0, 70)).means(24), number(8), 2)
                        .value())
                .isEqualTo(no());
        assertThat(SeriesFunctions.sustainedThroughout(
                                series(hours.subList(0, 71)).means(24), number(8), 2)
                        .value())
                .isEqualTo(yes());
    }

    @Test
    void of_a_series_that_is_no_means_throughout_is_in_a_row() {
        assertThat(SeriesFunctions.sustainedThroughout(series(List.of(9, 9)), number(8), 2)
                        .value())
                .isEqualTo(yes());
    }

    @Test
    void a_peak_in_another_run_does_not_count() {
        assertThat(SeriesFunctions.sustainedWithPeak(series(List.of(7, 7, 7, 0, 9)), number(6), 3, number(8))
                        .value())
                .isEqualTo(no());
        assertThat(SeriesFunctions.sustainedWithPeak(series(List.of(7, 7, 7, 9)), number(6), 3, number(8))
                        .value())
                .isEqualTo(yes());
    }

    @Test
    void a_peak_may_begin_at_any_hour_of_its_run() {
        List<@Nullable Integer> hours = hours(7, 7, 7);
        Collections.fill(hours.subList(13, 37), 9);
        Series days = series(hours).means(24);
        assertThat(SeriesFunctions.sustainedWithPeak(days, number(6), 3, number(8))
                        .value())
                .isEqualTo(yes());
        assertThat(SeriesFunctions.sustainedThroughoutWithPeak(days, number(6), 1, number(8))
                        .value())
                .isEqualTo(no());
    }

    @Test
    void a_gap_that_cannot_matter_leaves_nothing_open() {
        List<@Nullable Integer> hours = hours(9, 9);
        hours.set(30, null);
        Series days = series(hours).means(24);
        assertThat(SeriesFunctions.sustained(days, number(8), 2).value()).isEqualTo(yes());
        assertThat(SeriesFunctions.sustained(days, new BigDecimal("8.7"), 2).value())
                .isEmpty();
    }

    @Test
    void a_gap_without_bounds_leaves_every_mean_over_it_open() {
        List<@Nullable BigDecimal> hours = new ArrayList<>(Collections.nCopies(24, number(9)));
        hours.set(3, null);
        Series days = Series.of(hours, hourly(null, null)).means(24);
        assertThat(SeriesFunctions.sustained(days, number(1_000), 1).value()).isEmpty();
        assertThat(SeriesFunctions.sustained(days, number(-1_000), 1).value()).isEmpty();
    }

    @Test
    void the_longest_run_is_told_unless_a_gap_could_lengthen_it() {
        List<@Nullable Integer> points = new ArrayList<>(List.of(7, 7, 0, 7));
        assertThat(SeriesFunctions.longestRun(series(points), number(6)).value())
                .isEqualTo(Optional.of(number(2)));
        points.set(2, null);
        assertThat(SeriesFunctions.longestRun(series(points), number(6)).value())
                .isEmpty();
    }

    @Provide
    Arbitrary<List<@Nullable Integer>> points() {
        return Arbitraries.integers()
                .between(LEAST, MOST)
                .injectNull(0.2)
                .list()
                .ofMaxSize(9);
    }

    @Provide
    Arbitrary<Limits> limits() {
        return Combinators.combine(
                        Arbitraries.integers().between(LEAST, MOST),
                        Arbitraries.integers().between(LEAST, MOST),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 3))
                .as(Limits::new);
    }

    record Limits(int limit, int peak, int length, int window) {}

    @Property
    void what_is_told_is_so_however_the_gaps_are_filled(
            @ForAll("points") List<@Nullable Integer> points,
            @ForAll("limits") Limits limits,
            @ForAll @IntRange(min = LEAST, max = MOST) int filling) {
        List<@Nullable Integer> filled = new ArrayList<>(points);
        filled.replaceAll(point -> point == null ? filling : point);
        for (int function = 0; function < 4; function++) {
            Optional<Object> told = told(function, points, limits);
            if (told.isPresent()) {
                assertThat(told(function, filled, limits)).isEqualTo(told);
            }
        }
    }

    @Property
    void what_is_left_open_depends_on_how_the_gaps_are_filled(
            @ForAll("points") List<@Nullable Integer> points, @ForAll("limits") Limits limits) {
        for (int function = 0; function < 4; function++) {
            if (told(function, points, limits).isEmpty()) {
                assertThat(told(function, filled(points, LEAST), limits)).isEqualTo(no());
                assertThat(told(function, filled(points, MOST), limits)).isEqualTo(yes());
            }
        }
    }

    @Property
    void without_gaps_it_is_what_the_words_say(
            @ForAll("points") List<@Nullable Integer> points, @ForAll("limits") Limits limits) {
        List<@Nullable Integer> known = filled(points, LEAST);
        assertThat(told(0, known, limits)).isEqualTo(Optional.of(inARow(known, limits, false, false)));
        assertThat(told(1, known, limits)).isEqualTo(Optional.of(inARow(known, limits, false, true)));
        assertThat(told(2, known, limits)).isEqualTo(Optional.of(inARow(known, limits, true, false)));
        assertThat(told(3, known, limits)).isEqualTo(Optional.of(inARow(known, limits, true, true)));
    }

    private static List<@Nullable Integer> filled(List<@Nullable Integer> points, int filling) {
        List<@Nullable Integer> filled = new ArrayList<>(points);
        filled.replaceAll(point -> point == null ? filling : point);
        return filled;
    }

    private static Optional<Object> told(int function, List<@Nullable Integer> points, Limits limits) {
        Series means = series(points).means(limits.window());
        BigDecimal limit = number(limits.limit());
        BigDecimal peak = number(limits.peak());
        return switch (function) {
            case 0 -> SeriesFunctions.sustained(means, limit, limits.length()).value();
            case 1 ->
                SeriesFunctions.sustainedWithPeak(means, limit, limits.length(), peak)
                        .value();
            case 2 ->
                SeriesFunctions.sustainedThroughout(means, limit, limits.length())
                        .value();
            default ->
                SeriesFunctions.sustainedThroughoutWithPeak(means, limit, limits.length(), peak)
                        .value();
        };
    }

    /** The words of the functions, tried at every place and for every length. */
    private static boolean inARow(List<@Nullable Integer> points, Limits limits, boolean throughout, boolean withPeak) {
        int window = limits.window();
        int step = throughout ? 1 : window;
        int least = throughout ? limits.length() * window : limits.length();
        for (int first = 0; first < points.size(); first++) {
            for (int count = least; count <= points.size(); count++) {
                int last = first + (count - 1) * step;
                boolean all = true;
                for (int place = first; place <= last; place += step) {
                    all &= isAbove(points, place, window, limits.limit());
                }
                if (all && (!withPeak || hasPeak(points, first, last, limits, throughout ? window : 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasPeak(List<@Nullable Integer> points, int first, int last, Limits limits, int peaks) {
        for (int begin = first; begin + peaks - 1 <= last; begin++) {
            boolean all = true;
            for (int place = begin; place < begin + peaks; place++) {
                all &= isAbove(points, place, limits.window(), limits.peak());
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAbove(List<@Nullable Integer> points, int place, int window, int limit) {
        int sum = 0;
        for (int number = place; number < place + window; number++) {
            if (number >= points.size()) {
                return false;
            }
            Integer point = points.get(number);
            sum += point == null ? LEAST : point;
        }
        return sum > limit * window;
    }
}
