package org.youju.engine;

import java.util.ArrayList;
import java.util.List;
import org.youju.decision.Warning;
import org.youju.law.Text;
import org.youju.rulebook.BoundConstraint;
import org.youju.rulebook.Output;
import org.youju.rulebook.Test;

/** Says of which values that they are calculated from uncertain facts: they are given for the facts as submitted. */
final class UncertainValues {
    private UncertainValues() {}

    /** Returns a warning for each such value. */
    static List<Warning> of(Evaluation evaluation) {
        List<Warning> warnings = new ArrayList<>();
        for (int number = 0; number < evaluation.plans().size(); number++) {
            if (!evaluation.worlds(number).get(0).subject().hasSpreads()) {
                continue;
            }
            for (OutputStep step : evaluation.plans().get(number).values()) {
                for (World world : evaluation.worlds(number)) {
                    OutputResult result = world.output(step.number());
                    if (result != null) {
                        result.given().stream()
                                .flatMap(given -> uncertain(given.rule(), world.subject()).stream())
                                .forEach(fact ->
                                        warnings.add(warning(step.output().orElseThrow(), fact)));
                    }
                }
            }
        }
        return warnings.stream().distinct().toList();
    }

    private static List<FactAt> uncertain(PlannedRule rule, Sheet sheet) {
        List<FactAt> uncertain = new ArrayList<>();
        for (BoundConstraint constraint : rule.constraints()) {
            if (constraint.text().test() instanceof Test.Bound
                    && !constraint.text().onClauses()
                    && sheet.spread(constraint.read(0)) != null) {
                uncertain.add(sheet.fact(constraint.read(0)));
            }
        }
        return uncertain;
    }

    private static Warning warning(Output output, FactAt fact) {
        return new Warning(
                "uncertain-value",
                fact.at() + "/" + fact.name(),
                new Text(
                        output.label().zh() + "按填报的 " + fact.name() + " 计算，该事实有不确定度",
                        output.label().en() + " is calculated from " + fact.name() + " as given, which is uncertain"));
    }
}
