package org.youju.rulebook;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.youju.law.Clause;
import org.youju.law.Reading;

/** Checks that every reading of a clause is declared in the ledger, and is a rule. */
final class ReadingChecks {
    private static final String UNMARKED = "A";

    private final CheckContext context;

    ReadingChecks(CheckContext context) {
        this.context = context;
    }

    void check() {
        context.clauses().forEach(clause -> {
            List<String> declared = clause.readings().stream().map(Reading::id).toList();
            List<RuleText> rules = context.rulesOf(clause);
            if (!declared.isEmpty() && !declared.contains(UNMARKED)) {
                context.inLedger(
                        clause,
                        "readings",
                        "reading A is not declared",
                        "A is what the unmarked rules say; expected every reading, A too");
            }
            checkUsedAreDeclared(clause, declared, rules);
            if (!context.lacksRules(clause.instrument(), clause.pin())) {
                checkDeclaredAreUsed(clause, declared, rules);
                checkMarkedReplacesSomething(rules);
            }
        });
    }

    private void checkUsedAreDeclared(Clause clause, List<String> declared, List<RuleText> rules) {
        for (RuleText rule : rules) {
            if (!rule.reading().isEmpty() && !declared.contains(rule.reading())) {
                context.inRule(
                        rule,
                        "reading " + rule.reading() + " is not declared in the ledger of " + clause.instrument(),
                        declared.isEmpty()
                                ? "expected readings: { A: …, " + rule.reading() + ": … }"
                                : NearestName.hint(rule.reading(), declared));
            }
        }
    }

    /** A declared reading without a rule would be a dispute that no decision shows. */
    private void checkDeclaredAreUsed(Clause clause, List<String> declared, List<RuleText> rules) {
        TreeSet<String> used = rules.stream().map(RuleText::reading).collect(Collectors.toCollection(TreeSet::new));
        for (String reading : declared) {
            if (!rules.isEmpty() && !reading.equals(UNMARKED) && !used.contains(reading)) {
                context.inLedger(
                        clause,
                        "readings/" + reading,
                        "no rule of the clause says reading " + reading,
                        "expected a rule with @reading( \"" + reading + "\" )");
            }
        }
    }

    private void checkMarkedReplacesSomething(List<RuleText> rules) {
        for (RuleText rule : rules) {
            Predicate<RuleText> isA = other -> other.question().equals(rule.question())
                    && (other.reading().isEmpty() || other.reading().equals(UNMARKED));
            if (!rule.reading().isEmpty() && rules.stream().noneMatch(isA)) {
                context.inRule(
                        rule,
                        "reading " + rule.reading() + " stands alone",
                        "expected an unmarked rule of the clause in " + rule.question() + ", which is reading A");
            }
        }
    }
}
