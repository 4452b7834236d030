package org.youju.check.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.youju.check.CaseRunner;
import org.youju.check.CaseTraces;
import org.youju.check.TestCase;
import org.youju.check.analysis.Equivalence;
import org.youju.engine.Engine;
import org.youju.engine.PlanException;
import org.youju.law.Text;
import org.youju.rulebook.RuleText;

/** Runs the cases that can notice a mutant, until one does. */
final class Trial {
    private final CaseTraces traces;
    private final Set<Integer> failing;
    private final Equivalence equivalence;

    /**
     * Makes a trial by cases.
     *
     * @param traces what every case looks at
     * @param failing numbers of the cases that fail anyway, and so notice nothing
     * @param equivalence tells of a mutant that no case noticed whether any could
     */
    Trial(CaseTraces traces, Set<Integer> failing, Equivalence equivalence) {
        this.traces = traces;
        this.failing = failing;
        this.equivalence = equivalence;
    }

    MutantResult run(Mutant mutant, Optional<Text> explained) {
        List<CaseTraces.Traced> cases = casesFor(mutant);
        CaseRunner runner = new CaseRunner(new Engine(mutant.rulebook().get()));
        int tried = 0;
        for (CaseTraces.Traced traced : cases) {
            tried++;
            if (notices(runner, traced.testCase())) {
                return new MutantResult(mutant, Optional.of(traced.testCase()), tried, false, explained);
            }
        }
        return new MutantResult(mutant, Optional.empty(), tried, isEquivalent(mutant), explained);
    }

    private boolean isEquivalent(Mutant mutant) {
        return mutant.testsAfter().isPresent()
                && equivalence.holds(mutant.rule(), mutant.testsAfter().get().rule());
    }

    private static boolean notices(CaseRunner runner, TestCase testCase) {
        try {
            return !runner.passes(testCase);
        } catch (PlanException unplannable) {
            // a rulebook that cannot be planned any more is noticed by whoever asks it
            return true;
        }
    }

    /** The cases that can notice: first those in which the change decides, then those that are quick. */
    private List<CaseTraces.Traced> casesFor(Mutant mutant) {
        Set<Integer> numbers = new HashSet<>(failing);
        List<CaseTraces.Traced> deciding = new ArrayList<>();
        List<CaseTraces.Traced> others = new ArrayList<>();
        for (RuleText rule : mutant.reaching()) {
            for (CaseTraces.Traced traced : traces.reaching(rule)) {
                if (numbers.add(traced.number())) {
                    boolean decides = traced.of(mutant.rule()).stream().anyMatch(mutant.decides());
                    if (decides) {
                        deciding.add(traced);
                    } else if (!mutant.contained() || isOpen(traced)) {
                        others.add(traced);
                    }
                }
            }
        }
        Comparator<CaseTraces.Traced> quick =
                Comparator.comparing(CaseTraces.Traced::unknowns).thenComparing(CaseTraces.Traced::number);
        deciding.sort(quick);
        others.sort(quick);
        deciding.addAll(others);
        return deciding;
    }

    /**
     * Whether more can differ in a case than how the changed rule stood: where something is unknown, completions are
     * tried in which it stands otherwise, and warnings tell of facts that rules read.
     */
    private static boolean isOpen(CaseTraces.Traced traced) {
        return traced.unknowns() > 0 || !traced.testCase().expected().warnings().isEmpty();
    }
}
