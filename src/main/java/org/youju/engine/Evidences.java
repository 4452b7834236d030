package org.youju.engine;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.youju.decision.Evidence;
import org.youju.decision.Grade;
import org.youju.decision.Outcome;
import org.youju.facts.Facts;

/** Tells what stands behind the facts a decision rests on. */
final class Evidences {
    private static final Comparator<Evidence> BY_GRADE = Comparator.comparing(Evidence::grade);

    private Evidences() {}

    /** Returns the grade of the weakest fact; a refusal rests on the best proven of the clauses that each suffice. */
    static Evidence of(Evaluation evaluation, Outcome outcome, Facts facts) {
        if (facts.isBare()) {
            return Evidence.UNSTATED;
        }
        boolean refused = outcome == evaluation.plans().get(0).question().kind().bad()
                && outcome != evaluation.plans().get(0).question().kind().good();
        List<Evidence> broken = evaluation.combinations().stream()
                .flatMap(combination -> broken(evaluation, combination, facts))
                .toList();
        if (refused && broken.size() == evaluation.combinations().size()) {
            return broken.stream().min(BY_GRADE).orElse(Evidence.UNSTATED);
        }
        Map<String, Grade> grades = new LinkedHashMap<>();
        for (Combination combination : evaluation.combinations()) {
            grounds(evaluation, combination, facts).forEach(grounds -> {
                grounds.addAll();
                grades.putAll(grounds.grades());
            });
        }
        return weakest(grades);
    }

    /** The best proven of the clauses broken in one world; nothing where none is. */
    private static Stream<Evidence> broken(Evaluation evaluation, Combination combination, Facts facts) {
        return grounds(evaluation, combination, facts)
                .flatMap(here -> here.broken().stream().map(here::behind))
                .max(BY_GRADE)
                .stream();
    }

    private static Stream<Grounds> grounds(Evaluation evaluation, Combination combination, Facts facts) {
        Stream.Builder<Grounds> grounds = Stream.builder();
        for (int plan = 0; plan < evaluation.plans().size(); plan++) {
            grounds.add(new Grounds(
                    evaluation.plans().get(plan), combination.worlds().get(plan), facts));
        }
        return grounds.build();
    }

    /** Returns the weakest of some grades with the facts that have it. */
    static Evidence weakest(Map<String, Grade> grades) {
        Grade weakest = grades.values().stream().min(Comparator.naturalOrder()).orElse(Grade.UNSTATED);
        return new Evidence(
                weakest,
                grades.entrySet().stream()
                        .filter(entry -> entry.getValue() == weakest)
                        .map(Map.Entry::getKey)
                        .toList());
    }
}
