package org.youju.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.youju.rulebook.Computation;
import org.youju.rulebook.Fact;
import org.youju.rulebook.Subject;

/** What a series may be: its gaps filled at and above each limit it is measured by, or short runs where it is absent. */
final class SeriesCandidates {
    private static final int MOST = 256;
    private static final int LENGTH = 2;
    private static final BigDecimal STEP = new BigDecimal("0.01");
    private static final BigDecimal MUCH = new BigDecimal("1000000");

    private final Set<BigDecimal> limits = new TreeSet<>();
    private final Set<Integer> lengths = new TreeSet<>();
    private final Fact series;
    private boolean measuredByLimitsOnly = true;

    private SeriesCandidates(Fact series) {
        this.series = series;
    }

    /**
     * Returns what a series may be.
     *
     * @param subject the subject it is a fact of
     * @param fact the series
     * @param given what is known of it, with null gaps; null where it is absent
     */
    static Candidates.Domain of(Subject subject, Fact fact, @Nullable List<?> given) {
        SeriesCandidates candidates = new SeriesCandidates(fact);
        candidates.collect(subject, fact.name());
        return given == null ? candidates.ofAbsent() : candidates.ofGaps(given);
    }

    private void collect(Subject subject, String series) {
        for (Fact other : subject.facts()) {
            collect(other.computation(), new Computation.Reference(series));
            // the means of a series are measured by limits of their own
            if (other.computation() instanceof Computation.Call call
                    && call.function().equals("means")
                    && call.arguments().contains(new Computation.Reference(series))) {
                measuredByLimitsOnly = false;
                collect(subject, other.name());
            }
        }
    }

    private void collect(Computation computation, Computation.Reference series) {
        if (!(computation instanceof Computation.Call call)) {
            return;
        }
        call.arguments().forEach(argument -> collect(argument, series));
        if (call.arguments().contains(series) && !call.function().equals("means")) {
            boolean byLimit = call.arguments().size() > 1
                    && call.arguments().stream().skip(1).allMatch(Computation.Constant.class::isInstance);
            measuredByLimitsOnly &= byLimit;
            for (int place = 1; byLimit && place < call.arguments().size(); place++) {
                BigDecimal number = ((Computation.Constant) call.arguments().get(place)).value();
                if (place == LENGTH) {
                    lengths.add(number.intValue());
                } else {
                    limits.add(number);
                }
            }
        }
    }

    /** One number of each sort: not above the least limit, above it and not above the next, and so on. */
    private List<BigDecimal> points() {
        TreeSet<BigDecimal> points = new TreeSet<>(limits);
        BigDecimal most = series.max();
        if (most == null) {
            points.add(points.isEmpty() ? BigDecimal.ZERO : points.last().add(STEP));
        }
        if (!measuredByLimitsOnly) {
            points.add(series.min() == null ? MUCH.negate() : series.min());
        }
        if (!measuredByLimitsOnly || most != null) {
            points.add(most == null ? MUCH : most);
        }
        points.removeIf(point -> most != null && point.compareTo(most) > 0);
        return List.copyOf(points);
    }

    private Candidates.Domain ofAbsent() {
        List<Object> runs = new ArrayList<>();
        runs.add(List.of());
        lengths.add(1);
        for (BigDecimal point : points()) {
            lengths.forEach(length -> runs.add(Collections.nCopies(length, point)));
        }
        return new Candidates.Domain(runs, false);
    }

    private Candidates.Domain ofGaps(List<?> given) {
        List<BigDecimal> points = points();
        List<List<@Nullable Object>> filled = new ArrayList<>();
        filled.add(new ArrayList<>(given));
        boolean all = true;
        for (int place = 0; place < given.size(); place++) {
            if (given.get(place) != null) {
                continue;
            }
            // too many gaps to try every way to fill them: the rest go up and down together
            boolean each = filled.size() * points.size() <= MOST;
            all &= each;
            filled = fill(filled, place, points, each);
        }
        List<Object> series = new ArrayList<>();
        filled.forEach(one -> series.add(Collections.unmodifiableList(one)));
        return new Candidates.Domain(series, all && measuredByLimitsOnly);
    }

    private static List<List<@Nullable Object>> fill(
            List<List<@Nullable Object>> before, int place, List<BigDecimal> points, boolean each) {
        List<List<@Nullable Object>> after = new ArrayList<>();
        for (int number = 0; number < before.size(); number++) {
            for (BigDecimal point : each ? points : List.of(points.get(number % points.size()))) {
                List<@Nullable Object> next = new ArrayList<>(before.get(number));
                next.set(place, point);
                after.add(next);
            }
        }
        return after;
    }
}
