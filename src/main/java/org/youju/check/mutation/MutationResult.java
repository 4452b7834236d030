package org.youju.check.mutation;

import java.util.List;
import java.util.function.Predicate;
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
        return List.of(measure(MutationScore.of(
                mutants(result -> result.mutant().rule().instrument().equals(instrument)))));
    }

    @Override
    public List<Measure> measures(String instrument, Pin clause) {
        List<MutantResult> own = of(instrument, clause);
        return own.isEmpty() ? List.of() : List.of(measure(MutationScore.of(own)));
    }

    /** Returns the score of all. */
    public MutationScore score() {
        return MutationScore.of(mutants);
    }

    /** Returns what became of the changes of one clause's rules. */
    public List<MutantResult> of(String instrument, Pin clause) {
        return mutants(result -> result.mutant().rule().instrument().equals(instrument)
                && result.mutant().rule().clause().equals(clause));
    }

    private List<MutantResult> mutants(Predicate<MutantResult> which) {
        return mutants.stream().filter(which).toList();
    }

    private static Measure measure(MutationScore score) {
        return new Measure("mutantsKilled", new Text("改动被发现", "mutants killed"), score.killed(), score.mutants());
    }

    /** Returns the mutants that say something else and that no case noticed. */
    public List<MutantResult> survivors() {
        return mutants.stream().filter(MutantResult::survived).toList();
    }
}
