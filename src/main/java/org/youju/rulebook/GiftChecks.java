package org.youju.rulebook;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.youju.law.Pin;

/** Checks what rules give: that the names exist, and that what they yield to gives the same. */
final class GiftChecks {
    private final CheckContext context;

    GiftChecks(CheckContext context) {
        this.context = context;
    }

    void check() {
        for (RuleText rule : context.content().rules()) {
            checkNames(rule);
            rule.unless().forEach(pin -> checkUnless(rule, pin));
        }
    }

    private void checkNames(RuleText rule) {
        Set<String> known = givable(rule);
        for (Gift gift : rule.gifts()) {
            if (!gift.refer() && !known.contains(gift.name())) {
                context.inRule(
                        rule,
                        "\"" + gift.name() + "\" is neither a value of " + rule.question()
                                + " nor a fact of its subject",
                        NearestName.hint(gift.name(), known));
            }
        }
    }

    private Set<String> givable(RuleText rule) {
        Set<String> known = new TreeSet<>();
        context.question(rule.question()).ifPresent(question -> {
            question.outputs().forEach(output -> known.add(output.name()));
            context.content().vocabulary().subject(rule.subjectIn(question)).ifPresent(found -> found.facts()
                    .forEach(fact -> known.add(fact.name())));
        });
        known.remove(Subject.AS_OF);
        return known;
    }

    private void checkUnless(RuleText rule, Pin pin) {
        List<String> pins = context.pins(rule.instrument());
        if (!pins.contains(pin.value())) {
            context.inRule(rule, "@unless names no clause of the ledger: " + pin, NearestName.hint(pin.value(), pins));
            return;
        }
        if (pin.equals(rule.clause())) {
            context.inRule(rule, "the clause yields to itself", "expected another clause");
            return;
        }
        List<Gift> others = context.content().rules().stream()
                .filter(other -> other.instrument().equals(rule.instrument())
                        && other.question().equals(rule.question())
                        && other.clause().equals(pin))
                .flatMap(other -> other.gifts().stream())
                .toList();
        if (!haveSomethingInCommon(rule.gifts(), others) && !context.lacksRules(rule.instrument(), pin)) {
            context.inRule(
                    rule,
                    "yields to " + pin + ", which gives nothing that this rule gives in " + rule.question(),
                    others.isEmpty()
                            ? pin + " gives nothing there"
                            : pin + " gives " + String.join(", ", names(others)));
        }
    }

    /** A referral stands in for whatever value the person will find. */
    private static boolean haveSomethingInCommon(List<Gift> gifts, List<Gift> others) {
        boolean refers = gifts.stream().anyMatch(Gift::refer) || others.stream().anyMatch(Gift::refer);
        return !others.isEmpty() && (refers || names(gifts).stream().anyMatch(names(others)::contains));
    }

    private static Set<String> names(List<Gift> gifts) {
        return gifts.stream().map(Gift::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
