package org.youju.advice;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.youju.engine.FactAt;
import org.youju.engine.Lever;
import org.youju.engine.Query;
import org.youju.facts.Facts;
import org.youju.law.Text;
import org.youju.rulebook.Computation;
import org.youju.rulebook.ConditionText;
import org.youju.rulebook.Constraint;
import org.youju.rulebook.Fact;
import org.youju.rulebook.Operator;
import org.youju.rulebook.Rulebook;
import org.youju.rulebook.Subject;
import org.youju.rulebook.Test;
import org.youju.rulebook.Vocabulary;

/** Puts a change into words, as a rule's condition would be. */
final class Wording {
    private final Rulebook rulebook;
    private final Vocabulary vocabulary;

    Wording(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.vocabulary = rulebook.content().vocabulary();
    }

    /**
     * Says a change.
     *
     * @param query the case as it would be
     * @param lever the fact
     * @param found what suffices
     * @param turned the conditions that turn
     */
    Text of(Query query, Lever lever, Nearest.Found found, List<Grounds.Turned> turned) {
        Subject subject = subject(query, lever.at());
        Text said = found.to().equals(Facts.NEVER) ? never(lever.fact()) : said(subject, lever, found);
        return period(query, lever, turned, subject)
                .map(period -> new Text(said.zh() + "（" + period.zh() + "）", said.en() + " (" + period.en() + ")"))
                .orElse(said);
    }

    private Subject subject(Query query, FactAt at) {
        Subject subject = rulebook.subject(
                        rulebook.question(query.question()).orElseThrow().subject())
                .orElseThrow();
        return at.ofElement()
                ? rulebook.subject(subject.facts().get(at.list()).type().of()).orElseThrow()
                : subject;
    }

    private static Text never(Fact fact) {
        return new Text(fact.label().zh() + "：没有发生", fact.label().en() + ": it does not happen");
    }

    private Text said(Subject subject, Lever lever, Nearest.Found found) {
        String fact = lever.fact().name();
        if (found.to() instanceof List<?> codes) {
            return codes(lever.fact(), codes);
        }
        if (!found.span().oneOf().isEmpty()) {
            List<Serializable> values =
                    found.span().oneOf().stream().map(Serializable.class::cast).toList();
            return say(
                    subject,
                    values.size() == 1
                            ? new Test.Comparison(fact, Operator.EQUAL, values.get(0))
                            : new Test.OneOf(fact, values));
        }
        Amounts amounts = new Amounts(lever);
        List<Text> parts = new ArrayList<>();
        found.span().min().ifPresent(min -> parts.add(say(subject, bound(lever, amounts, min, -1))));
        found.span().max().ifPresent(max -> parts.add(say(subject, bound(lever, amounts, max, 1))));
        if (parts.isEmpty()) {
            return say(subject, new Test.Comparison(fact, Operator.EQUAL, (Serializable) found.to()));
        }
        return new Text(
                parts.stream().map(Text::zh).collect(Collectors.joining("，并且 ")),
                parts.stream().map(Text::en).collect(Collectors.joining(" and ")));
    }

    /** A bound as the rules write it: below 20 where a rule says 20 and 20 itself does not suffice. */
    private static Test bound(Lever lever, Amounts amounts, Object edge, int outward) {
        Object beyond = amounts.value(amounts.steps(edge) + outward);
        Optional<Object> figure = lever.figures().stream()
                .filter(each -> !(each instanceof String) && amounts.steps(each) == amounts.steps(beyond))
                .findFirst();
        if (figure.isPresent()) {
            return new Test.Comparison(
                    lever.fact().name(), outward > 0 ? Operator.LESS : Operator.GREATER, (Serializable) figure.get());
        }
        return new Test.Comparison(
                lever.fact().name(), outward > 0 ? Operator.AT_MOST : Operator.AT_LEAST, (Serializable) edge);
    }

    private Text say(Subject subject, Test test) {
        return ConditionText.of(new Constraint(false, test, "", 0), subject, vocabulary, result -> Text.NONE);
    }

    private Text codes(Fact fact, List<?> codes) {
        List<Text> labels = codes.stream()
                .map(code -> vocabulary
                        .codeList(fact.type().of())
                        .flatMap(list -> list.byId(code.toString()))
                        .orElseThrow()
                        .label())
                .toList();
        String zh = labels.stream().map(Text::zh).collect(Collectors.joining("、"));
        String en = labels.stream().map(Text::en).collect(Collectors.joining(", "));
        return new Text(
                fact.label().zh() + " 为 " + (zh.isEmpty() ? "无" : zh),
                fact.label().en() + ": " + (en.isEmpty() ? "none" : en));
    }

    /** Where a day is put off until a period is full: from when it runs, and how long. */
    private Optional<Text> period(Query query, Lever lever, List<Grounds.Turned> turned, Subject subject) {
        for (Grounds.Turned each : turned) {
            if (each.constraint().test() instanceof Test.Comparison comparison
                    && comparison.literal() instanceof Number number
                    && !each.constraint().onClauses()) {
                Optional<Text> period = subject.fact(comparison.fact())
                        .flatMap(measured -> period(query, lever, measured, comparison.operator(), number));
                if (period.isPresent()) {
                    return period;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Text> period(Query query, Lever lever, Fact measured, Operator operator, Number number) {
        boolean full = operator == Operator.AT_LEAST || operator == Operator.GREATER;
        if (!full
                || !(measured.computation() instanceof Computation.Call call)
                || call.arguments().size() != 2
                || !call.arguments()
                        .get(1)
                        .equals(new Computation.Reference(lever.fact().name()))
                || !(call.arguments().get(0) instanceof Computation.Reference start)) {
            return Optional.empty();
        }
        return query.facts()
                .get(start.fact())
                .filter(LocalDate.class::isInstance)
                .map(from -> {
                    String amount = new BigDecimal(number.toString()).toPlainString();
                    String more = operator == Operator.GREATER ? "超过 " : "满 ";
                    return new Text(
                            from + " 起" + more + amount + " " + measured.unit().zh(),
                            (operator == Operator.GREATER ? "more than " : "") + amount + " "
                                    + measured.unit().en() + " from " + from);
                });
    }
}
