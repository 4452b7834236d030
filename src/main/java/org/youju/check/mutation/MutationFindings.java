package org.youju.check.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.youju.check.CaseTraces;
import org.youju.check.CheckFinding;
import org.youju.check.CheckSubject;
import org.youju.check.RuleIds;
import org.youju.check.Severity;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.rulebook.Rule;
import org.youju.rulebook.RuleText;

/** Says what a person should do about mutants. */
final class MutationFindings {
    private final CheckSubject subject;
    private final CaseTraces traces;
    private final List<CheckFinding> findings = new ArrayList<>();

    private MutationFindings(CheckSubject subject, CaseTraces traces) {
        this.subject = subject;
        this.traces = traces;
    }

    static List<CheckFinding> of(CheckSubject subject, CaseTraces traces, List<MutantResult> results) {
        MutationFindings findings = new MutationFindings(subject, traces);
        Map<String, List<MutantResult>> byInstrument = results.stream()
                .collect(Collectors.groupingBy(
                        result -> result.mutant().rule().instrument(), HashMap::new, Collectors.toList()));
        for (Instrument instrument : subject.instruments()) {
            List<MutantResult> own = byInstrument.getOrDefault(instrument.id(), List.of());
            findings.unreached(instrument);
            own.forEach(findings::survivor);
            findings.explanations(instrument, own);
        }
        return findings.findings;
    }

    /** A rule that no case looks at is one finding, not one for each of its mutants. */
    private void unreached(Instrument instrument) {
        List<RuleText> rules = subject.engine().rulebook().bound(instrument.id()).rules().stream()
                .map(Rule::text)
                .toList();
        RuleIds ids = new RuleIds(rules);
        for (RuleText rule : rules) {
            if (unreached(rule)) {
                findings.add(new CheckFinding(
                        "mutation.unreached:" + instrument.id() + ":" + ids.of(rule),
                        Severity.ERROR,
                        instrument.id(),
                        rule.clause().value(),
                        rule.file(),
                        rule.line(),
                        "没有案例走到规则“" + rule.name() + "”。No case looks at the rule \"" + rule.name() + "\".",
                        "add a case of " + rule.question()));
            }
        }
    }

    private boolean unreached(RuleText rule) {
        return traces.reaching(rule).isEmpty();
    }

    private void survivor(MutantResult result) {
        RuleText rule = result.mutant().rule();
        if (result.survived() && result.explained().isEmpty() && !unreached(rule)) {
            findings.add(new CheckFinding(
                    "mutation.survivor:" + rule.instrument() + ":"
                            + result.mutant().id(),
                    Severity.ERROR,
                    rule.instrument(),
                    rule.clause().value(),
                    rule.file(),
                    rule.line(),
                    "规则“" + rule.name() + "”：" + result.mutant().change().zh() + "，没有案例发现。None of "
                            + traces.reaching(rule).size() + " cases that look at it notices: "
                            + result.mutant().change().en() + ".",
                    "add a case that this change would decide otherwise, or say under survivors of " + rule.clause()
                            + " why there can be none"));
        }
    }

    private void explanations(Instrument instrument, List<MutantResult> results) {
        Map<String, MutantResult> byId = results.stream()
                .collect(Collectors.toMap(result -> result.mutant().id(), result -> result));
        for (Clause clause : instrument.clauses()) {
            Set<String> explained = clause.survivors().keySet();
            explained.stream().sorted().forEach(id -> {
                MutantResult result = byId.get(id);
                if (result == null) {
                    stale(instrument, clause, id, "no rule can be changed in this way", "take the explanation out");
                } else if (result.equivalent()) {
                    stale(instrument, clause, id, "the change is known to say the same", "take the explanation out");
                } else if (result.killed()) {
                    stale(
                            instrument,
                            clause,
                            id,
                            "the case \"" + result.killedBy().orElseThrow().name() + "\" notices this change",
                            "take the explanation out");
                }
            });
        }
    }

    private void stale(Instrument instrument, Clause clause, String id, String message, String fix) {
        findings.add(new CheckFinding(
                "mutation.stale:" + instrument.id() + ":" + id,
                Severity.ERROR,
                instrument.id(),
                clause.pin().value(),
                instrument.id() + "/instrument.yaml",
                0,
                "survivors explains " + id + ", but " + message,
                fix));
    }
}
