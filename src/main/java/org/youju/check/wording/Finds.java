package org.youju.check.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.youju.check.CheckFinding;
import org.youju.check.Severity;
import org.youju.law.Clause;
import org.youju.rulebook.RuleText;

/** Collects findings; the same thing seen twice is one finding. */
final class Finds {
    private final Map<String, CheckFinding> findings = new LinkedHashMap<>();

    /** Adds something about a rule; the detail tells it from others of its kind in the clause. */
    void inRule(Severity severity, String kind, RuleText rule, String detail, String message, String fix) {
        add(new CheckFinding(
                kind + ":" + rule.instrument() + ":" + rule.clause() + ":" + detail,
                severity,
                rule.instrument(),
                rule.clause().value(),
                rule.file(),
                rule.line(),
                message,
                fix));
    }

    /** Adds something about a clause; the detail tells it from others of its kind there. */
    void inClause(Severity severity, String kind, Clause clause, String detail, String message, String fix) {
        inText(severity, kind, clause.instrument(), clause.pin().value(), detail, message, fix);
    }

    /** Adds something about a place in a text. */
    void inText(
            Severity severity, String kind, String instrument, String pin, String detail, String message, String fix) {
        add(new CheckFinding(
                kind + ":" + instrument + (pin.isEmpty() ? "" : ":" + pin) + (detail.isEmpty() ? "" : ":" + detail),
                severity,
                instrument,
                pin,
                instrument + "/instrument.yaml",
                0,
                message,
                fix));
    }

    List<CheckFinding> all() {
        return List.copyOf(findings.values());
    }

    private void add(CheckFinding finding) {
        findings.putIfAbsent(finding.id(), finding);
    }
}
