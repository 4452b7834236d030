package org.youju.check.analysis;

import java.util.List;
import java.util.Map;
import org.youju.check.Severity;
import org.youju.law.Instrument;
import org.youju.law.Text;
import org.youju.rulebook.Output;
import org.youju.rulebook.RuleText;

/** Finds two rules of a text that can both hold and give different values under one name. */
final class GiftOverlaps {
    private final Forms forms;
    private final Found found;

    GiftOverlaps(Forms forms, Found found) {
        this.forms = forms;
        this.found = found;
    }

    void check() {
        for (Instrument instrument : forms.instruments()) {
            for (Map.Entry<String, List<Form>> question :
                    forms.byQuestion(instrument).entrySet()) {
                List<Form> givers = question.getValue().stream()
                        .filter(form -> !form.rule().gifts().isEmpty())
                        .toList();
                for (int one = 0; one < givers.size(); one++) {
                    for (int other = one + 1; other < givers.size(); other++) {
                        check(givers.get(one), givers.get(other));
                    }
                }
            }
        }
    }

    private void check(Form one, Form other) {
        if (!canStandTogether(one.rule(), other.rule())) {
            return;
        }
        for (GivenWhat given : GivenWhat.of(one.rule())) {
            for (GivenWhat also : GivenWhat.of(other.rule())) {
                if (contradict(forms, one.rule().question(), given, also)) {
                    Possible together = one.together(other);
                    if (together != Possible.NO) {
                        report(one.rule(), other.rule(), given, also, together);
                    }
                }
            }
        }
    }

    /** Returns whether one world can hold both rules, and neither yields to the other. */
    private static boolean canStandTogether(RuleText one, RuleText other) {
        boolean sameReading =
                !one.clause().equals(other.clause()) || letter(one).equals(letter(other));
        return sameReading
                && one.subject().equals(other.subject())
                && one.period().overlaps(other.period())
                && !one.unless().contains(other.clause())
                && !other.unless().contains(one.clause());
    }

    private static String letter(RuleText rule) {
        return rule.reading().equals("A") ? "" : rule.reading();
    }

    /** Returns whether two different values are given for what can only have one. */
    static boolean contradict(Forms forms, String question, GivenWhat one, GivenWhat other) {
        boolean single = forms.question(question)
                .output(one.name())
                .map(output -> output.combine() == Output.Combine.ONE)
                .orElse(true);
        return single
                && !one.refer()
                && !other.refer()
                && one.name().equals(other.name())
                && !one.value().equals(other.value());
    }

    private void report(RuleText one, RuleText other, GivenWhat given, GivenWhat also, Possible together) {
        boolean sure = together == Possible.YES && given.literal() && also.literal();
        found.inRule(
                "gives-overlap",
                sure ? Severity.ERROR : Severity.WARNING,
                other,
                other.question() + ":" + given.name() + ":" + one.name() + ":" + other.name(),
                new Text(
                        "规则“" + other.name() + "”与“" + one.name() + "”" + (sure ? "会" : "可能") + "同时成立，却给出不同的“"
                                + given.name() + "”：" + also.value() + " 与 " + given.value() + "。",
                        "This rule and that of " + one.clause() + " at " + one.file() + ":" + one.line()
                                + (sure ? " can both hold" : " may both hold") + " and give different values of "
                                + given.name() + "."),
                new Text(
                        "让条件互不重叠，或者加 @unless",
                        "make their conditions exclude each other, or let one yield by @unless"));
    }
}
