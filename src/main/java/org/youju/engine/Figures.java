package org.youju.engine;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.youju.rulebook.Computation;
import org.youju.rulebook.Constraint;
import org.youju.rulebook.RuleText;
import org.youju.rulebook.Subject;
import org.youju.rulebook.Test;

/** The figures and days that rules and vocabulary name about one subject: near them, answers change. */
final class Figures {
    private final Map<String, List<Serializable>> byFact = new HashMap<>();
    private final List<BigDecimal> numbers = new ArrayList<>();
    private final List<LocalDate> days = new ArrayList<>();
    private final List<Integer> steps = new ArrayList<>(List.of(1, 30));

    Figures(Subject subject, List<RuleText> rules) {
        for (RuleText rule : rules) {
            if (rule.subject().equals(subject.name())) {
                rule.constraints().stream()
                        .filter(constraint -> !constraint.onClauses())
                        .map(Constraint::test)
                        .forEach(this::addTest);
            }
        }
        subject.facts().forEach(fact -> addComputation(fact.computation()));
    }

    private void addTest(Test test) {
        if (test instanceof Test.Comparison comparison) {
            addLiteral(comparison.fact(), comparison.literal());
        } else if (test instanceof Test.OneOf oneOf) {
            oneOf.literals().forEach(literal -> addLiteral(oneOf.fact(), literal));
        } else if (test instanceof Test.AnyOf anyOf) {
            anyOf.tests().forEach(this::addTest);
        }
    }

    private void addLiteral(String fact, Serializable literal) {
        byFact.computeIfAbsent(fact, name -> new ArrayList<>()).add(literal);
        if (literal instanceof LocalDate day) {
            days.add(day);
        } else if (literal instanceof Number number) {
            numbers.add(new BigDecimal(number.toString()));
        }
    }

    private void addComputation(Computation computation) {
        if (computation instanceof Computation.Constant constant) {
            numbers.add(constant.value());
            if (constant.value().stripTrailingZeros().scale() <= 0) {
                steps.add(constant.value().intValue());
            }
        } else if (computation instanceof Computation.Call call) {
            call.arguments().forEach(this::addComputation);
        }
    }

    /** What rules compare a fact with. */
    List<Serializable> of(String fact) {
        return byFact.getOrDefault(fact, List.of());
    }

    /** Every number named, of whatever fact. */
    List<BigDecimal> numbers() {
        return numbers;
    }

    /** Every day named, of whatever fact. */
    List<LocalDate> days() {
        return days;
    }

    /** Numbers of days or months by which dates may lie apart. */
    List<Integer> steps() {
        return steps;
    }
}
