package org.youju.check.wording;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.youju.check.figures.Amount.Quantity;
import org.youju.check.figures.Unit;
import org.youju.check.figures.Units;
import org.youju.check.wording.RuleFigure.Use;
import org.youju.rulebook.Computation;
import org.youju.rulebook.Fact;
import org.youju.rulebook.FactType;
import org.youju.rulebook.Operator;
import org.youju.rulebook.RuleText;
import org.youju.rulebook.Subject;
import org.youju.rulebook.Vocabulary;

/** Collects the numbers with which the facts that a rule reads are computed. */
final class ComputedFigures {
    private static final Map<String, String> MEASURES = Map.of(
            "plusDays", "日",
            "minusDays", "日",
            "plusMonths", "个月",
            "minusMonths", "个月",
            "plusYears", "年",
            "plusWorkingDays", "个工作日",
            "minusWorkingDays", "个工作日");
    private static final Set<String> SUMS = Set.of("plus", "minus", "least", "greatest");
    private static final Set<String> STEPS =
            Set.of("plus", "minus", "plusDays", "minusDays", "plusWorkingDays", "minusWorkingDays");
    private static final Set<String> PRODUCTS = Set.of("times", "quotient");
    private static final Set<BigDecimal> CONVERSIONS = Stream.of(
                    "7", "10", "12", "24", "60", "100", "365", "366", "1000", "3600", "10000", "100000000")
            .map(BigDecimal::new)
            .collect(Collectors.toSet());

    private final Vocabulary vocabulary;
    private final RuleText rule;
    private final Map<String, Operator> comparedWith;
    private final Consumer<RuleFigure> found;
    private final Set<String> seen = new HashSet<>();

    /**
     * @param comparedWith facts of the rule with which another is compared by order, and how that other stands to them
     */
    ComputedFigures(
            Vocabulary vocabulary, RuleText rule, Map<String, Operator> comparedWith, Consumer<RuleFigure> found) {
        this.vocabulary = vocabulary;
        this.rule = rule;
        this.comparedWith = comparedWith;
        this.found = found;
    }

    /** Collects the numbers in the computation of a fact, and in those of the facts it is computed from. */
    void ofFact(Subject subject, String name) {
        if (seen.add(subject.name() + "." + name)) {
            subject.fact(name).ifPresent(fact -> of(subject, fact, fact.computation()));
        }
    }

    private void of(Subject subject, Fact fact, Computation computation) {
        if (computation instanceof Computation.Reference reference) {
            ofFact(subject, reference.fact());
        } else if (computation instanceof Computation.Call call) {
            if (isLastDayOfOne(call)) {
                return;
            }
            call.arguments().stream()
                    .filter(argument -> !(argument instanceof Computation.Constant))
                    .forEach(argument -> of(subject, fact, argument));
            ofCall(subject, fact, call);
        } else if (computation instanceof Computation.OverElementFacts over) {
            subject.fact(over.list())
                    .filter(list -> list.type().kind() == FactType.Kind.ELEMENTS)
                    .flatMap(list -> vocabulary.subject(list.type().of()))
                    .ifPresent(element -> ofFact(element, over.fact()));
        }
    }

    /** The last day of the year or month that begins on a day. */
    private static boolean isLastDayOfOne(Computation.Call call) {
        Computation one = new Computation.Constant(BigDecimal.ONE);
        return call.function().equals("minusDays")
                && call.arguments().get(1).equals(one)
                && call.arguments().get(0) instanceof Computation.Call span
                && Set.of("plusYears", "plusMonths").contains(span.function())
                && span.arguments().get(0) instanceof Computation.Reference
                && span.arguments().get(1).equals(one);
    }

    private void ofCall(Subject subject, Fact fact, Computation.Call call) {
        List<Computation> arguments = call.arguments();
        for (int at = 0; at < arguments.size(); at++) {
            if (arguments.get(at) instanceof Computation.Constant constant) {
                Unit unit = unit(subject, fact, call, at);
                found.accept(new RuleFigure(
                        rule,
                        fact.name(),
                        new Quantity(constant.value(), unit),
                        isArithmetic(call.function(), constant.value()) ? Use.ARITHMETIC : Use.COMPUTED,
                        operator(fact, call, at)));
            }
        }
    }

    private static Unit unit(Subject subject, Fact fact, Computation.Call call, int at) {
        String measure = MEASURES.get(call.function());
        if (measure != null) {
            return Units.named(measure);
        }
        if (SUMS.contains(call.function())) {
            return Units.named(fact.unit().zh());
        }
        boolean limitOfSeries = at % 2 == 1
                && (call.function().startsWith("sustained") || call.function().equals("longestRun"));
        return limitOfSeries && call.arguments().get(0) instanceof Computation.Reference series
                ? subject.fact(series.fact())
                        .map(each -> Units.named(each.unit().zh()))
                        .orElse(Unit.NONE)
                : Unit.NONE;
    }

    private static boolean isArithmetic(String function, BigDecimal number) {
        return number.signum() == 0
                || (STEPS.contains(function) && number.abs().compareTo(BigDecimal.ONE) == 0)
                || (PRODUCTS.contains(function) && CONVERSIONS.contains(number.abs()));
    }

    /** A day compared with a day so long after another stands that long, or longer, or less, from that other. */
    private Optional<Operator> operator(Fact fact, Computation.Call call, int at) {
        if (call.function().startsWith("sustained")) {
            return Optional.of(at == 2 ? Operator.AT_LEAST : Operator.GREATER);
        }
        if (call.function().equals("longestRun")) {
            return Optional.of(Operator.GREATER);
        }
        Operator compared = comparedWith.get(fact.name());
        if (compared == null || !MEASURES.containsKey(call.function()) || !call.equals(fact.computation())) {
            return Optional.empty();
        }
        return Optional.of(call.function().startsWith("minus") ? Turned.of(compared) : compared);
    }
}
