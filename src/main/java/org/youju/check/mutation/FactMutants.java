package org.youju.check.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.youju.law.Instrument;
import org.youju.law.Text;
import org.youju.rulebook.Computation;
import org.youju.rulebook.Fact;
import org.youju.rulebook.RuleText;
import org.youju.rulebook.Rulebook;
import org.youju.rulebook.Subject;
import org.youju.rulebook.TestReads;

/** Makes the mutants of computed facts that rules of a text read: a period of 31 days instead of 30. */
final class FactMutants {
    private final Rulebook rulebook;
    private final Instrument instrument;
    private final List<RuleText> rules;

    FactMutants(Rulebook rulebook, Instrument instrument, List<RuleText> rules) {
        this.rulebook = rulebook;
        this.instrument = instrument;
        this.rules = rules;
    }

    List<Mutant> all() {
        List<Mutant> mutants = new ArrayList<>();
        for (Subject subject : rulebook.content().vocabulary().subjects()) {
            for (Fact fact : subject.facts()) {
                List<RuleText> readers = readers(subject, fact);
                if (fact.isComputed() && !readers.isEmpty()) {
                    ComputationChanges.of(fact.computation())
                            .forEach(change -> mutants.add(mutant(subject, fact, readers, change)));
                }
            }
        }
        return mutants;
    }

    /** The rules that read a fact, or one computed from it, in the order of the clauses. */
    private List<RuleText> readers(Subject subject, Fact fact) {
        Set<String> names = new HashSet<>(Set.of(fact.name()));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Fact other : subject.facts()) {
                if (ComputationChanges.reads(other.computation()).stream().anyMatch(names::contains)) {
                    grows |= names.add(other.name());
                }
            }
        }
        return rules.stream()
                .filter(rule -> rule.subject().equals(subject.name()))
                .filter(rule -> rule.constraints().stream()
                        .filter(constraint -> !constraint.onClauses())
                        .flatMap(constraint -> TestReads.of(constraint.test()).stream())
                        .anyMatch(names::contains))
                .sorted(Comparator.comparingInt(this::place))
                .toList();
    }

    private int place(RuleText rule) {
        return instrument
                .clause(rule.clause())
                .map(instrument.clauses()::indexOf)
                .orElse(Integer.MAX_VALUE);
    }

    private Mutant mutant(Subject subject, Fact fact, List<RuleText> readers, ComputationChanges.Changed change) {
        RuleText first = readers.get(0);
        Text words = new Text(
                "“" + fact.label().zh() + "”的算法改为 " + ComputationChanges.written(change.computation()),
                "“" + fact.label().en() + "” is computed as " + ComputationChanges.written(change.computation()));
        return new Mutant(
                first.clause() + "/" + fact.name() + ":" + change.name(),
                first,
                words,
                readers,
                trace -> true,
                false,
                Optional.empty(),
                () -> rulebook.replacing(subject, computed(fact, change.computation())));
    }

    private static Fact computed(Fact fact, Computation computation) {
        return new Fact(
                fact.name(),
                fact.type(),
                fact.label(),
                fact.unit(),
                fact.question(),
                fact.holds(),
                fact.fails(),
                fact.min(),
                fact.max(),
                fact.mayBeNever(),
                fact.changeable(),
                computation);
    }
}
