package org.youju.check.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.youju.check.CheckFinding;
import org.youju.check.Severity;
import org.youju.law.Clause;
import org.youju.law.Text;
import org.youju.rulebook.RuleText;

/** Collects what the analysis finds; the same thing seen from two sides is one finding. */
final class Found {
    private final Map<String, CheckFinding> findings = new LinkedHashMap<>();

    /** Adds something about a rule. */
    void inRule(String kind, Severity severity, RuleText rule, String detail, Text what, Text fix) {
        add(new CheckFinding(
                id(kind, rule.instrument(), rule.clause().value(), detail),
                severity,
                rule.instrument(),
                rule.clause().value(),
                rule.file(),
                rule.line(),
                both(what),
                both(fix)));
    }

    /** Adds something about a clause. */
    void inClause(String kind, Severity severity, Clause clause, String detail, Text what, Text fix) {
        add(new CheckFinding(
                id(kind, clause.instrument(), clause.pin().value(), detail),
                severity,
                clause.instrument(),
                clause.pin().value(),
                clause.instrument() + "/instrument.yaml",
                0,
                both(what),
                both(fix)));
    }

    /** Adds something about a file that belongs to no text. */
    void inFile(String kind, Severity severity, String file, String detail, Text what, Text fix) {
        add(new CheckFinding("analysis." + kind + ":" + detail, severity, "", "", file, 0, both(what), both(fix)));
    }

    /** Returns what was found, in the order of finding. */
    List<CheckFinding> all() {
        return List.copyOf(findings.values());
    }

    private void add(CheckFinding finding) {
        findings.putIfAbsent(finding.id(), finding);
    }

    private static String id(String kind, String instrument, String pin, String detail) {
        return "analysis." + kind + ":" + instrument + ":" + pin + (detail.isEmpty() ? "" : ":" + detail);
    }

    private static String both(Text text) {
        return text.zh() + " " + text.en();
    }
}
