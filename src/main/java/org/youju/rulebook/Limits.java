package org.youju.rulebook;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.youju.decision.Comparison;
import org.youju.decision.Limit;
import org.youju.law.Text;

/** Finds the numbers and days with which a constraint compares facts. */
final class Limits {
    private static final Text DAYS = new Text("天", "days");

    private final Subject subject;
    private final List<Limit> found = new ArrayList<>();

    private Limits(Subject subject) {
        this.subject = subject;
    }

    /** Returns the limits of a constraint on facts of a subject, in the order of the rule. */
    static List<Limit> of(Constraint constraint, Subject subject) {
        Limits limits = new Limits(subject);
        if (!constraint.onClauses()) {
            limits.add(constraint.test());
        }
        return List.copyOf(limits.found);
    }

    private void add(Test test) {
        if (test instanceof Test.AnyOf anyOf) {
            anyOf.tests().forEach(this::add);
        } else if (test instanceof Test.Comparison comparison && isMeasured(comparison.fact())) {
            addLiteral(comparison.fact(), comparison.operator(), comparison.literal());
        } else if (test instanceof Test.OneOf oneOf && isMeasured(oneOf.fact())) {
            oneOf.literals().forEach(literal -> addLiteral(oneOf.fact(), Operator.EQUAL, literal));
        } else if (test instanceof Test.FactComparison comparison && isMeasured(comparison.left())) {
            found.add(new Limit(
                    comparison.left(),
                    of(comparison.operator()),
                    Optional.empty(),
                    comparison.right(),
                    unit(comparison.left())));
        }
    }

    private void addLiteral(String fact, Operator operator, Serializable literal) {
        found.add(new Limit(fact, of(operator), Optional.of(literal), "", unit(fact)));
    }

    private boolean isMeasured(String name) {
        return switch (fact(name).type().kind()) {
            case INTEGER, DECIMAL, DATE -> true;
            case BOOLEAN, CODE, CODES, ELEMENTS, SERIES -> false;
        };
    }

    private Text unit(String name) {
        return fact(name).type().kind() == FactType.Kind.DATE
                ? DAYS
                : fact(name).unit();
    }

    private Fact fact(String name) {
        return subject.fact(name).orElseThrow();
    }

    private static Comparison of(Operator operator) {
        return switch (operator) {
            case EQUAL -> Comparison.EQUAL;
            case LESS -> Comparison.LESS;
            case AT_MOST -> Comparison.AT_MOST;
            case GREATER -> Comparison.GREATER;
            case AT_LEAST -> Comparison.AT_LEAST;
            case CONTAINS -> throw new IllegalStateException("a number or a day contains nothing");
        };
    }
}
