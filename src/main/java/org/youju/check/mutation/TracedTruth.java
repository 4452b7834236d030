package org.youju.check.mutation;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.youju.decision.Truth;
import org.youju.engine.RuleTrace;
import org.youju.rulebook.BoundConstraint;
import org.youju.rulebook.FactType;
import org.youju.rulebook.InterpretedTest;
import org.youju.rulebook.Operator;
import org.youju.rulebook.Rule;
import org.youju.rulebook.Subject;
import org.youju.rulebook.Test;
import org.youju.rulebook.TestReads;

/** Tells from what a rule read in a case whether it would have stood otherwise with other constraints. */
final class TracedTruth {
    private static final Set<Operator> UNORDERED = EnumSet.of(Operator.EQUAL, Operator.CONTAINS);

    private TracedTruth() {}

    /** Returns whether a changed rule stands otherwise than the rule did. */
    static boolean differs(Rule changed, RuleTrace trace) {
        Truth truth = Truth.TRUE;
        for (BoundConstraint constraint : changed.constraints()) {
            truth = truth.and(truth(constraint.text().test(), trace.facts()));
        }
        return truth != trace.truth();
    }

    private static Truth truth(Test test, Map<String, Object> facts) {
        Set<String> reads = TestReads.of(test);
        if (!(test instanceof Test.Bound) && InterpretedTest.holds(test, facts::get)) {
            return Truth.TRUE;
        }
        if (!facts.keySet().containsAll(reads)) {
            return Truth.UNKNOWN;
        }
        return Truth.of(test instanceof Test.Bound);
    }

    /** Returns whether a rule can be tried in this way: codes compared by their order stand in no trace. */
    static boolean canTell(Rule changed, Optional<Subject> subject) {
        return changed.constraints().stream()
                .noneMatch(constraint -> ordersCodes(constraint.text().test(), subject));
    }

    private static boolean ordersCodes(Test test, Optional<Subject> subject) {
        if (test instanceof Test.AnyOf anyOf) {
            return anyOf.tests().stream().anyMatch(each -> ordersCodes(each, subject));
        }
        if (test instanceof Test.FactComparison comparison) {
            return subject.flatMap(each -> each.fact(comparison.left()))
                    .filter(fact -> fact.type().kind() == FactType.Kind.CODE)
                    .isPresent();
        }
        return test instanceof Test.Comparison comparison
                && comparison.literal() instanceof String
                && !UNORDERED.contains(comparison.operator());
    }
}
