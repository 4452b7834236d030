package org.youju.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.youju.check.figures.Figure;
import org.youju.check.figures.FigureReader;
import org.youju.check.figures.Unit;
import org.youju.check.figures.Units;
import org.youju.law.Text;
import org.youju.rulebook.CodeList;
import org.youju.rulebook.Constraint;
import org.youju.rulebook.Fact;
import org.youju.rulebook.FactType;
import org.youju.rulebook.Output;
import org.youju.rulebook.Question;
import org.youju.rulebook.RuleText;
import org.youju.rulebook.RulebookContent;
import org.youju.rulebook.Subject;
import org.youju.rulebook.Test;
import org.youju.rulebook.TestReads;

/** What the vocabulary says of the facts, codes and values that a rule names. */
final class RuledWords {
    private static final FactType NO_TYPE = new FactType(FactType.Kind.ELEMENTS, "");

    private final RulebookContent content;
    private final RuleText rule;
    private final Subject subject;
    private final Optional<Question> question;

    RuledWords(RulebookContent content, RuleText rule) {
        this.content = content;
        this.rule = rule;
        this.question = content.questions().stream()
                .filter(each -> each.id().equals(rule.question()))
                .findFirst();
        String name = rule.subject().isEmpty() ? question.map(Question::subject).orElse("") : rule.subject();
        this.subject = content.vocabulary().subject(name).orElse(new Subject(name, Text.NONE, List.of()));
    }

    Subject subject() {
        return subject;
    }

    /** Returns the type of a given value or fact. */
    FactType typeOf(String gift) {
        return output(gift)
                .map(Output::type)
                .or(() -> subject.fact(gift).map(Fact::type))
                .orElse(NO_TYPE);
    }

    /** Returns the unit of a given value or fact. */
    Unit unitOf(String gift) {
        Optional<Text> unit =
                output(gift).map(Output::unit).or(() -> subject.fact(gift).map(Fact::unit));
        return Units.named(unit.orElse(Text.NONE).zh());
    }

    private Optional<Output> output(String gift) {
        return question.flatMap(asked -> asked.output(gift));
    }

    /** Returns the figures in the words of the facts and codes that the rule names: what a person is asked or told. */
    List<Figure> figures() {
        List<String> words = new ArrayList<>();
        for (Constraint constraint : rule.constraints()) {
            if (!constraint.onClauses()) {
                TestReads.of(constraint.test())
                        .forEach(name -> subject.fact(name).ifPresent(fact -> addWords(fact, words)));
                RuleFigures.single(constraint.test()).flatMap(this::codes).forEach(words::add);
            }
        }
        rule.gifts().forEach(gift -> {
            output(gift.name()).ifPresent(output -> words.add(output.label().zh()));
            subject.fact(gift.name()).ifPresent(fact -> addWords(fact, words));
            gift.literals().forEach(literal -> words.addAll(code(typeOf(gift.name()), literal)));
        });
        return words.stream()
                .flatMap(word -> FigureReader.read(word).figures().stream())
                .toList();
    }

    private static void addWords(Fact fact, List<String> words) {
        words.addAll(List.of(
                fact.label().zh(),
                fact.holds().zh(),
                fact.fails().zh(),
                fact.question().zh()));
    }

    private Stream<String> codes(Test test) {
        if (test instanceof Test.Comparison comparison) {
            return code(typeOf(comparison.fact()), comparison.literal()).stream();
        }
        return test instanceof Test.OneOf oneOf
                ? oneOf.literals().stream().flatMap(literal -> code(typeOf(oneOf.fact()), literal).stream())
                : Stream.empty();
    }

    private List<String> code(FactType type, Object literal) {
        return content.vocabulary().codeList(type.of()).flatMap(list -> list.byId(literal.toString())).stream()
                .map(CodeList.Code::label)
                .map(Text::zh)
                .toList();
    }
}
