package org.youju.rulebook;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.youju.law.Clause;

/** Checks that the ledger and the rules agree on what is encoded, and on what is referred to a person. */
final class EncodingChecks {
    private final CheckContext context;

    EncodingChecks(CheckContext context) {
        this.context = context;
    }

    void check() {
        for (RuleText rule : context.content().rules()) {
            List<String> pins = context.pins(rule.instrument());
            if (!pins.contains(rule.clause().value())) {
                context.inRule(
                        rule,
                        "the clause is not in the ledger of " + rule.instrument(),
                        NearestName.hint(rule.clause().value(), pins));
            }
        }
        context.clauses().forEach(clause -> {
            checkOneOfBoth(clause);
            checkQuestions(clause);
            checkRefers(clause);
        });
    }

    private void checkOneOfBoth(Clause clause) {
        boolean encoded = !clause.encoded().isEmpty();
        boolean notEncoded = !clause.notEncoded().reason().isEmpty();
        if (encoded == notEncoded) {
            context.inLedger(
                    clause,
                    encoded ? "notEncoded" : "encoded",
                    encoded ? "the clause is both encoded and not encoded" : "the clause is neither encoded nor not",
                    "expected either encoded: [question] or notEncoded: { reason: …, zh: …, en: … }");
        }
    }

    private void checkQuestions(Clause clause) {
        Set<String> ruled =
                context.rulesOf(clause).stream().map(RuleText::question).collect(Collectors.toCollection(TreeSet::new));
        for (String question : clause.encoded()) {
            if (context.question(question).isEmpty()) {
                context.inLedger(
                        clause,
                        "encoded",
                        "there is no question \"" + question + "\"",
                        NearestName.hint(question, context.questionIds()));
            } else if (!ruled.contains(question) && !context.lacksRules(clause.instrument(), clause.pin())) {
                context.inLedger(
                        clause,
                        "encoded",
                        "encoded for " + question + ", but no rule of that question cites the clause",
                        "expected a rule in " + clause.instrument() + "/" + question.replace('-', '_') + ".drl");
            }
        }
        for (String question : ruled) {
            if (!clause.encoded().contains(question)) {
                context.inLedger(
                        clause,
                        "encoded",
                        "rules of " + question + " cite the clause, but the ledger does not say so",
                        "expected encoded: [" + question + "]");
            }
        }
    }

    private void checkRefers(Clause clause) {
        Set<String> used = new TreeSet<>();
        for (RuleText rule : context.rulesOf(clause)) {
            for (Gift gift : rule.gifts()) {
                if (gift.refer() && !clause.refers().containsKey(gift.name())) {
                    context.inRule(
                            rule,
                            "refers with \"" + gift.name() + "\", which the ledger does not declare",
                            NearestName.hint(gift.name(), clause.refers().keySet()));
                }
                if (gift.refer()) {
                    used.add(gift.name());
                }
            }
        }
        for (String code : new TreeSet<>(clause.refers().keySet())) {
            if (!used.contains(code) && !context.lacksRules(clause.instrument(), clause.pin())) {
                context.inLedger(
                        clause,
                        "refers",
                        "no rule of the clause refers with \"" + code + "\"",
                        NearestName.hint(code, used));
            }
        }
    }
}
