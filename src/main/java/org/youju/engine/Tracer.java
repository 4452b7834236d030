package org.youju.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.youju.decision.Truth;
import org.youju.rulebook.BoundConstraint;
import org.youju.rulebook.TestReads;

/** Tells how every rule of an evaluation stood in every world. */
final class Tracer {
    private Tracer() {}

    static List<RuleTrace> of(Evaluation evaluation) {
        List<RuleTrace> traces = new ArrayList<>();
        for (int number = 0; number < evaluation.plans().size(); number++) {
            Plan plan = evaluation.plans().get(number);
            for (World world : evaluation.worlds(number)) {
                for (PlannedRule rule : plan.rules()) {
                    Sheet[] sheets = world.sheets(plan.frames().indexOf(rule.frame()));
                    if (sheets != null) {
                        for (Sheet sheet : sheets) {
                            traces.add(trace(rule, sheet));
                        }
                    }
                }
            }
        }
        return traces;
    }

    private static RuleTrace trace(PlannedRule rule, Sheet sheet) {
        List<Truth> constraints = new ArrayList<>();
        Map<String, Object> facts = new LinkedHashMap<>();
        for (int number = 0; number < rule.constraints().length; number++) {
            constraints.add(rule.truth(sheet, number));
            collect(rule.constraints()[number], sheet, facts);
        }
        return new RuleTrace(rule.text(), sheet.pointer(), rule.truth(sheet), constraints, facts);
    }

    private static void collect(BoundConstraint constraint, Sheet sheet, Map<String, Object> facts) {
        int read = 0;
        for (String name : TestReads.of(constraint.text().test())) {
            int position = constraint.read(read++);
            Object value = constraint.text().onClauses() ? sheet.result(position) : sheet.value(position);
            if (value != null) {
                facts.put(name, value);
            }
        }
    }
}
