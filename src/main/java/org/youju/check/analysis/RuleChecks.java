package org.youju.check.analysis;

import java.util.ArrayList;
import java.util.List;
import org.youju.check.Severity;
import org.youju.law.Text;
import org.youju.rulebook.Constraint;
import org.youju.rulebook.RuleText;
import org.youju.rulebook.Test;

/** Finds rules that can never hold, and what in a rule says nothing. */
final class RuleChecks {
    private final Forms forms;
    private final Found found;

    RuleChecks(Forms forms, Found found) {
        this.forms = forms;
        this.found = found;
    }

    void check() {
        forms.instruments().forEach(instrument -> forms.forms(instrument).forEach(this::check));
    }

    private void check(Form form) {
        if (Solver.all(form.all()) == Possible.NO) {
            never(form);
            return;
        }
        for (int number = 0; number < form.constraints().size(); number++) {
            if (!form.constraints().get(number).trivial() && !always(form, number)) {
                alternatives(form, number);
            }
        }
    }

    private void never(Form form) {
        RuleText rule = form.rule();
        String why = String.join("” + “", culprits(form));
        found.inRule(
                "never",
                Severity.ERROR,
                rule,
                rule.name(),
                new Text(
                        "规则“" + rule.name() + "”永远不会成立：“" + why + "”不能同时满足。",
                        "The rule can never hold: its constraints contradict each other or what a fact can be."),
                new Text("改正其中一个条件，或者删去这条规则", "correct one of the constraints, or take the rule out"));
    }

    /** Returns the least constraints that cannot hold together. */
    private static List<String> culprits(Form form) {
        List<Constraint> texts = form.rule().constraints();
        for (int one = 0; one < texts.size(); one++) {
            for (int other = 0; other <= one; other++) {
                List<Either> both = new ArrayList<>(form.frame());
                both.add(form.constraints().get(other));
                both.add(form.constraints().get(one));
                if (Solver.all(both) == Possible.NO) {
                    return one == other
                            ? List.of(texts.get(one).source())
                            : List.of(texts.get(other).source(), texts.get(one).source());
                }
            }
        }
        return texts.stream().map(Constraint::source).toList();
    }

    /** Reports a constraint that holds whenever its facts are there, or whenever the others of the rule hold. */
    private boolean always(Form form, int number) {
        RuleText rule = form.rule();
        Constraint constraint = rule.constraints().get(number);
        List<List<Either>> fails = List.of(List.of(form.constraints().get(number)));
        String detail = rule.name() + ":" + constraint.source();
        if (Solver.all(form.frame(), fails) == Possible.NO) {
            found.inRule(
                    "always",
                    Severity.WARNING,
                    rule,
                    detail,
                    new Text(
                            "规则“" + rule.name() + "”的条件“" + constraint.source() + "”总是成立。",
                            "The constraint holds whatever value its fact has."),
                    new Text(
                            "改正这个条件；只是要求填写这项事实的，改为绑定变量",
                            "correct the constraint; bind the fact if it only has to be there"));
            return true;
        }
        if (Solver.all(form.without(number), fails) == Possible.NO) {
            found.inRule(
                    "implied",
                    Severity.NOTE,
                    rule,
                    detail,
                    new Text(
                            "规则“" + rule.name() + "”的条件“" + constraint.source() + "”已经包含在其余条件之中。",
                            "The constraint holds whenever the others of the rule hold."),
                    new Text("删去这个条件，或者改正它", "take the constraint out, or correct it"));
            return true;
        }
        return false;
    }

    private void alternatives(Form form, int number) {
        RuleText rule = form.rule();
        Constraint constraint = rule.constraints().get(number);
        for (Test alternative : alternatives(constraint.test())) {
            List<Either> chosen = form.without(number);
            chosen.add(form.space().of(constraint.onClauses(), alternative));
            if (Solver.all(chosen) == Possible.NO) {
                found.inRule(
                        "dead-alternative",
                        Severity.WARNING,
                        rule,
                        rule.name() + ":" + constraint.source() + ":" + words(alternative),
                        new Text(
                                "规则“" + rule.name() + "”的条件“" + constraint.source() + "”中，“" + words(alternative)
                                        + "”与其余条件矛盾，永远选不到。",
                                "An alternative of the constraint contradicts the rest of the rule."),
                        new Text("删去这个选项，或者改正它", "take the alternative out, or correct it"));
            }
        }
    }

    private static List<Test> alternatives(Test test) {
        if (test instanceof Test.AnyOf anyOf) {
            return anyOf.tests().stream()
                    .flatMap(each -> each instanceof Test.OneOf ? alternatives(each).stream() : List.of(each).stream())
                    .toList();
        } else if (test instanceof Test.OneOf oneOf) {
            return oneOf.literals().stream()
                    .<Test>map(literal -> new Test.OneOf(oneOf.fact(), List.of(literal)))
                    .toList();
        }
        return List.of();
    }

    private static String words(Test test) {
        if (test instanceof Test.Comparison comparison) {
            return comparison.fact() + " " + comparison.operator().sign() + " " + comparison.literal();
        } else if (test instanceof Test.FactComparison comparison) {
            return comparison.left() + " " + comparison.operator().sign() + " " + comparison.right();
        } else if (test instanceof Test.OneOf oneOf) {
            return oneOf.fact() + " == " + oneOf.literals().get(0);
        }
        return test.toString();
    }
}
