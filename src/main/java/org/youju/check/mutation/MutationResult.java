package org.youju.check.mutation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.youju.check.CheckFinding;
import org.youju.check.CheckResult;
import org.youju.check.Measure;
import org.youju.law.Pin;
import org.youju.law.Text;

/**
 * What came of the mutants of a rulebook.
 *
 * @param mutants every mutant, in the order of texts and rules
 * @param findings survivors that nobody has explained, rules no case reaches, explanations of nothing
 */
public record MutationResult(List<MutantResult> mutants, List<CheckFinding> findings) implements CheckResult {
    public MutationResult {
        mutants = List.copyOf(mutants);
        findings = List.copyOf(findings);
    }

    @Override
    public List<Measure> measures(String instrument) {
        MutationScore score = byInstrument().getOrDefault(instrument, MutationScore.of(List.of()));
        return List.of(
                new Measure("mutantsKilled", new Text("改动被发现", "mutants killed"), score.killed(), score.mutants()));
    }

    /** Returns the score of all. */
    public MutationScore score() {
        return MutationScore.of(mutants);
    }

    /** Returns the score of each text, by its id. */
    public Map<String, MutationScore> byInstrument() {
        return mutants.stream()
                .collect(Collectors.groupingBy(
                        result -> result.mutant().rule().instrument(),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), MutationScore::of)));
    }

    /** Returns the score of each clause of a text that has rules. */
    public Map<Pin, MutationScore> byClause(String instrument) {
        return mutants.stream()
                .filter(result -> result.mutant().rule().instrument().equals(instrument))
                .collect(Collectors.groupingBy(
                        result -> result.mutant().rule().clause(),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), MutationScore::of)));
    }

    /** Returns the mutants that say something else and that no case noticed. */
    public List<MutantResult> survivors() {
        return mutants.stream().filter(MutantResult::survived).toList();
    }
}
