package org.youju.check.analysis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.youju.check.Severity;
import org.youju.decision.Role;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.law.Text;
import org.youju.rulebook.RuleText;

/** Finds rules that say the same twice, and readings that read nothing differently. */
final class SameRules {
    private final Forms forms;
    private final Found found;

    SameRules(Forms forms, Found found) {
        this.forms = forms;
        this.found = found;
    }

    void check() {
        for (Instrument instrument : forms.instruments()) {
            List<Form> rules = forms.forms(instrument);
            for (int one = 0; one < rules.size(); one++) {
                for (int other = one + 1; other < rules.size(); other++) {
                    checkPair(rules.get(one), rules.get(other));
                }
            }
            instrument.clauses().forEach(clause -> checkReadings(clause, rules));
        }
    }

    private void checkPair(Form form, Form other) {
        RuleText one = form.rule();
        RuleText two = other.rule();
        boolean comparable = one.clause().equals(two.clause())
                && one.question().equals(two.question())
                && one.reading().equals(two.reading())
                && one.period().overlaps(two.period());
        if (comparable && sayTheSame(form, other)) {
            found.inRule(
                    "same",
                    Severity.WARNING,
                    two,
                    two.name(),
                    new Text(
                            "规则“" + two.name() + "”与“" + one.name() + "”说的完全一样。",
                            "Two rules of the clause say the same: lines " + one.line() + " and " + two.line() + "."),
                    new Text("删去其中一条，或者改正它", "take one of them out, or correct it"));
        }
    }

    /** Returns whether two rules of one clause have the same role and hold and give alike. */
    static boolean sayTheSame(Form one, Form other) {
        return one.rule().role() == other.rule().role()
                && one.rule().subject().equals(other.rule().subject())
                && GivenWhat.of(one.rule()).equals(GivenWhat.of(other.rule()))
                && one.isSameAs(other);
    }

    private void checkReadings(Clause clause, List<Form> rules) {
        List<Form> own = rules.stream()
                .filter(form -> form.rule().clause().equals(clause.pin()))
                .toList();
        Set<String> letters =
                own.stream().map(form -> form.rule().reading()).collect(Collectors.toCollection(TreeSet::new));
        letters.remove("");
        letters.remove("A");
        for (String letter : letters) {
            List<Form> marked = own.stream()
                    .filter(form -> form.rule().reading().equals(letter))
                    .toList();
            if (groups(marked).entrySet().stream()
                    .allMatch(group -> match(group.getValue(), unmarked(own, group.getKey())))) {
                found.inRule(
                        "reading-same",
                        Severity.WARNING,
                        marked.get(0).rule(),
                        letter,
                        new Text(
                                clause.label() + "的读法" + letter + "与读法A说的完全一样，不会有争议。",
                                "Reading " + letter + " says the same as reading A: nothing can ever be disputed."),
                        new Text("改正读法" + letter + "的规则，或者删去这个读法", "correct the rules of the reading, or take it out"));
            }
        }
    }

    /** Where a rule stands: only rules of the same place replace each other. */
    private record Slot(String question, Role role) {
        static Slot of(Form form) {
            return new Slot(form.rule().question(), form.rule().role());
        }
    }

    private static Map<Slot, List<Form>> groups(List<Form> rules) {
        return rules.stream().collect(Collectors.groupingBy(Slot::of));
    }

    private static List<Form> unmarked(List<Form> rules, Slot slot) {
        return rules.stream()
                .filter(form -> Slot.of(form).equals(slot)
                        && (form.rule().reading().isEmpty()
                                || form.rule().reading().equals("A")))
                .toList();
    }

    private static boolean match(List<Form> ones, List<Form> others) {
        return ones.stream().allMatch(one -> others.stream().anyMatch(other -> sayTheSame(one, other)))
                && others.stream().allMatch(other -> ones.stream().anyMatch(one -> sayTheSame(one, other)));
    }
}
