package org.youju.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.youju.decision.Condition;
import org.youju.decision.FactUse;
import org.youju.decision.Finding;
import org.youju.decision.GivenValue;
import org.youju.decision.ReadingResult;
import org.youju.decision.Role;
import org.youju.decision.Truth;
import org.youju.facts.Interval;
import org.youju.law.Reading;
import org.youju.law.Text;
import org.youju.rulebook.BoundConstraint;
import org.youju.rulebook.Output;

/** Tells what an evaluation found: each clause with its conditions and readings, and each value with its clause. */
final class Explainer {
    private static final Role[] NORM_ROLES = {Role.APPLIES, Role.EXCEPTS, Role.REQUIRES, Role.FORBIDS, Role.DUE};

    private final Evaluation evaluation;
    private final boolean withConditions;

    Explainer(Evaluation evaluation) {
        this(evaluation, true);
    }

    Explainer(Evaluation evaluation, boolean withConditions) {
        this.evaluation = evaluation;
        this.withConditions = withConditions;
    }

    /** Every clause of the question and of what it rests on, in the order of the texts. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (int number = 0; number < evaluation.plans().size(); number++) {
            Plan plan = evaluation.plans().get(number);
            for (ClausePlan clause : plan.clausesInOrder()) {
                int elements = evaluation.elements(number, clause);
                for (int element = 0; element < elements; element++) {
                    findings.add(finding(number, plan, clause, element));
                }
            }
        }
        return findings;
    }

    private Finding finding(int number, Plan plan, ClausePlan clause, int element) {
        List<World> worlds = evaluation.worlds(number);
        Sheet sheet = worlds.get(0).sheets(plan.frames().indexOf(clause.frame()))[element];
        return new Finding(
                plan.instrument(),
                clause.clause(),
                clause.frame().ofElements() ? sheet.pointer() : "",
                worlds.size() == 1
                        ? worlds.get(0).results(clause.number())[element].shown()
                        : Statuses.across(worlds, clause, element),
                clause.weight() != Weight.NONE && plan.isOwn(clause),
                !withConditions ? List.of() : conditions(clause, worlds.get(0).reading(clause.number()), sheet),
                clause.readings().size() == 1 ? List.of() : readings(number, clause, element));
    }

    /** The conditions of a norm; of a clause that only gives, those of the rules that give or still may. */
    private static List<Condition> conditions(ClausePlan clause, int reading, Sheet sheet) {
        List<Condition> conditions = new ArrayList<>();
        if (clause.givesOnly()) {
            boolean[] said = new boolean[clause.frame().sayingCount()];
            for (PlannedRule rule : telling(clause.rules(Role.GIVES, reading), sheet)) {
                addDistinct(rule, sheet, said, conditions);
            }
            return conditions;
        }
        for (Role role : NORM_ROLES) {
            for (PlannedRule rule : clause.rules(role, reading)) {
                for (int constraint = 0; constraint < rule.constraints().length; constraint++) {
                    conditions.add(condition(role, rule, constraint, sheet));
                }
            }
        }
        return conditions;
    }

    /** The rules that give; where none does, those that still may; else all. */
    private static PlannedRule[] telling(PlannedRule[] rules, Sheet sheet) {
        PlannedRule[] giving = those(rules, sheet, Truth.TRUE);
        PlannedRule[] open = giving.length > 0 ? giving : those(rules, sheet, Truth.UNKNOWN);
        return open.length > 0 ? open : rules;
    }

    private static PlannedRule[] those(PlannedRule[] rules, Sheet sheet, Truth truth) {
        int found = 0;
        PlannedRule[] those = new PlannedRule[rules.length];
        for (PlannedRule rule : rules) {
            if (rule.truth(sheet) == truth) {
                those[found++] = rule;
            }
        }
        return Arrays.copyOf(those, found);
    }

    private static void addDistinct(PlannedRule rule, Sheet sheet, boolean[] said, List<Condition> conditions) {
        for (int constraint = 0; constraint < rule.constraints().length; constraint++) {
            int saying = rule.saying(constraint);
            if (!said[saying]) {
                said[saying] = true;
                conditions.add(condition(Role.GIVES, rule, constraint, sheet));
            }
        }
    }

    private static Condition condition(Role role, PlannedRule rule, int number, Sheet sheet) {
        Truth truth = rule.truth(sheet, number);
        return new Condition(
                role,
                rule.texts().get(number),
                truth,
                facts(rule, number, sheet),
                truth == Truth.UNKNOWN
                        ? rule.lacks(sheet, number).facts().keySet().stream()
                                .map(FactAt::name)
                                .distinct()
                                .toList()
                        : List.of(),
                rule.limits().get(number));
    }

    private static List<FactUse> facts(PlannedRule rule, int number, Sheet sheet) {
        BoundConstraint constraint = rule.constraints()[number];
        boolean onClauses = constraint.text().onClauses();
        List<FactUse> facts = new ArrayList<>(constraint.readCount());
        for (int read = 0; read < constraint.readCount(); read++) {
            Object value = onClauses ? sheet.result(constraint.read(read)) : sheet.value(constraint.read(read));
            if (value != null) {
                Interval spread = onClauses ? null : sheet.spread(constraint.read(read));
                facts.add(new FactUse(rule.name(number, read), value, Optional.ofNullable(spread)));
            }
        }
        return facts;
    }

    /** What each reading gives, where they differ on these facts. */
    private List<ReadingResult> readings(int plan, ClausePlan clause, int element) {
        List<ReadingResult> results = new ArrayList<>();
        for (int reading = 0; reading < clause.readings().size(); reading++) {
            Optional<Evaluation> under = evaluation.under(plan, clause, reading);
            if (under.isEmpty()) {
                return List.of();
            }
            Evaluation settled = under.get();
            results.add(new ReadingResult(
                    reading(clause, reading),
                    Statuses.across(settled.worlds(plan), clause, element),
                    settled.outcome(),
                    new Explainer(settled).values(plan)));
        }
        return results;
    }

    private static Reading reading(ClausePlan clause, int number) {
        String letter = clause.readings().get(number);
        return clause.clause().readings().stream()
                .filter(reading -> reading.id().equals(letter))
                .findFirst()
                .orElseGet(() -> new Reading(letter, Text.NONE, java.time.LocalDate.MIN, ""));
    }

    /** What is given in every world alike. */
    List<GivenValue> values() {
        List<GivenValue> values = new ArrayList<>();
        for (int plan = 0; plan < evaluation.plans().size(); plan++) {
            values.addAll(values(plan));
        }
        return values;
    }

    private List<GivenValue> values(int number) {
        List<World> worlds = evaluation.worlds(number);
        Plan plan = evaluation.plans().get(number);
        List<GivenValue> values = new ArrayList<>();
        for (OutputStep step : plan.values()) {
            OutputResult result = worlds.get(0).output(step.number());
            if (result == null || result.given().isEmpty() || result.contradiction() || isOpen(step, result)) {
                continue;
            }
            boolean alike = true;
            for (int world = 1; world < worlds.size(); world++) {
                alike &= alike(result, worlds.get(world).output(step.number()));
            }
            if (alike) {
                values.add(value(plan, step, result));
            }
        }
        return values;
    }

    /** A sum, greatest or list that may still grow is not told as if it were whole. */
    private static boolean isOpen(OutputStep step, OutputResult result) {
        return result.isUnknown()
                && step.output().map(Output::combine).orElse(Output.Combine.ONE) != Output.Combine.ONE;
    }

    private static boolean alike(OutputResult one, @org.jspecify.annotations.Nullable OutputResult other) {
        return other != null
                && one.given().size() == other.given().size()
                && Values.same(
                        one.given().stream().map(OutputResult.Given::value).toList(),
                        other.given().stream().map(OutputResult.Given::value).toList());
    }

    private static GivenValue value(Plan plan, OutputStep step, OutputResult result) {
        Output output = step.output().orElseThrow();
        OutputResult.Given first = result.given().get(0);
        Object value = output.combine() == Output.Combine.ALL
                ? result.given().stream().map(OutputResult.Given::value).toList()
                : first.value();
        return new GivenValue(
                output.name(),
                output.label(),
                value,
                output.unit(),
                first.at(),
                plan.instrument(),
                first.rule().clause());
    }
}
