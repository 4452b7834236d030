package org.youju.check;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.youju.decision.Truth;
import org.youju.engine.Engine;
import org.youju.engine.RuleTrace;
import org.youju.rulebook.RuleText;

/** How every case looks at every rule, found once so that each check need not ask again. */
public final class CaseTraces {
    private final List<Traced> cases = new ArrayList<>();
    private final IdentityHashMap<RuleText, List<Traced>> byRule = new IdentityHashMap<>();

    /**
     * A case with what it looked at.
     *
     * @param number its place among the cases
     * @param testCase the case
     * @param byRule how each rule stood, in every world and for every object
     * @param unknowns how many rules stayed unknown: a measure of the work it takes to decide the case
     */
    public record Traced(
            int number, TestCase testCase, IdentityHashMap<RuleText, List<RuleTrace>> byRule, int unknowns) {
        /** Returns how a rule stood; nothing where the case does not look at it. */
        public List<RuleTrace> of(RuleText rule) {
            return byRule.getOrDefault(rule, List.of());
        }
    }

    /** Traces cases through the rules an engine decides by. */
    public CaseTraces(Engine engine, List<TestCase> cases) {
        for (TestCase testCase : cases) {
            IdentityHashMap<RuleText, List<RuleTrace>> traces = new IdentityHashMap<>();
            int unknowns = 0;
            for (RuleTrace trace : engine.trace(testCase.query())) {
                traces.computeIfAbsent(trace.rule(), rule -> new ArrayList<>()).add(trace);
                unknowns += trace.truth() == Truth.UNKNOWN ? 1 : 0;
            }
            Traced traced = new Traced(this.cases.size(), testCase, traces, unknowns);
            this.cases.add(traced);
            traces.keySet().forEach(rule -> byRule.computeIfAbsent(rule, each -> new ArrayList<>())
                    .add(traced));
        }
    }

    /** Returns every case, in the order given. */
    public List<Traced> all() {
        return List.copyOf(cases);
    }

    /** Returns the cases that look at a rule, in the order given. */
    public List<Traced> reaching(RuleText rule) {
        return List.copyOf(byRule.getOrDefault(rule, List.of()));
    }
}
