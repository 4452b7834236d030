package org.youju.check.wording;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.youju.check.CheckFinding;
import org.youju.check.CheckResult;
import org.youju.check.CheckRun;
import org.youju.check.Measure;
import org.youju.check.Severity;
import org.youju.decision.Role;
import org.youju.law.Clause;
import org.youju.law.Force;
import org.youju.law.Instrument;
import org.youju.law.Text;
import org.youju.rulebook.RuleText;
import org.youju.rulebook.RulebookContent;

/**
 * What came of looking at the clauses that rules cite.
 *
 * <p>That every rule cites a clause of its own ledger, that every encoded clause has its rules, that readings have a
 * default beside them and that what is given is declared, the loader refuses already; here is what it lets pass.
 *
 * @param findings rules whose role does not fit the clause
 * @param cited how many rules cite a clause that has them, by instrument
 */
public record CitationsResult(List<CheckFinding> findings, Map<String, Integer> cited) implements CheckResult {
    private static final Set<Role> DUTIES = Set.of(Role.REQUIRES, Role.FORBIDS);

    public CitationsResult {
        findings = List.copyOf(findings);
        cited = Map.copyOf(cited);
    }

    /** Looks at the texts to be checked. */
    public static CitationsResult of(CheckRun run) {
        return of(run.subject().engine().rulebook().content(), run.subject().instruments());
    }

    /** Looks at some texts of a rulebook. */
    public static CitationsResult of(RulebookContent content, List<Instrument> instruments) {
        Finds finds = new Finds();
        Map<String, Integer> cited = instruments.stream().collect(Collectors.toMap(Instrument::id, instrument -> {
            List<RuleText> rules = content.rules().stream()
                    .filter(rule -> rule.instrument().equals(instrument.id()))
                    .toList();
            rules.forEach(
                    rule -> instrument.clause(rule.clause()).ifPresent(clause -> check(rule, clause, rules, finds)));
            return rules.size();
        }));
        return new CitationsResult(finds.all(), cited);
    }

    private static void check(RuleText rule, Clause clause, List<RuleText> rules, Finds finds) {
        boolean asked = clause.decides().contains(rule.question());
        if (DUTIES.contains(rule.role()) && clause.force() == Force.PENALTY && !asked) {
            finds.inRule(
                    Severity.ERROR,
                    "citation.role",
                    rule,
                    rule.question() + ":" + rule.role().code(),
                    "罚则只给出后果，不设义务；这条规则不会影响结论。A penalty gives; a duty cited to it decides nothing.",
                    "cite the clause that lays down the duty, or give what follows with @gives");
        }
        boolean frame = !DUTIES.contains(rule.role()) && rule.role() != Role.GIVES;
        boolean carries = rules.stream()
                .anyMatch(other -> other.clause().equals(rule.clause())
                        && other.question().equals(rule.question())
                        && (DUTIES.contains(other.role()) || other.role() == Role.GIVES));
        if (frame && !carries) {
            finds.inRule(
                    Severity.ERROR,
                    "citation.idle",
                    rule,
                    rule.question() + ":" + rule.role().code(),
                    "只说适用、除外或者期限，没有要求、禁止或者给出什么。The clause only says when it applies; nothing is required, forbidden or"
                            + " given.",
                    "add the rule that says what the clause requires, forbids or gives in this question");
        }
    }

    @Override
    public List<Measure> measures(String instrument) {
        int rules = cited.getOrDefault(instrument, 0);
        int wrong = (int) findings.stream()
                .filter(finding -> finding.instrument().equals(instrument))
                .count();
        return List.of(new Measure(
                "rulesCited", new Text("规则援引台账条款", "rules that fit the clause they cite"), rules - wrong, rules));
    }
}
