package org.youju.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.youju.decision.Warning;
import org.youju.facts.Interval;
import org.youju.law.Text;
import org.youju.rulebook.Fact;
import org.youju.rulebook.FactType;

/** Finds submitted facts that do not fit what the other facts make of them. */
final class Contradictions {
    private Contradictions() {}

    /** Returns a warning for each submitted fact that differs from what is computed or given. */
    static List<Warning> of(Evaluation evaluation) {
        List<Warning> warnings = new ArrayList<>();
        for (int number = 0; number < evaluation.plans().size(); number++) {
            Plan plan = evaluation.plans().get(number);
            World world = evaluation.worlds(number).get(0);
            for (int frame = 0; frame < plan.frames().size(); frame++) {
                Sheet[] sheets = world.sheets(frame);
                if (sheets != null) {
                    for (Sheet sheet : sheets) {
                        collect(plan, world, frame, sheet, warnings);
                    }
                }
            }
        }
        return warnings.isEmpty() ? List.of() : warnings.stream().distinct().toList();
    }

    private static void collect(Plan plan, World world, int frame, Sheet sheet, List<Warning> warnings) {
        PlannedFacts facts = plan.facts();
        for (int position : facts.checked(frame)) {
            Object submitted = sheet.value(position);
            if (!sheet.isSubmitted(position) || submitted == null) {
                continue;
            }
            derived(facts, world, frame, sheet, position)
                    .filter(derived -> !Values.same(derived, submitted) && !overlap(sheet, position, derived))
                    .ifPresent(derived -> warnings.add(warning(sheet, position, submitted, derived)));
        }
    }

    /** Whether what was submitted may, within its uncertainty, be what the other facts make it. */
    private static boolean overlap(Sheet sheet, int position, Object derived) {
        Interval spread = sheet.spread(position);
        return spread != null
                && Corners.order(spread.low(), derived) <= 0
                && Corners.order(derived, spread.high()) <= 0;
    }

    private static Optional<Object> derived(PlannedFacts facts, World world, int frame, Sheet sheet, int position) {
        List<Giver> givers = facts.givers(frame, position);
        if (!givers.isEmpty()) {
            Optional<Object> given = GivenFactStep.given(givers, position, sheet, world);
            if (given.isPresent()) {
                return given;
            }
        }
        Fact fact = sheet.frame().subject().facts().get(position);
        // numbers of each day are not the means from every hour on, and need not be
        boolean comparable = fact.type().kind() != FactType.Kind.SERIES;
        return comparable && fact.isComputed() && !fact.isDefaulted()
                ? facts.functions().compute(fact, sheet, world).value()
                : Optional.empty();
    }

    private static Warning warning(Sheet sheet, int position, Object submitted, Object derived) {
        Fact fact = sheet.frame().subject().facts().get(position);
        String given = Values.canonical(submitted);
        String found = Values.canonical(derived);
        return new Warning(
                "contradiction",
                sheet.pointer() + "/" + fact.name(),
                new Text(
                        fact.label().zh() + "填报为 " + given + "，按其他事实为 " + found + "；以填报为准",
                        fact.label().en() + " is given as " + given + ", but the other facts make it " + found
                                + "; what was given is used"));
    }
}
