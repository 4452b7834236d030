package org.youju.check.mutation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.youju.check.Units;
import org.youju.decision.Outcome;
import org.youju.decision.Status;
import org.youju.rulebook.CodeList;
import org.youju.rulebook.Fact;
import org.youju.rulebook.FactType;
import org.youju.rulebook.InterpretedTest;
import org.youju.rulebook.Operator;
import org.youju.rulebook.RuleText;
import org.youju.rulebook.Rulebook;
import org.youju.rulebook.Test;

/** Every way in which a test of a rule is changed for trial, one thing at a time. */
final class TestChanges {
    private static final List<Status> STATUSES = Arrays.stream(Status.values())
            .filter(status -> status != Status.DISPUTED && status != Status.NEEDS_REVIEW && status != Status.UNKNOWN)
            .toList();

    private final Rulebook rulebook;
    private final RuleText rule;

    TestChanges(Rulebook rulebook, RuleText rule) {
        this.rulebook = rulebook;
        this.rule = rule;
    }

    List<TestChange> of(Test test) {
        if (!(test instanceof Test.AnyOf anyOf)) {
            return ofOne(test);
        }
        List<TestChange> changes = new ArrayList<>();
        for (int number = 0; number < anyOf.tests().size(); number++) {
            String where = "." + (number + 1);
            for (TestChange change : ofOne(anyOf.tests().get(number))) {
                changes.add(new TestChange(where, change.name(), replacing(anyOf, number, change.test())));
            }
            changes.add(new TestChange(where, "drop", without(anyOf, number)));
        }
        return changes;
    }

    private static Test replacing(Test.AnyOf anyOf, int number, Test by) {
        List<Test> tests = new ArrayList<>(anyOf.tests());
        tests.set(number, by);
        return new Test.AnyOf(tests);
    }

    private static Test without(Test.AnyOf anyOf, int number) {
        List<Test> tests = new ArrayList<>(anyOf.tests());
        tests.remove(number);
        return tests.size() == 1 ? tests.get(0) : new Test.AnyOf(tests);
    }

    private List<TestChange> ofOne(Test test) {
        List<TestChange> changes = new ArrayList<>();
        if (test instanceof Test.Comparison comparison) {
            flipped(comparison.operator())
                    .ifPresent(operator -> changes.add(new TestChange(
                            "",
                            operator.sign(),
                            new Test.Comparison(comparison.fact(), operator, comparison.literal()))));
            others(comparison.fact(), comparison.literal(), changes, comparison);
        } else if (test instanceof Test.FactComparison comparison) {
            flipped(comparison.operator())
                    .ifPresent(operator -> changes.add(new TestChange(
                            "",
                            operator.sign(),
                            new Test.FactComparison(comparison.left(), operator, comparison.right()))));
        } else if (test instanceof Test.OneOf oneOf && oneOf.literals().size() > 1) {
            for (Serializable literal : oneOf.literals()) {
                List<Serializable> rest = oneOf.literals().stream()
                        .filter(other -> !other.equals(literal))
                        .toList();
                changes.add(new TestChange("", "-" + word(literal), new Test.OneOf(oneOf.fact(), rest)));
            }
        }
        return changes;
    }

    private static Optional<Operator> flipped(Operator operator) {
        return switch (operator) {
            case LESS -> Optional.of(Operator.AT_MOST);
            case AT_MOST -> Optional.of(Operator.LESS);
            case GREATER -> Optional.of(Operator.AT_LEAST);
            case AT_LEAST -> Optional.of(Operator.GREATER);
            case EQUAL, CONTAINS -> Optional.empty();
        };
    }

    private void others(String fact, Serializable literal, List<TestChange> changes, Test.Comparison comparison) {
        if (literal instanceof Boolean holds) {
            changes.add(with(comparison, "not", !holds));
        } else if (literal instanceof Number || literal instanceof LocalDate) {
            Units.of(kind(fact), literal).ifPresent(step -> {
                for (BigDecimal by : List.of(step, step.negate())) {
                    changes.add(with(comparison, signed(by), InterpretedTest.moved(literal, by)));
                }
            });
        } else {
            other(fact, literal).ifPresent(by -> changes.add(with(comparison, "=" + word(by), by)));
        }
    }

    private static TestChange with(Test.Comparison comparison, String name, Serializable literal) {
        return new TestChange("", name, new Test.Comparison(comparison.fact(), comparison.operator(), literal));
    }

    /** Returns a step as it stands in the name of a change: {@code +1}, {@code -0.01}. */
    static String signed(BigDecimal step) {
        return (step.signum() > 0 ? "+" : "") + step.toPlainString();
    }

    /** Returns a literal as it stands in the name of a change. */
    static String word(Serializable literal) {
        return literal instanceof Status status
                ? status.code()
                : literal instanceof Outcome outcome ? outcome.code() : literal.toString();
    }

    private FactType.Kind kind(String fact) {
        return fact(fact).type().kind();
    }

    private Fact fact(String name) {
        return rulebook.subject(rule.subject())
                .flatMap(subject -> subject.fact(name))
                .orElseThrow();
    }

    /** The next of the closed list a literal belongs to, the first after the last. */
    private Optional<Serializable> other(String fact, Serializable literal) {
        if (literal instanceof Status) {
            return next(STATUSES, literal);
        }
        return literal instanceof Outcome
                ? next(List.of(Outcome.values()), literal)
                : next(codes(rulebook, fact(fact).type()), literal);
    }

    /** Returns the codes of a type, in the order of its list. */
    static List<String> codes(Rulebook rulebook, FactType type) {
        return rulebook.content().vocabulary().codeList(type.of()).map(CodeList::codes).orElse(List.of()).stream()
                .map(CodeList.Code::id)
                .toList();
    }

    /** Returns the next of a list, the first after the last; nothing where there is no other. */
    static Optional<Serializable> next(List<? extends Serializable> all, Serializable one) {
        Serializable next = all.isEmpty() ? one : all.get((all.indexOf(one) + 1) % all.size());
        return next.equals(one) ? Optional.empty() : Optional.of(next);
    }
}
