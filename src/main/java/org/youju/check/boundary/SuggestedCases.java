package org.youju.check.boundary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.youju.check.CaseTraces;
import org.youju.check.TestCase;
import org.youju.decision.Truth;
import org.youju.engine.Engine;
import org.youju.engine.RuleTrace;
import org.youju.law.Place;
import org.youju.rulebook.Constraint;
import org.youju.rulebook.Subject;

/** Makes cases that pin a side of a threshold out of cases that look at the rule already. */
final class SuggestedCases {
    /** More donors than any clause needs. */
    private static final int MOST_DONORS = 12;

    private final Engine engine;
    private final CaseTraces traces;
    private final Map<String, Map<Place, Integer>> placesByFile = new HashMap<>();

    SuggestedCases(Engine engine, CaseTraces traces) {
        this.engine = engine;
        this.traces = traces;
        for (CaseTraces.Traced traced : traces.all()) {
            TestCase testCase = traced.testCase();
            placesByFile
                    .computeIfAbsent(testCase.file(), file -> new HashMap<>())
                    .merge(testCase.query().place(), 1, Integer::sum);
        }
    }

    /** A case to start from, and how the rule stood there. */
    private record Donor(TestCase testCase, RuleTrace trace) {
        long misses() {
            return trace.constraints().stream()
                    .filter(truth -> truth != Truth.TRUE)
                    .count();
        }
    }

    /** Returns a case in YAML below a comment that names the file, or nothing if none could be made. */
    String suggest(Threshold threshold, Side side) {
        Subject subject = engine.rulebook().subject(threshold.rule().subject()).orElseThrow();
        FactMover mover = new FactMover(engine, subject, threshold, side);
        for (Donor donor : donors(threshold)) {
            Optional<MovedCase> moved = mover.move(
                    new MovedCase(donor.testCase().query(), donor.trace().at()),
                    donor.trace().facts());
            if (moved.isPresent()) {
                String file = donor.testCase().file();
                boolean withPlace = !isUsual(donor.testCase().query().place(), file);
                return "# " + file + "\n" + CaseYaml.write(moved.get().query(), name(threshold, side), withPlace);
            }
        }
        return "";
    }

    /** Whether a file's cases are of a place unless they say otherwise. */
    private boolean isUsual(Place place, String file) {
        Map<Place, Integer> places = placesByFile.get(file);
        return places.values().stream().allMatch(count -> count <= places.get(place));
    }

    private String name(Threshold threshold, Side side) {
        String words = engine.rulebook()
                .words()
                .of(
                        threshold.rule(),
                        new Constraint(
                                false, threshold.test(), "", threshold.rule().line()))
                .zh();
        return words + "：" + side.words().zh();
    }

    /** The cases of the question that look at the rule; first those in which most of it holds. */
    private List<Donor> donors(Threshold threshold) {
        List<Donor> donors = new ArrayList<>();
        for (CaseTraces.Traced traced : traces.reaching(threshold.rule())) {
            if (traced.testCase().query().question().equals(threshold.rule().question())) {
                traced.of(threshold.rule()).forEach(trace -> donors.add(new Donor(traced.testCase(), trace)));
            }
        }
        donors.sort(Comparator.comparing(Donor::misses));
        return donors.subList(0, Math.min(MOST_DONORS, donors.size()));
    }
}
