package org.youju.check.analysis;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.youju.decision.Outcome;
import org.youju.decision.Status;
import org.youju.rulebook.CodeList;
import org.youju.rulebook.Constraint;
import org.youju.rulebook.Fact;
import org.youju.rulebook.FactType;
import org.youju.rulebook.Operator;
import org.youju.rulebook.Subject;
import org.youju.rulebook.Test;
import org.youju.rulebook.Vocabulary;

/** What the facts of a subject can be, and what tests say of them. */
final class Space {
    /** Before the name of a result that a rule reads. */
    static final String RESULT = "Clauses.";

    private static final String CONTAINS = " contains ";

    private final Vocabulary vocabulary;
    private final Subject subject;

    Space(Vocabulary vocabulary, Subject subject) {
        this.vocabulary = vocabulary;
        this.subject = subject;
    }

    /** Returns what a constraint says. */
    Either of(Constraint constraint) {
        return of(constraint.onClauses(), constraint.test());
    }

    /** Returns what a test says of facts, or of results. */
    Either of(boolean onClauses, Test test) {
        if (test instanceof Test.Bound) {
            return Either.TRIVIAL;
        } else if (test instanceof Test.AnyOf anyOf) {
            return Either.of(anyOf.tests().stream()
                    .flatMap(each -> of(onClauses, each).atoms().stream())
                    .toList());
        } else if (test instanceof Test.OneOf oneOf) {
            return Either.of(oneOf.literals().stream()
                    .map(literal -> compared(onClauses, oneOf.fact(), Operator.EQUAL, literal))
                    .toList());
        } else if (test instanceof Test.FactComparison comparison) {
            return Either.of(List.of(ordered(comparison)));
        }
        Test.Comparison comparison = (Test.Comparison) test;
        return Either.of(List.of(compared(onClauses, comparison.fact(), comparison.operator(), comparison.literal())));
    }

    /** Returns what it says that the day of the question lies in some days. */
    static Either days(ValueSet days) {
        return Either.of(List.of(new Atom.Within(Subject.AS_OF, days, ValueSet.all(true))));
    }

    /** Returns whether a fact may be given any value by whoever submits facts. */
    boolean isFree(String variable) {
        return subject.fact(variable).map(Fact::isSubmittable).orElse(variable.contains(CONTAINS));
    }

    private Atom.Within compared(boolean onClauses, String name, Operator operator, Serializable literal) {
        if (operator == Operator.CONTAINS) {
            ValueSet both = ValueSet.places(2);
            return new Atom.Within(
                    name + CONTAINS + literal,
                    ValueSet.compared(true, Operator.AT_LEAST, BigDecimal.ONE).and(both),
                    both);
        }
        if (onClauses) {
            int count = literal instanceof Status ? Status.values().length : Outcome.values().length;
            ValueSet all = ValueSet.places(count);
            return new Atom.Within(
                    RESULT + name,
                    ValueSet.compared(true, operator, place(name, literal)).and(all),
                    all);
        }
        ValueSet universe = universe(name);
        ValueSet values = ValueSet.compared(universe.isOfWholeNumbers(), operator, place(name, literal));
        return new Atom.Within(name, values.and(universe), universe);
    }

    private Atom.Ordered ordered(Test.FactComparison comparison) {
        int signs = signs(comparison.operator());
        String left = comparison.left();
        String right = comparison.right();
        if (left.compareTo(right) <= 0) {
            return new Atom.Ordered(left, universe(left), right, universe(right), signs);
        }
        int turned = (signs & Atom.Ordered.SAME)
                | ((signs & Atom.Ordered.LESS) == 0 ? 0 : Atom.Ordered.MORE)
                | ((signs & Atom.Ordered.MORE) == 0 ? 0 : Atom.Ordered.LESS);
        return new Atom.Ordered(right, universe(right), left, universe(left), turned);
    }

    private static int signs(Operator operator) {
        return switch (operator) {
            case LESS -> Atom.Ordered.LESS;
            case AT_MOST -> Atom.Ordered.LESS | Atom.Ordered.SAME;
            case GREATER -> Atom.Ordered.MORE;
            case AT_LEAST -> Atom.Ordered.MORE | Atom.Ordered.SAME;
            case EQUAL, CONTAINS -> Atom.Ordered.SAME;
        };
    }

    /** Returns every value the world allows a fact. */
    ValueSet universe(String name) {
        Fact fact = subject.fact(name).orElse(null);
        if (fact == null) {
            return ValueSet.all(false);
        }
        return switch (fact.type().kind()) {
            case BOOLEAN -> ValueSet.places(2);
            case CODE, CODES -> ValueSet.places(codes(fact.type()).size());
            case DATE -> ValueSet.all(true);
            case INTEGER -> bounded(fact, true);
            case DECIMAL, ELEMENTS, SERIES -> bounded(fact, false);
        };
    }

    private static ValueSet bounded(Fact fact, boolean wholeNumbers) {
        ValueSet values = ValueSet.all(wholeNumbers);
        if (fact.min() != null) {
            values = values.and(ValueSet.compared(wholeNumbers, Operator.AT_LEAST, fact.min()));
        }
        return fact.max() == null ? values : values.and(ValueSet.compared(wholeNumbers, Operator.AT_MOST, fact.max()));
    }

    private BigDecimal place(String name, Serializable literal) {
        if (literal instanceof Boolean flag) {
            return flag ? BigDecimal.ONE : BigDecimal.ZERO;
        } else if (literal instanceof LocalDate date) {
            return BigDecimal.valueOf(date.toEpochDay());
        } else if (literal instanceof Enum<?> result) {
            return BigDecimal.valueOf(
                    List.of(result.getDeclaringClass().getEnumConstants()).indexOf(result));
        } else if (literal instanceof String code) {
            List<String> codes =
                    subject.fact(name).map(fact -> codes(fact.type())).orElse(List.of());
            return BigDecimal.valueOf(codes.indexOf(code));
        }
        return new BigDecimal(literal.toString());
    }

    private List<String> codes(FactType type) {
        return vocabulary.codeList(type.of()).map(CodeList::codes).orElse(List.of()).stream()
                .map(CodeList.Code::id)
                .toList();
    }

    /** Returns the sort of a fact that is compared by size; empty for others. */
    boolean isMeasured(String variable) {
        return subject.fact(variable)
                .map(fact -> fact.type().kind())
                .filter(kind ->
                        kind == FactType.Kind.INTEGER || kind == FactType.Kind.DECIMAL || kind == FactType.Kind.DATE)
                .isPresent();
    }
}
