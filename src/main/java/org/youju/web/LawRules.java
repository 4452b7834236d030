package org.youju.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.law.Language;
import org.youju.law.Period;
import org.youju.law.Pin;
import org.youju.law.Text;
import org.youju.rulebook.Question;
import org.youju.rulebook.RuleText;
import org.youju.rulebook.RuleWords;
import org.youju.rulebook.Rulebook;

/** The rules of one text in words, as decisions say them. */
final class LawRules {
    private final Rulebook rulebook;
    private final RuleWords words;
    private final Instrument instrument;
    private final Language language;
    private final Map<Pin, List<RuleText>> byClause;

    LawRules(Rulebook rulebook, Instrument instrument, Language language) {
        this.rulebook = rulebook;
        this.words = rulebook.words();
        this.instrument = instrument;
        this.language = language;
        this.byClause = rulebook.content().rules().stream()
                .filter(rule -> rule.instrument().equals(instrument.id()))
                .collect(Collectors.groupingBy(RuleText::clause));
    }

    /** Returns the rules of a clause by the question they answer: its {@code label}, and under {@code rules} each rule. */
    List<Map<String, Object>> of(Clause clause) {
        Map<String, List<Map<String, Object>>> byQuestion = new LinkedHashMap<>();
        byClause.getOrDefault(clause.pin(), List.of()).forEach(rule -> byQuestion
                .computeIfAbsent(rule.question(), each -> new ArrayList<>())
                .add(rule(rule)));
        List<Map<String, Object>> questions = new ArrayList<>();
        byQuestion.forEach((id, rules) -> {
            Text label = rulebook.question(id).map(Question::label).orElse(Text.same(id));
            questions.add(Map.of("label", label.in(language), "rules", rules));
        });
        return questions;
    }

    private Map<String, Object> rule(RuleText rule) {
        return Map.of(
                "role", rule.role().code(),
                "comment", rule.comment(),
                "reading", rule.reading(),
                "period", rule.period().equals(Period.ALWAYS) ? List.of() : ends(rule.period()),
                "conditions",
                        words.conditions(rule).stream()
                                .map(text -> text.in(language))
                                .toList(),
                "gifts",
                        rule.gifts().stream()
                                .map(gift -> words.of(rule, gift).in(language))
                                .toList(),
                "unless", rule.unless().stream().map(this::place).toList());
    }

    private Map<String, String> place(Pin pin) {
        return Map.of(
                "pin", pin.value(),
                "label", instrument.clause(pin).map(Clause::label).orElse(pin.value()));
    }

    /** Returns the first and the last day; empty where there is none. */
    static List<String> ends(Period period) {
        return List.of(
                period.from().equals(LocalDate.MIN) ? "" : period.from().toString(),
                period.isOpen() ? "" : period.to().toString());
    }
}
