package org.youju.rulebook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Reads the comparison of a fact with a literal or another fact, and refuses what does not fit. */
final class ComparisonReader {
    private final PatternFacts readable;
    private final LiteralReader literals;
    private final RuleProblems problems;

    ComparisonReader(PatternFacts readable, LiteralReader literals, RuleProblems problems) {
        this.readable = readable;
        this.literals = literals;
        this.problems = problems;
    }

    /**
     * Returns the comparison, or reports what is wrong with it.
     *
     * @param fact the fact on the left, of the given type
     * @param otherType type of the right side if it is a fact
     */
    Optional<Test> read(DrlToken fact, FactType type, DrlToken sign, DrlToken right, Optional<FactType> otherType) {
        if (sign.is("memberOf")) {
            return memberOf(fact, type, right, otherType);
        }
        Optional<Operator> operator = Arrays.stream(Operator.values())
                .filter(candidate -> sign.is(candidate.sign()))
                .findFirst();
        if (operator.isEmpty()) {
            return refuse(sign, "\"" + sign.text() + "\" is no comparison", "use == < <= > >=, in ( … ) or contains");
        }
        if (!fits(fact, type, operator.get())) {
            return Optional.empty();
        }
        if (otherType.isPresent()) {
            return twoFacts(fact, type, operator.get(), right, otherType.get());
        }
        if (right.isName() && !right.text().contains(".") && !right.is("true") && !right.is("false")) {
            String sort = readable.onClauses() ? " has no result \"" : " has no fact \"";
            return refuse(
                    right,
                    readable.type() + sort + right.text() + "\"",
                    NearestName.hint(right.text(), readable.facts().keySet()));
        }
        return literals.read(fact.text(), type, right)
                .map(literal -> new Test.Comparison(fact.text(), operator.get(), literal));
    }

    private boolean fits(DrlToken fact, FactType type, Operator operator) {
        boolean several = type.kind() == FactType.Kind.CODES;
        if (several != (operator == Operator.CONTAINS)) {
            refuse(
                    fact,
                    fact.text() + (several ? " holds several codes" : " holds one value") + ", so \"" + operator.sign()
                            + "\" does not fit",
                    several ? "use contains" : "use == or in ( … )");
            return false;
        }
        boolean byOrder = operator != Operator.EQUAL && operator != Operator.CONTAINS;
        if (byOrder && type.kind() == FactType.Kind.BOOLEAN) {
            refuse(fact, fact.text() + " is a boolean and has no order", "use == true or == false");
            return false;
        }
        if (byOrder && type.kind() == FactType.Kind.CODE && !readable.ordered().contains(type.of())) {
            refuse(
                    fact,
                    "the codes of " + type.of() + " have no order",
                    "use == or in ( … )" + (readable.onClauses() ? "" : ", or declare the list ordered: true"));
            return false;
        }
        return true;
    }

    private Optional<Test> twoFacts(
            DrlToken left, FactType type, Operator operator, DrlToken right, FactType otherType) {
        if (operator == Operator.EQUAL) {
            return refuse(
                    left,
                    "== between two facts is true when both are absent",
                    "write " + left.text() + " <= " + right.text() + ", " + left.text() + " >= " + right.text());
        }
        if (operator == Operator.CONTAINS) {
            return memberOf(right, otherType, left, Optional.of(type));
        }
        if (!type.equals(otherType)) {
            return refuse(
                    left,
                    left.text() + " (" + name(type) + ") and " + right.text() + " (" + name(otherType)
                            + ") are of different types",
                    "compare facts of one type");
        }
        return Optional.of(new Test.FactComparison(left.text(), operator, right.text()));
    }

    /** {@code code memberOf codes} says the same as {@code codes contains code}, which is how it is kept. */
    private Optional<Test> memberOf(DrlToken code, FactType type, DrlToken codes, Optional<FactType> codesType) {
        boolean fits = type.kind() == FactType.Kind.CODE
                && codesType.equals(Optional.of(new FactType(FactType.Kind.CODES, type.of())));
        return fits
                ? Optional.of(new Test.FactComparison(codes.text(), Operator.CONTAINS, code.text()))
                : refuse(
                        code,
                        "memberOf and contains between facts need one code and a list of the same codes",
                        "compare a fact with codes by in ( … )");
    }

    private static String name(FactType type) {
        return type.of().isEmpty() ? type.kind().name().toLowerCase(Locale.ROOT) : type.of();
    }

    private Optional<Test> refuse(DrlToken token, String message, String expected) {
        problems.add(token.line(), message, expected);
        return Optional.empty();
    }
}
