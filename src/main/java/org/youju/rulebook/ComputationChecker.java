package org.youju.rulebook;

import java.util.List;
import org.youju.rulebook.FactType.Kind;

/** Checks that a computation reads facts there are, of the types its functions take. */
final class ComputationChecker {
    private final Vocabulary vocabulary;
    private final Subject subject;

    ComputationChecker(Vocabulary vocabulary, Subject subject) {
        this.vocabulary = vocabulary;
        this.subject = subject;
    }

    /**
     * Checks the computation of a fact.
     *
     * @throws ComputationException if it cannot give a value of the fact's type
     */
    void check(Fact fact) throws ComputationException {
        FactType given = typeOf(fact.computation());
        boolean fits = given.equals(fact.type())
                || (given.kind() == Kind.INTEGER && fact.type().kind() == Kind.DECIMAL);
        if (!fits) {
            throw new ComputationException(
                    "the computation gives " + words(given) + ", but the fact is " + words(fact.type()),
                    "give the fact the type of its computation");
        }
    }

    private FactType typeOf(Computation computation) throws ComputationException {
        if (computation instanceof Computation.Constant constant) {
            boolean whole = constant.value().stripTrailingZeros().scale() <= 0;
            return plain(whole ? Kind.INTEGER : Kind.DECIMAL);
        } else if (computation instanceof Computation.Reference reference) {
            return fact(subject, reference.fact()).type();
        } else if (computation instanceof Computation.Call call) {
            return typeOf(call);
        } else if (computation instanceof Computation.OverElements over) {
            elements(over.list());
            return plain(over.function().equals("count") ? Kind.INTEGER : Kind.BOOLEAN);
        } else if (computation instanceof Computation.OverElementFacts over) {
            FactType type = fact(elements(over.list()), over.fact()).type();
            if (!ComputedFunctions.Parameter.NUMBER.takes(type.kind())) {
                throw new ComputationException(
                        over.function() + " of " + over.list() + "." + over.fact() + " is over " + words(type),
                        "expected a fact that is a number");
            }
            return type;
        }
        throw new IllegalStateException("a fact that is not computed has nothing to check");
    }

    private FactType typeOf(Computation.Call call) throws ComputationException {
        ComputedFunctions.Signature signature = ComputedFunctions.OF_VALUES.get(call.function());
        boolean decimal = false;
        for (int index = 0; index < call.arguments().size(); index++) {
            FactType argument = typeOf(call.arguments().get(index));
            ComputedFunctions.Parameter parameter = signature.parameters().get(index);
            if (!parameter.takes(argument.kind())) {
                throw new ComputationException(
                        "argument " + (index + 1) + " of " + call.function() + " is " + words(argument),
                        "expected " + parameter.words);
            }
            decimal |= argument.kind() == Kind.DECIMAL;
        }
        return plain(signature.widens() && decimal ? Kind.DECIMAL : signature.result());
    }

    private Subject elements(String list) throws ComputationException {
        Fact fact = fact(subject, list);
        if (fact.type().kind() != Kind.ELEMENTS) {
            throw new ComputationException("\"" + list + "\" is " + words(fact.type()), "expected a list of a subject");
        }
        return vocabulary
                .subject(fact.type().of())
                .orElseThrow(() -> new ComputationException(
                        "there is no subject " + fact.type().of(), ""));
    }

    private static Fact fact(Subject subject, String name) throws ComputationException {
        List<String> known = subject.facts().stream().map(Fact::name).toList();
        return subject.fact(name)
                .orElseThrow(() -> new ComputationException(
                        subject.name() + " has no fact \"" + name + "\"", NearestName.hint(name, known)));
    }

    private static FactType plain(Kind kind) {
        return new FactType(kind, "");
    }

    static String words(FactType type) {
        return switch (type.kind()) {
            case BOOLEAN -> "a boolean";
            case INTEGER -> "an integer";
            case DECIMAL -> "a decimal";
            case DATE -> "a date";
            case CODE -> "a code of " + type.of();
            case CODES -> "a list of codes of " + type.of();
            case ELEMENTS -> "a list of " + type.of();
            case SERIES -> "a series of decimal";
        };
    }
}
