package org.youju.rulebook;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.youju.decision.Outcome;
import org.youju.decision.Status;
import org.youju.law.Language;
import org.youju.law.Text;

/** Puts a constraint of a rule into words. */
public final class ConditionText {
    private final Subject subject;
    private final Vocabulary vocabulary;
    private final Function<String, Text> clauseLabel;

    private ConditionText(Subject subject, Vocabulary vocabulary, Function<String, Text> clauseLabel) {
        this.subject = subject;
        this.vocabulary = vocabulary;
        this.clauseLabel = clauseLabel;
    }

    /**
     * Returns a constraint in words, such as 人均住房建筑面积 低于 20 平方米.
     *
     * @param constraint the constraint
     * @param subject the subject whose facts it reads
     * @param vocabulary code lists
     * @param clauseLabel what a result of {@code Clauses} is called, by its name there
     * @throws IllegalArgumentException if the constraint reads a fact that the subject does not have
     */
    public static Text of(
            Constraint constraint, Subject subject, Vocabulary vocabulary, Function<String, Text> clauseLabel) {
        ConditionText words = new ConditionText(subject, vocabulary, clauseLabel);
        return new Text(
                words.say(constraint.test(), constraint.onClauses(), Language.ZH),
                words.say(constraint.test(), constraint.onClauses(), Language.EN));
    }

    private String say(Test test, boolean onClauses, Language language) {
        boolean zh = language == Language.ZH;
        if (test instanceof Test.AnyOf anyOf) {
            List<String> parts = anyOf.tests().stream()
                    .map(one -> say(one, onClauses, language))
                    .toList();
            return String.join(zh ? " 或者 " : " or ", parts);
        }
        if (test instanceof Test.Bound bound) {
            String label = fact(bound.fact()).label().in(language);
            return zh ? "已知 " + label : label + " is known";
        }
        if (test instanceof Test.FactComparison comparison) {
            Fact left = fact(comparison.left());
            return left.label().in(language) + " "
                    + ComparisonWords.of(comparison.operator(), left.type().kind(), language) + " "
                    + fact(comparison.right()).label().in(language);
        }
        if (test instanceof Test.OneOf oneOf) {
            return onClauses
                    ? result(oneOf.fact(), oneOf.literals(), language)
                    : oneOf(fact(oneOf.fact()), oneOf.literals(), language);
        }
        Test.Comparison comparison = (Test.Comparison) test;
        return onClauses
                ? result(comparison.fact(), List.of(comparison.literal()), language)
                : comparison(fact(comparison.fact()), comparison, language);
    }

    private String result(String name, List<Serializable> literals, Language language) {
        List<String> words = literals.stream()
                .map(literal -> literal instanceof Status status
                        ? ResultWords.of(status).in(language)
                        : ResultWords.of((Outcome) literal).in(language))
                .toList();
        return clauseLabel.apply(name).in(language) + " " + String.join(language == Language.ZH ? "或者" : " or ", words);
    }

    private String comparison(Fact fact, Test.Comparison comparison, Language language) {
        if (comparison.literal() instanceof Boolean holds) {
            return yesOrNo(fact, holds, language);
        }
        return fact.label().in(language) + " "
                + ComparisonWords.of(comparison.operator(), fact.type().kind(), language) + " "
                + value(fact, comparison.literal(), language) + unit(fact, language);
    }

    private String oneOf(Fact fact, List<Serializable> literals, Language language) {
        List<String> values =
                literals.stream().map(literal -> value(fact, literal, language)).toList();
        return language == Language.ZH
                ? fact.label().zh() + " 属于 " + String.join("、", values) + unit(fact, language) + " 之一"
                : fact.label().en() + " is one of " + String.join(", ", values) + unit(fact, language);
    }

    private static String yesOrNo(Fact fact, boolean holds, Language language) {
        Text said = holds ? fact.holds() : fact.fails();
        if (!said.in(language).isEmpty()) {
            return said.in(language);
        }
        return language == Language.ZH
                ? fact.label().zh() + "：" + (holds ? "是" : "否")
                : fact.label().en() + ": " + (holds ? "yes" : "no");
    }

    private String value(Fact fact, Serializable literal, Language language) {
        if (literal instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (literal instanceof String code) {
            return vocabulary
                    .codeList(fact.type().of())
                    .flatMap(list -> list.byId(code))
                    .map(found -> found.label().in(language))
                    .orElse(code);
        }
        if (literal instanceof Boolean holds) {
            return language == Language.ZH ? (holds ? "是" : "否") : (holds ? "yes" : "no");
        }
        return literal.toString();
    }

    private static String unit(Fact fact, Language language) {
        String unit = fact.unit().in(language);
        return unit.isEmpty() ? "" : " " + unit;
    }

    private Fact fact(String name) {
        return subject.fact(name)
                .orElseThrow(() -> new IllegalArgumentException(subject.name() + " has no fact \"" + name + "\""));
    }
}
