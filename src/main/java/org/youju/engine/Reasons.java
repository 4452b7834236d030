package org.youju.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.youju.decision.Finding;
import org.youju.decision.Outcome;
import org.youju.decision.Reason;
import org.youju.decision.Status;
import org.youju.law.Clause;
import org.youju.law.Conflict;
import org.youju.law.Text;

/** Says why an answer is not a plain yes or no. */
final class Reasons {
    private Reasons() {}

    /** Returns the reasons of an evaluation: what is not held, what is referred, what is disputed, what contradicts itself. */
    static List<Reason> of(Evaluation evaluation, Outcome outcome, List<Finding> findings) {
        Set<Reason> reasons = new LinkedHashSet<>(evaluation.lacks().reasons());
        for (int number = 0; number < evaluation.plans().size(); number++) {
            Plan plan = evaluation.plans().get(number);
            for (World world : evaluation.worlds(number)) {
                reasons.addAll(referrals(plan, world));
                reasons.addAll(contradictions(plan, world));
            }
        }
        if (outcome == Outcome.NEEDS_REVIEW) {
            reasons.addAll(conflicts(evaluation));
        }
        for (Finding finding : outcome == Outcome.NEEDS_REVIEW ? findings : List.<Finding>of()) {
            if (finding.status() == Status.DISPUTED) {
                reasons.add(about(
                        "disputed",
                        finding,
                        "存在不止一种合理理解，结论不同",
                        "can be read in more than one way, and they differ here"));
            } else if (finding.status() == Status.DEPARTED && finding.weighs()) {
                reasons.add(about(
                        "departed",
                        finding,
                        "属于原则性或带余地的要求，偏离时由人工判断",
                        "is a principle or softened by the text: a person judges a departure"));
            }
        }
        return List.copyOf(reasons);
    }

    private static Set<Reason> conflicts(Evaluation evaluation) {
        Set<Reason> reasons = new LinkedHashSet<>();
        for (Combination combination : evaluation.combinations()) {
            for (ClausePlan[] pair : Governing.conflicts(evaluation.plans(), combination.worlds())) {
                Clause one = pair[0].clause();
                Clause other = pair[1].clause();
                Text why = why(one, other);
                reasons.add(new Reason(
                        "conflict",
                        one.instrument(),
                        one.pin().cited(),
                        new Text(
                                one.label() + "与" + other.label() + "不一致：" + why.zh(),
                                one.pin().cited() + " and " + other.instrument() + " "
                                        + other.pin().cited() + " do not agree: " + why.en())));
            }
        }
        return reasons;
    }

    private static Text why(Clause one, Clause other) {
        return one.conflicts().stream()
                .filter(conflict -> conflict.pin().equals(other.pin())
                        && conflict.instrument().equals(other.instrument()))
                .map(Conflict::why)
                .findFirst()
                .orElse(Text.NONE);
    }

    private static Reason about(String code, Finding finding, String zh, String en) {
        Clause clause = finding.clause();
        return new Reason(
                code,
                clause.instrument(),
                clause.pin().cited(),
                new Text(clause.label() + zh, clause.pin().cited() + " " + en));
    }

    private static List<Reason> referrals(Plan plan, World world) {
        List<Reason> reasons = new ArrayList<>();
        for (OutputStep referral : plan.referrals()) {
            OutputResult result = world.output(referral.number());
            if (result != null) {
                for (OutputResult.Given given : result.given()) {
                    Clause clause = given.rule().clause();
                    reasons.add(new Reason(
                            "referred",
                            plan.instrument().id(),
                            clause.pin().cited(),
                            clause.refers()
                                    .getOrDefault(
                                            given.value().toString(),
                                            Text.same(given.value().toString()))));
                }
            }
        }
        return reasons;
    }

    private static List<Reason> contradictions(Plan plan, World world) {
        List<Reason> reasons = new ArrayList<>();
        for (OutputStep step : plan.values()) {
            OutputResult result = world.output(step.number());
            if (result != null && result.contradiction()) {
                reasons.add(GivenValues.contradiction(
                        plan.instrument().id(), step.output().orElseThrow().name()));
            }
        }
        return reasons;
    }
}
