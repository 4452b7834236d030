package org.youju.check.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youju.check.Severity;
import org.youju.check.figures.Bound;
import org.youju.check.figures.Bounds;
import org.youju.check.figures.Figure;
import org.youju.check.sources.Passage;
import org.youju.check.wording.RuleFigure.Use;
import org.youju.decision.Role;
import org.youju.law.Clause;
import org.youju.rulebook.Operator;
import org.youju.rulebook.RuleText;

/**
 * Compares the comparisons of rules with the words beside the figures, such as 以上 and 低于.
 *
 * <p>Whether the figure itself goes with what lies above it or below stays the same when a rule says the opposite of the
 * text, as {@code @forbids} and {@code @excepts} do, so that is always compared. Which side is meant is compared only
 * for words that state a duty (不得超过, 不少于), in roles where the rule says the same or surely the opposite.
 */
final class WordCheck {
    private final @Nullable LocatedText text;
    private final Finds finds;
    private final Set<String> explained = new HashSet<>();
    private int compared;
    private int skipped;

    WordCheck(@Nullable LocatedText text, Finds finds) {
        this.text = text;
        this.finds = finds;
    }

    int compared() {
        return compared;
    }

    int skipped() {
        return skipped;
    }

    /** Returns whether an explanation of the ledger says why a rule compares otherwise than the words. */
    boolean hasUsed(Clause clause, LedgerFigure explanation) {
        return explained.contains(clause.pin() + ":" + explanation.flat());
    }

    void check(ClauseFigures clause) {
        for (RuleFigure figure : clause.ruled()) {
            boolean given = figure.use() == Use.GIVEN
                    || figure.use() == Use.GIVEN_AT_LEAST
                    || figure.use() == Use.GIVEN_AT_MOST;
            if (given || (figure.operator().isPresent() && figure.use() != Use.ARITHMETIC)) {
                check(clause, figure, given);
            }
        }
    }

    private void check(ClauseFigures clause, RuleFigure figure, boolean given) {
        List<List<Bound>> places = places(clause, figure);
        List<Bound> bounds = places.stream().flatMap(List::stream).toList();
        // a reading may be just that the words mean something else
        if (bounds.isEmpty() || !figure.rule().reading().isEmpty()) {
            skipped += given ? 0 : 1;
            return;
        }
        compared += given ? 0 : 1;
        Optional<Wrong> wrong = given
                ? checkGiven(figure, bounds, places.stream().noneMatch(List::isEmpty))
                : checkCompared(figure, figure.operator().orElseThrow(), bounds);
        List<LedgerFigure> explanations = clause.explained().stream()
                .filter(entry -> entry.states(figure.amount()))
                .toList();
        if (wrong.isPresent()) {
            explanations.forEach(entry -> explained.add(clause.clause().pin() + ":" + entry.flat()));
        }
        if (explanations.isEmpty()) {
            wrong.ifPresent(found -> report(figure, found));
        }
    }

    /** Returns the words at each place where the clause states the figure. */
    private List<List<Bound>> places(ClauseFigures clause, RuleFigure figure) {
        List<List<Bound>> places = new ArrayList<>();
        Optional<Passage> passage =
                text == null ? Optional.empty() : text.passage(clause.clause().pin());
        passage.ifPresent(found -> stated(text.figures(found.spans()).stream(), figure)
                .forEach(each -> places.add(Bounds.of(text.flat(), each))));
        if (places.isEmpty()) {
            clause.ledger().forEach(listed -> stated(listed.figures().stream(), figure)
                    .forEach(each -> places.add(Bounds.of(listed.flat(), each))));
        }
        return places;
    }

    private static Stream<Figure> stated(Stream<Figure> figures, RuleFigure ruled) {
        return figures.filter(each -> Fit.fits(ruled.amount(), each.amount()));
    }

    /**
     * What is wrong with a comparison or a given value.
     *
     * @param kind how it is wrong
     * @param bound the words it does not follow
     */
    private record Wrong(String kind, Bound bound) {}

    private static Optional<Wrong> checkCompared(RuleFigure figure, Operator operator, List<Bound> bounds) {
        boolean withAbove = operator == Operator.AT_LEAST || operator == Operator.LESS;
        List<Bound> fitting =
                bounds.stream().filter(bound -> bound.withAbove() == withAbove).toList();
        if (fitting.isEmpty()) {
            return Optional.of(new Wrong("word.edge", bounds.get(0)));
        }
        boolean upward = operator == Operator.AT_LEAST || operator == Operator.GREATER;
        Role role = figure.rule().role();
        boolean same = role == Role.REQUIRES || role == Role.APPLIES;
        boolean wrong = figure.use() == Use.COMPARED
                && (same || role == Role.FORBIDS)
                && fitting.stream().allMatch(bound -> bound.duty() && (bound.upward() == upward) != same);
        return wrong ? Optional.of(new Wrong("word.side", fitting.get(0))) : Optional.empty();
    }

    /** An amount with a limit is not that amount. */
    private static Optional<Wrong> checkGiven(RuleFigure figure, List<Bound> bounds, boolean everywhere) {
        boolean wrong =
                switch (figure.use()) {
                    case GIVEN -> everywhere && bounds.stream().allMatch(Bound::duty);
                    case GIVEN_AT_MOST -> bounds.stream().allMatch(Bound::upward);
                    default -> bounds.stream().noneMatch(Bound::upward);
                };
        return wrong ? Optional.of(new Wrong("word.limit", bounds.get(0))) : Optional.empty();
    }

    private void report(RuleFigure figure, Wrong wrong) {
        RuleText rule = figure.rule();
        Bound bound = wrong.bound();
        String sign = figure.operator().map(Operator::sign).orElse(":");
        boolean limit = wrong.kind().equals("word.limit");
        finds.inRule(
                Severity.ERROR,
                wrong.kind(),
                rule,
                rule.question() + ":" + figure.name() + sign + figure.amount(),
                "原文写“" + bound.word() + "”（" + figure.amount() + "），规则"
                        + (limit ? "给出的不是这样的限度" : "写 " + figure.name() + " " + sign) + "。The text says “" + bound.word()
                        + "”, which " + (bound.inclusive() ? "includes" : "excludes")
                        + " the figure and means what lies " + (bound.upward() ? "above" : "below") + " it; the rule "
                        + (limit ? "gives no such limit." : "says " + sign + "."),
                limit
                        ? "give atMost( … ), atLeast( … ) or range( …, … ) as the words say"
                        : "compare as the words do: 以上 不少于 达到 >=, 以下 不超过 以内 <=, 超过 高于 >, 低于 不足 不满 <;"
                                + " or say under figuresExplained why not");
    }
}
