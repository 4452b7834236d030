package org.youju.check.wording;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youju.check.figures.Amount;
import org.youju.check.figures.Amount.CalendarDate;
import org.youju.check.figures.Amount.Quantity;
import org.youju.check.figures.Unit;
import org.youju.check.figures.Units;
import org.youju.check.wording.RuleFigure.Use;
import org.youju.rulebook.Constraint;
import org.youju.rulebook.Fact;
import org.youju.rulebook.Operator;
import org.youju.rulebook.RuleText;
import org.youju.rulebook.RulebookContent;
import org.youju.rulebook.Subject;
import org.youju.rulebook.Test;
import org.youju.rulebook.TestReads;

/** Collects the numbers and dates of a rule: of its constraints, of the facts it reads, and of what it gives. */
final class RuleFigures {
    private final RuleText rule;
    private final Subject subject;
    private final List<RuleFigure> found = new ArrayList<>();

    private RuleFigures(RuleText rule, Subject subject) {
        this.rule = rule;
        this.subject = subject;
    }

    static List<RuleFigure> of(RulebookContent content, RuleText rule) {
        RuledWords words = new RuledWords(content, rule);
        RuleFigures figures = new RuleFigures(rule, words.subject());
        Map<String, Operator> comparedWith = new HashMap<>();
        ComputedFigures computed = new ComputedFigures(content.vocabulary(), rule, comparedWith, figures.found::add);
        List<Test> tests = rule.constraints().stream()
                .filter(constraint -> !constraint.onClauses())
                .map(Constraint::test)
                .flatMap(RuleFigures::single)
                .toList();
        for (Test test : tests) {
            if (test instanceof Test.FactComparison two) {
                comparedWith.put(two.right(), two.operator());
                comparedWith.put(two.left(), Turned.of(two.operator()));
            }
        }
        for (Test test : tests) {
            figures.add(test);
            TestReads.of(test).forEach(name -> computed.ofFact(figures.subject, name));
        }
        rule.gifts().forEach(gift -> figures.found.addAll(GivenFigures.of(rule, gift, words)));
        return List.copyOf(figures.found);
    }

    /** Returns the comparisons of a test, those of an alternative each on its own. */
    static Stream<Test> single(Test test) {
        return test instanceof Test.AnyOf anyOf ? anyOf.tests().stream().flatMap(RuleFigures::single) : Stream.of(test);
    }

    private void add(Test test) {
        if (test instanceof Test.Comparison comparison) {
            add(comparison.fact(), comparison.operator(), comparison.literal());
        } else if (test instanceof Test.OneOf oneOf) {
            oneOf.literals().forEach(literal -> add(oneOf.fact(), Operator.EQUAL, literal));
        }
    }

    private void add(String name, Operator operator, Serializable literal) {
        Unit unit = subject.fact(name)
                .map(Fact::unit)
                .map(each -> Units.named(each.zh()))
                .orElse(Unit.NONE);
        Amount amount = amount(literal, unit);
        if (amount != null) {
            boolean arithmetic = amount instanceof Quantity quantity && isExistence(quantity, operator);
            found.add(new RuleFigure(
                    rule,
                    name,
                    amount,
                    arithmetic ? Use.ARITHMETIC : Use.COMPARED,
                    operator == Operator.EQUAL ? Optional.empty() : Optional.of(operator)));
        }
    }

    static @Nullable Amount amount(Serializable literal, Unit unit) {
        if (literal instanceof LocalDate day) {
            return new CalendarDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        }
        return literal instanceof Integer || literal instanceof BigDecimal
                ? new Quantity(new BigDecimal(literal.toString()), unit)
                : null;
    }

    /** None, or at least one of what is counted, says only whether there is any. */
    private static boolean isExistence(Quantity quantity, Operator operator) {
        boolean one = quantity.number().compareTo(BigDecimal.ONE) == 0
                && (quantity.unit().isCount() || quantity.unit().isNone())
                && (operator == Operator.AT_LEAST || operator == Operator.LESS);
        return quantity.number().signum() == 0 || one;
    }
}
