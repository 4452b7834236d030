package org.youju.check.mutation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.youju.engine.RuleTrace;
import org.youju.law.Text;
import org.youju.rulebook.RuleText;
import org.youju.rulebook.Rulebook;

/**
 * A rulebook that differs from the one checked in one thing.
 *
 * @param id stable name, such as {@code art12.item3/public-rental-eligibility/requires:1.2:<=}
 * @param rule the rule that is changed; for a computed fact, the first that reads it
 * @param change the change in words
 * @param reaching every rule that may say something else now
 * @param decides whether the rule says something else where it stood like this
 * @param contained whether nothing but that can make a difference
 * @param testsAfter what the rule tests now, where that is what was changed
 * @param rulebook makes the changed rulebook
 */
public record Mutant(
        String id,
        RuleText rule,
        Text change,
        List<RuleText> reaching,
        Predicate<RuleTrace> decides,
        boolean contained,
        Optional<TestsAfter> testsAfter,
        Supplier<Rulebook> rulebook) {
    /**
     * A change of what a rule tests.
     *
     * @param rule the rule as it is now; empty if it is dropped
     */
    public record TestsAfter(Optional<RuleText> rule) {}

    public Mutant {
        reaching = List.copyOf(reaching);
    }
}
