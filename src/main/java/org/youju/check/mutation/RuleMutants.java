package org.youju.check.mutation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.youju.decision.Role;
import org.youju.decision.Truth;
import org.youju.engine.RuleTrace;
import org.youju.law.Pin;
import org.youju.law.Text;
import org.youju.rulebook.BoundConstraint;
import org.youju.rulebook.Constraint;
import org.youju.rulebook.InterpretedTest;
import org.youju.rulebook.Rule;
import org.youju.rulebook.RuleText;
import org.youju.rulebook.Rulebook;
import org.youju.rulebook.Test;

/** Makes every mutant of one rule. */
final class RuleMutants {
    private static final Set<Role> CUMULATIVE = EnumSet.of(Role.APPLIES, Role.REQUIRES, Role.DUE);

    private final Rulebook rulebook;
    private final Rule rule;
    private final String id;
    private final List<Mutant> mutants = new ArrayList<>();

    private RuleMutants(Rulebook rulebook, Rule rule, String id) {
        this.rulebook = rulebook;
        this.rule = rule;
        this.id = id;
    }

    static List<Mutant> of(Rulebook rulebook, Rule rule, String id) {
        return new RuleMutants(rulebook, rule, id).make();
    }

    private List<Mutant> make() {
        for (int number = 0; number < rule.constraints().size(); number++) {
            changeTest(number);
        }
        for (int number = 1; number < rule.constraints().size(); number++) {
            joinWithNext(number - 1);
        }
        new GiftChanges(rulebook, rule.text())
                .all()
                .forEach(change -> add(
                        change.name(),
                        change.words(),
                        trace -> trace.truth() == Truth.TRUE,
                        true,
                        Optional.empty(),
                        Optional.of(rule.with(rule.constraints(), change.apply(rule.consequence())))));
        for (Pin special : rule.text().unless()) {
            add(
                    "unless-" + special + ":drop",
                    new Text("不再让位于 " + special, "no longer yields to " + special),
                    trace -> trace.truth() == Truth.TRUE,
                    false,
                    Optional.empty(),
                    Optional.of(rule.notYieldingTo(special)));
        }
        boolean failsClause = !CUMULATIVE.contains(rule.text().role());
        add(
                "rule:drop",
                new Text("去掉这条规则", "the rule is dropped"),
                trace -> trace.truth() == Truth.of(failsClause),
                false,
                Optional.of(new Mutant.TestsAfter(Optional.empty())),
                Optional.empty());
        return mutants;
    }

    private void changeTest(int number) {
        BoundConstraint constraint = rule.constraints().get(number);
        Test test = constraint.text().test();
        if (test instanceof Test.Bound) {
            return;
        }
        String place = String.valueOf(number + 1);
        for (TestChange change : new TestChanges(rulebook, rule.text()).of(test)) {
            addTest(
                    place + change.where() + ":" + change.name(),
                    becomes(words(constraint, test), words(constraint, change.test())),
                    number,
                    List.of(InterpretedTest.changed(constraint, change.test())));
        }
        Text words = words(constraint, test);
        addTest(place + ":drop", new Text("去掉条件“" + words.zh() + "”", "drops “" + words.en() + "”"), number, List.of());
        if (test instanceof Test.AnyOf anyOf) {
            addTest(
                    place + ":and",
                    new Text("“" + words.zh() + "”由任一改为全部", "all instead of any of “" + words.en() + "”"),
                    number,
                    anyOf.tests().stream()
                            .map(each -> InterpretedTest.changed(constraint, each))
                            .toList());
        }
    }

    private void joinWithNext(int number) {
        BoundConstraint one = rule.constraints().get(number);
        BoundConstraint other = rule.constraints().get(number + 1);
        boolean joinable = one.text().onClauses() == other.text().onClauses()
                && !(one.text().test() instanceof Test.Bound)
                && !(other.text().test() instanceof Test.Bound);
        if (joinable) {
            Test.AnyOf either = new Test.AnyOf(
                    Stream.concat(alternatives(one), alternatives(other)).toList());
            Text first = words(one, one.text().test());
            Text second = words(other, other.text().test());
            List<BoundConstraint> constraints = new ArrayList<>(rule.constraints());
            constraints.remove(number + 1);
            constraints.set(number, InterpretedTest.changed(List.of(one, other), either));
            addTest(
                    (number + 1) + "-" + (number + 2) + ":or",
                    new Text(
                            "“" + first.zh() + "”与“" + second.zh() + "”由都要改为任一",
                            "either instead of both of “" + first.en() + "” and “" + second.en() + "”"),
                    rule.with(constraints, rule.consequence()));
        }
    }

    private static Stream<Test> alternatives(BoundConstraint constraint) {
        Test test = constraint.text().test();
        return test instanceof Test.AnyOf anyOf ? anyOf.tests().stream() : Stream.of(test);
    }

    private Text words(BoundConstraint constraint, Test test) {
        Constraint text = constraint.text();
        return rulebook.words().of(rule.text(), new Constraint(text.onClauses(), test, text.source(), text.line()));
    }

    private static Text becomes(Text before, Text after) {
        return new Text(
                "“" + before.zh() + "”改为“" + after.zh() + "”", "“" + before.en() + "” becomes “" + after.en() + "”");
    }

    /** Adds the mutant that has other constraints in place of one. */
    private void addTest(String name, Text change, int number, List<BoundConstraint> by) {
        List<BoundConstraint> constraints = new ArrayList<>(rule.constraints());
        constraints.remove(number);
        constraints.addAll(number, by);
        addTest(name, change, rule.with(constraints, rule.consequence()));
    }

    private void addTest(String name, Text change, Rule by) {
        boolean canTell = TracedTruth.canTell(by, rulebook.subject(rule.text().subject()));
        add(
                name,
                change,
                trace -> !canTell || TracedTruth.differs(by, trace),
                canTell,
                Optional.of(new Mutant.TestsAfter(Optional.of(by.text()))),
                Optional.of(by));
    }

    private void add(
            String name,
            Text change,
            Predicate<RuleTrace> decides,
            boolean contained,
            Optional<Mutant.TestsAfter> testsAfter,
            Optional<Rule> by) {
        RuleText text = rule.text();
        mutants.add(new Mutant(
                id + ":" + name,
                text,
                change,
                List.of(text),
                decides,
                contained,
                testsAfter,
                () -> rulebook.replacing(rule, by)));
    }
}
