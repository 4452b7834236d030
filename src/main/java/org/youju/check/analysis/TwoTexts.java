package org.youju.check.analysis;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.youju.check.Severity;
import org.youju.decision.Role;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.law.Place;
import org.youju.law.Text;
import org.youju.rulebook.Operator;
import org.youju.rulebook.RuleText;
import org.youju.rulebook.Test;

/** Finds clauses of two texts in one place that set different figures for one thing without saying that they conflict. */
final class TwoTexts {
    private final Forms forms;
    private final Found found;

    TwoTexts(Forms forms, Found found) {
        this.forms = forms;
        this.found = found;
    }

    void check() {
        for (Instrument one : forms.instruments()) {
            for (Instrument other : forms.content().instruments()) {
                boolean seen = forms.instruments().contains(other) && other.id().compareTo(one.id()) <= 0;
                if (!seen && !one.id().equals(other.id()) && shareADay(one, other)) {
                    check(one, other);
                }
            }
        }
    }

    private static boolean shareADay(Instrument one, Instrument other) {
        return one.inForce().overlaps(other.inForce())
                && places(one).anyMatch(place -> places(other)
                        .anyMatch(also -> place.isWithin(also) || also.isWithin(place)));
    }

    private static Stream<Place> places(Instrument instrument) {
        return Stream.concat(instrument.scope().in().stream(), instrument.scope().unclear().stream());
    }

    private void check(Instrument one, Instrument other) {
        for (Form form : forms.forms(one)) {
            for (Form against : forms.forms(other)) {
                Clause clause = Forms.clause(one, form.rule());
                Clause opposite = Forms.clause(other, against.rule());
                if (comparable(form.rule(), against.rule())
                        && !declared(clause, opposite)
                        && !declared(opposite, clause)) {
                    checkValues(form, against, opposite);
                    checkFigures(form, against, opposite);
                }
            }
        }
    }

    private static boolean comparable(RuleText one, RuleText other) {
        return one.question().equals(other.question())
                && one.subject().equals(other.subject())
                && one.role() == other.role()
                && one.period().overlaps(other.period());
    }

    private static boolean declared(Clause clause, Clause opposite) {
        return clause.conflicts().stream()
                .anyMatch(conflict -> conflict.instrument().equals(opposite.instrument())
                        && conflict.pin().equals(opposite.pin()));
    }

    private void checkValues(Form form, Form against, Clause opposite) {
        for (GivenWhat given : GivenWhat.of(form.rule())) {
            for (GivenWhat also : GivenWhat.of(against.rule())) {
                if (GiftOverlaps.contradict(forms, form.rule().question(), given, also)) {
                    Possible together = form.together(against);
                    boolean sure = together == Possible.YES && given.literal() && also.literal();
                    if (together != Possible.NO) {
                        report(
                                form.rule(),
                                opposite,
                                given.name(),
                                sure ? Severity.ERROR : Severity.WARNING,
                                given.value(),
                                also.value());
                    }
                }
            }
        }
    }

    private void checkFigures(Form form, Form against, Clause opposite) {
        boolean duties = form.rule().role() == Role.REQUIRES || form.rule().role() == Role.FORBIDS;
        if (!duties || !applyTogether(form, against)) {
            return;
        }
        Set<String> facts = form.variables();
        facts.retainAll(against.variables());
        for (String fact : facts) {
            if (form.space().isMeasured(fact)) {
                for (List<Operator> side : SIDES) {
                    Set<String> figures = figures(form.rule(), fact, side);
                    Set<String> others = figures(against.rule(), fact, side);
                    if (!figures.isEmpty() && !others.isEmpty() && !figures.equals(others)) {
                        report(
                                form.rule(),
                                opposite,
                                fact,
                                Severity.WARNING,
                                String.join(", ", figures),
                                String.join(", ", others));
                    }
                }
            }
        }
    }

    private static final List<List<Operator>> SIDES = List.of(
            List.of(Operator.LESS, Operator.AT_MOST),
            List.of(Operator.GREATER, Operator.AT_LEAST),
            List.of(Operator.EQUAL));

    /** Returns whether both clauses can apply to one thing. */
    private boolean applyTogether(Form form, Form against) {
        List<Either> both = Stream.of(form, against)
                .flatMap(each -> forms
                        .forms(rule -> rule.instrument().equals(each.rule().instrument())
                                && rule.question().equals(each.rule().question())
                                && rule.clause().equals(each.rule().clause())
                                && rule.reading().isEmpty()
                                && rule.period().equals(each.rule().period())
                                && rule.role() == Role.APPLIES)
                        .stream())
                .flatMap(applies -> applies.all().stream())
                .toList();
        return Solver.all(both) != Possible.NO;
    }

    private static Set<String> figures(RuleText rule, String fact, List<Operator> side) {
        Set<String> figures = new TreeSet<>();
        rule.constraints().stream()
                .filter(constraint -> !constraint.onClauses())
                .flatMap(constraint -> tests(constraint.test()))
                .forEach(test -> {
                    if (test instanceof Test.Comparison comparison
                            && comparison.fact().equals(fact)
                            && side.contains(comparison.operator())) {
                        figures.add(comparison.operator().sign() + " " + comparison.literal());
                    }
                });
        return figures;
    }

    private static Stream<Test> tests(Test test) {
        return test instanceof Test.AnyOf anyOf ? anyOf.tests().stream().flatMap(TwoTexts::tests) : Stream.of(test);
    }

    private void report(RuleText rule, Clause opposite, String what, Severity severity, String one, String other) {
        String against = opposite.instrument() + " " + opposite.pin();
        found.inRule(
                "conflict-undeclared",
                severity,
                rule,
                rule.question() + ":" + what + ":" + against,
                new Text(
                        "与 " + against + " 对“" + what + "”的规定不同：" + one + " 与 " + other + "，台账没有写明。",
                        "It and " + against + " differ on " + what + ", and neither ledger says so."),
                new Text(
                        "在台账写 conflictsWith，说明分歧",
                        "write conflictsWith: [ { clause: \"" + against + "\", why: … } ] into the ledger"));
    }
}
