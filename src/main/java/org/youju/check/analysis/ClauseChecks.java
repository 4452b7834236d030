package org.youju.check.analysis;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.youju.check.Severity;
import org.youju.decision.Role;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.law.Pin;
import org.youju.law.Text;
import org.youju.rulebook.RuleText;

/** Finds clauses whose rules together apply to nothing, or can never be fulfilled, or never be broken. */
final class ClauseChecks {
    private final Forms forms;
    private final Found found;

    ClauseChecks(Forms forms, Found found) {
        this.forms = forms;
        this.found = found;
    }

    void check() {
        for (Instrument instrument : forms.instruments()) {
            forms.byQuestion(instrument).forEach((question, rules) -> {
                Map<Pin, List<Form>> byClause = rules.stream()
                        .collect(Collectors.groupingBy(form -> form.rule().clause()));
                instrument.clauses().stream()
                        .filter(clause -> byClause.containsKey(clause.pin()))
                        .flatMap(clause -> Norm.of(clause, question, byClause.get(clause.pin())).stream())
                        .forEach(this::check);
            });
        }
    }

    private void check(Norm norm) {
        boolean everyRuleCanHold = norm.forms().stream().noneMatch(form -> Solver.all(form.all()) == Possible.NO);
        if (!everyRuleCanHold) {
            return;
        }
        List<Either> applies = norm.all(Role.APPLIES);
        List<List<Either>> excepts = norm.each(Role.EXCEPTS);
        if (norm.has(Role.APPLIES, Role.EXCEPTS) && Solver.all(applies, excepts) == Possible.NO) {
            add(
                    "never-applies",
                    Severity.ERROR,
                    norm,
                    "对任何情况都不适用：适用条件互相矛盾，或者都被除外。",
                    "applies to nothing: its conditions contradict each other, or all of it is excepted.");
        } else if (norm.has(Role.REQUIRES, Role.FORBIDS)) {
            checkDuty(norm, applies, excepts);
        }
    }

    private void checkDuty(Norm norm, List<Either> applies, List<List<Either>> excepts) {
        List<List<Either>> fulfilled = Stream.concat(excepts.stream(), norm.each(Role.FORBIDS).stream())
                .toList();
        if (Solver.all(Form.and(applies, norm.all(Role.REQUIRES)), fulfilled) == Possible.NO) {
            add(
                    "never-fulfilled",
                    Severity.WARNING,
                    norm,
                    "凡适用就无法满足。",
                    "cannot be fulfilled by anything it applies to.");
            return;
        }
        boolean breakable = norm.each(Role.REQUIRES).stream()
                .anyMatch(duty -> Solver.all(
                                applies,
                                Stream.concat(excepts.stream(), Stream.of(duty)).toList())
                        != Possible.NO);
        breakable |= norm.of(Role.FORBIDS).stream()
                .anyMatch(ban -> Solver.all(Form.and(applies, ban.all()), excepts) != Possible.NO);
        if (!breakable) {
            add(
                    "never-broken",
                    Severity.WARNING,
                    norm,
                    "凡适用就必然满足，什么也没有要求。",
                    "asks nothing: whatever it applies to fulfils it.");
        }
    }

    private void add(String kind, Severity severity, Norm norm, String zh, String en) {
        Clause clause = norm.clause();
        RuleText rule = norm.forms().get(0).rule();
        boolean marked = !norm.reading().isEmpty();
        found.inRule(
                kind,
                severity,
                rule,
                norm.question() + (marked ? ":" + norm.reading() : ""),
                new Text(
                        clause.label() + (marked ? "（读法" + norm.reading() + "）" : "") + "在“" + norm.question() + "”中"
                                + zh,
                        clause.pin() + (marked ? " (reading " + norm.reading() + ")" : "") + " " + en),
                new Text("对照条文检查各条规则", "hold its rules against the text"));
    }
}
