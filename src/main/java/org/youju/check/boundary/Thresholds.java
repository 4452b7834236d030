package org.youju.check.boundary;

import java.util.ArrayList;
import java.util.List;
import org.youju.check.RuleIds;
import org.youju.check.Units;
import org.youju.law.Instrument;
import org.youju.rulebook.Constraint;
import org.youju.rulebook.Fact;
import org.youju.rulebook.Operator;
import org.youju.rulebook.Rule;
import org.youju.rulebook.RuleText;
import org.youju.rulebook.Rulebook;
import org.youju.rulebook.Test;

/** Finds the thresholds of a text. */
final class Thresholds {
    private final Rulebook rulebook;
    private final List<Threshold> found = new ArrayList<>();

    private Thresholds(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    static List<Threshold> of(Rulebook rulebook, Instrument instrument) {
        Thresholds thresholds = new Thresholds(rulebook);
        List<RuleText> rules =
                rulebook.bound(instrument.id()).rules().stream().map(Rule::text).toList();
        RuleIds ids = new RuleIds(rules);
        rules.forEach(rule -> thresholds.addAll(rule, ids.of(rule)));
        return thresholds.found;
    }

    private void addAll(RuleText rule, String id) {
        for (int number = 0; number < rule.constraints().size(); number++) {
            Constraint constraint = rule.constraints().get(number);
            if (!constraint.onClauses()) {
                add(rule, id + ":" + (number + 1), constraint.test());
            }
        }
    }

    private void add(RuleText rule, String id, Test test) {
        if (test instanceof Test.AnyOf anyOf) {
            for (int number = 0; number < anyOf.tests().size(); number++) {
                add(rule, id + "." + (number + 1), anyOf.tests().get(number));
            }
        } else if (test instanceof Test.OneOf oneOf) {
            for (int number = 0; number < oneOf.literals().size(); number++) {
                add(
                        rule,
                        id + "." + (number + 1),
                        new Test.Comparison(
                                oneOf.fact(), Operator.EQUAL, oneOf.literals().get(number)));
            }
        } else if (test instanceof Test.Comparison comparison) {
            Fact fact = fact(rule, comparison.fact());
            Units.of(fact.type().kind(), comparison.literal())
                    .ifPresent(unit -> found.add(new Threshold(id, rule, test, fact, null, unit)));
        } else if (test instanceof Test.FactComparison comparison) {
            Fact left = fact(rule, comparison.left());
            Fact right = fact(rule, comparison.right());
            Units.of(left.type().kind()).ifPresent(unit -> found.add(new Threshold(id, rule, test, left, right, unit)));
        }
    }

    private Fact fact(RuleText rule, String name) {
        return rulebook.subject(rule.subject())
                .flatMap(subject -> subject.fact(name))
                .orElseThrow();
    }
}
