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
    private static final BigDecimal STEP = new BigDecimal("0.01");
    private static final BigDecimal MUCH = new BigDecimal("1000000");

    private final Set<BigDecimal> limits = new TreeSet<>();
    private final Set<Integer> lengths = new TreeSet<>();
    private final String series;
    private boolean measuredByLimitsOnly = true;

    private SeriesCandidates(String series) {
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
        SeriesCandidates candidates = new SeriesCandidates(fact.name());
        subject.facts().forEach(each -> candidates.collect(each.computation()));
        return given == null ? candidates.ofAbsent() : candidates.ofGaps(given);
    }

    private void collect(Computation computation) {
        if (!(computation instanceof Computation.Call call)) {
            return;
        }
        call.arguments().forEach(this::collect);
        if (call.arguments().contains(new Computation.Reference(series))) {
            boolean byLimit = call.arguments().size() > 1
                    && call.arguments().stream().skip(1).allMatch(Computation.Constant.class::isInstance);
            measuredByLimitsOnly &= byLimit;
            if (byLimit) {
                limits.add(((Computation.Constant) call.arguments().get(1)).value());
            }
            if (byLimit && call.arguments().size() > 2) {
                lengths.add(
                        ((Computation.Constant) call.arguments().get(2)).value().intValue());
            }
        }
    }

    /** One number of each sort: not above the least limit, above it and not above the next, and so on. */
    private List<BigDecimal> points() {
        List<BigDecimal> points = new ArrayList<>(limits);
        points.add(
                points.isEmpty()
                        ? BigDecimal.ZERO
                        : points.get(points.size() - 1).add(STEP));
        if (!measuredByLimitsOnly) {
            points.add(MUCH);
        }
        return points;
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
