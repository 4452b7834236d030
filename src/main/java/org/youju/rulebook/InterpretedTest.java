package org.youju.rulebook;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.drools.base.factmodel.AccessibleFact;
import org.jspecify.annotations.Nullable;
import org.youju.decision.Outcome;
import org.youju.decision.Status;

/**
 * Evaluates a test as it is written, without Drools having compiled it: what a changed rule would say.
 *
 * <p>It agrees with the compiled predicate on every test the rule form allows; that is held by a test.
 */
public final class InterpretedTest implements BoundConstraint.Predicate {
    private final Test test;

    /** Makes the predicate of a test. */
    public InterpretedTest(Test test) {
        this.test = test;
    }

    @Override
    public boolean test(Object bean) {
        return holds(test, ((AccessibleFact) bean)::getValue);
    }

    /**
     * Returns whether a test holds on facts by name, absent ones null; codes may stand by their ids, which then are
     * not compared by order.
     */
    public static boolean holds(Test test, Function<String, @Nullable Object> facts) {
        if (test instanceof Test.Comparison comparison) {
            return compare(facts.apply(comparison.fact()), comparison.operator(), comparison.literal());
        } else if (test instanceof Test.FactComparison comparison) {
            return compare(facts.apply(comparison.left()), comparison.operator(), facts.apply(comparison.right()));
        } else if (test instanceof Test.OneOf oneOf) {
            Object value = facts.apply(oneOf.fact());
            return oneOf.literals().stream().anyMatch(literal -> compare(value, Operator.EQUAL, literal));
        } else if (test instanceof Test.AnyOf anyOf) {
            return anyOf.tests().stream().anyMatch(each -> holds(each, facts));
        }
        return true;
    }

    private static boolean compare(@Nullable Object value, Operator operator, @Nullable Object other) {
        if (value == null || other == null) {
            return false;
        }
        if (operator == Operator.CONTAINS) {
            return ((List<?>) value).stream().anyMatch(each -> compare(each, Operator.EQUAL, other));
        }
        if (value instanceof Enum<?> constant && !(value instanceof Status) && !(value instanceof Outcome)) {
            return compareCodes(constant, operator, other);
        }
        if (value instanceof Number) {
            return operator.holds(new BigDecimal(value.toString()).compareTo(new BigDecimal(other.toString())));
        }
        if (value instanceof LocalDate date) {
            return operator.holds(date.compareTo((LocalDate) other));
        }
        return operator == Operator.EQUAL && value.equals(other);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static boolean compareCodes(Enum constant, Operator operator, Object other) {
        Enum otherConstant = other instanceof Enum
                ? (Enum) other
                : Enum.valueOf(constant.getDeclaringClass(), CodeList.constantOf((String) other));
        return operator.holds(constant.compareTo(otherConstant));
    }

    /** Returns a constraint like another, with another test of the same facts or of some of them. */
    public static BoundConstraint changed(BoundConstraint constraint, Test test) {
        return changed(List.of(constraint), test);
    }

    /** Returns one constraint in place of several, with a test of facts that these read. */
    public static BoundConstraint changed(List<BoundConstraint> constraints, Test test) {
        Map<String, Integer> positions = new HashMap<>();
        for (BoundConstraint constraint : constraints) {
            int read = 0;
            for (String name : TestReads.of(constraint.text().test())) {
                positions.put(name, constraint.read(read++));
            }
        }
        int[] reads = TestReads.of(test).stream().mapToInt(positions::get).toArray();
        Constraint text = constraints.get(0).text();
        return new BoundConstraint(
                new Constraint(text.onClauses(), test, text.source(), text.line()), new InterpretedTest(test), reads);
    }

    /** Returns a literal moved by a step: a number by the step, a date by as many days. */
    public static Serializable moved(Serializable literal, BigDecimal step) {
        if (literal instanceof Integer number) {
            return number + step.intValueExact();
        }
        if (literal instanceof BigDecimal number) {
            return number.add(step);
        }
        return literal instanceof LocalDate date ? date.plusDays(step.longValueExact()) : literal;
    }
}
