package org.youju.check.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.law.Period;
import org.youju.law.Text;
import org.youju.rulebook.Question;
import org.youju.rulebook.RuleText;
import org.youju.rulebook.RulebookContent;
import org.youju.rulebook.Subject;
import org.youju.rulebook.Vocabulary;

/** A rulebook with its rules as something to reason about. */
final class Forms {
    private final RulebookContent content;
    private final List<Instrument> instruments;
    private final Map<String, Space> spaces = new HashMap<>();
    private final IdentityHashMap<RuleText, Form> forms = new IdentityHashMap<>();

    /** Takes the texts to check of a rulebook. */
    Forms(RulebookContent content, List<Instrument> instruments) {
        this.content = content;
        this.instruments = List.copyOf(instruments);
        for (Instrument instrument : content.instruments()) {
            for (RuleText rule : content.rules()) {
                if (rule.instrument().equals(instrument.id())) {
                    forms.put(rule, form(instrument, rule));
                }
            }
        }
    }

    RulebookContent content() {
        return content;
    }

    Vocabulary vocabulary() {
        return content.vocabulary();
    }

    /** The texts to check. */
    List<Instrument> instruments() {
        return instruments;
    }

    /** Returns the rules of a text, in the order of its files. */
    List<Form> forms(Instrument instrument) {
        return forms(rule -> rule.instrument().equals(instrument.id()));
    }

    /** Returns some rules, in the order of their files. */
    List<Form> forms(Predicate<RuleText> which) {
        return content.rules().stream()
                .filter(rule -> which.test(rule) && forms.containsKey(rule))
                .map(forms::get)
                .toList();
    }

    /** Returns the rules of a text by question, in the order of its files. */
    Map<String, List<Form>> byQuestion(Instrument instrument) {
        return forms(instrument).stream()
                .collect(
                        Collectors.groupingBy(form -> form.rule().question(), LinkedHashMap::new, Collectors.toList()));
    }

    Question question(String id) {
        return content.questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the subject a rule looks at. */
    Subject subject(RuleText rule) {
        String name = rule.subjectIn(question(rule.question()));
        return content.vocabulary().subject(name).orElse(new Subject(name, Text.NONE, List.of()));
    }

    /** Returns a rule that is tried in place of one of these. */
    Form formOf(RuleText rule) {
        return form(instrument(rule.instrument()), rule);
    }

    Instrument instrument(String id) {
        return content.instruments().stream()
                .filter(instrument -> instrument.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Clause clause(Instrument instrument, RuleText rule) {
        return instrument.clause(rule.clause()).orElseThrow();
    }

    private Form form(Instrument instrument, RuleText rule) {
        Subject subject = subject(rule);
        Space space = spaces.computeIfAbsent(subject.name(), name -> new Space(content.vocabulary(), subject));
        List<Either> frame = new ArrayList<>();
        frame.add(Space.days(days(rule.period())));
        frame.add(Space.days(days(new Period(instrument.inForce().from(), LocalDate.MAX))));
        return new Form(rule, space, rule.constraints().stream().map(space::of).toList(), frame);
    }

    private static ValueSet days(Period period) {
        Cut from = period.from().equals(LocalDate.MIN)
                ? Cut.START
                : Cut.below(BigDecimal.valueOf(period.from().toEpochDay()));
        Cut to = period.isOpen()
                ? Cut.END
                : Cut.above(BigDecimal.valueOf(period.to().toEpochDay()));
        return ValueSet.of(true, from, to);
    }
}
