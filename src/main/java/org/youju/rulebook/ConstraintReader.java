package org.youju.rulebook;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one comma-separated constraint.
 *
 * <p>It accepts the forms we know and nothing else: what Drools would also take is no reason to take it, because the
 * engine evaluates constraints one by one with absent facts and is exact only for these forms.
 */
final class ConstraintReader {
    private static final Set<String> SIGNS = Set.of("==", "<", "<=", ">", ">=");

    private final PatternFacts readable;
    private final RuleProblems problems;
    private final LiteralReader literals;
    private List<DrlToken> tokens = List.of();
    private int next;

    ConstraintReader(PatternFacts readable, RuleProblems problems) {
        this.readable = readable;
        this.problems = problems;
        this.literals = new LiteralReader(readable, problems);
    }

    /** Returns the constraint, or reports what is wrong with it. */
    Optional<Constraint> read(String source, int line) {
        tokens = DrlToken.of(source, line);
        next = 0;
        if (ForbiddenForms.report(tokens, problems)) {
            return Optional.empty();
        }
        Optional<Test> test = tokens.size() > 1 && tokens.get(1).is(":") ? binding() : alternatives();
        if (test.isPresent() && next < tokens.size()) {
            return unreadable(tokens.get(next));
        }
        return test.map(read -> new Constraint(readable.onClauses(), read, source.strip(), line));
    }

    private Optional<Test> binding() {
        DrlToken variable = tokens.get(0);
        if (readable.onClauses()) {
            problems.add(
                    variable.line(), "a result of a clause or question is bound", "compare it: … == Status.SATISFIED");
            return Optional.empty();
        }
        if (!variable.text().startsWith("$")) {
            problems.add(variable.line(), "the variable " + variable.text() + " has no $", "write $" + variable.text());
            return Optional.empty();
        }
        if (tokens.size() != 3 || !tokens.get(2).isName()) {
            problems.add(
                    variable.line(),
                    "the binding of " + variable.text() + " is more than a fact",
                    "bind and compare in two constraints: " + variable.text() + " : fact, fact > 0");
            return Optional.empty();
        }
        next = 3;
        return typeOf(tokens.get(2))
                .map(type -> new Test.Bound(variable.text(), tokens.get(2).text()));
    }

    private Optional<Test> alternatives() {
        List<Test> tests = new ArrayList<>();
        do {
            Optional<Test> test = isNext("(") ? parenthesized() : comparison();
            if (test.isEmpty()) {
                return Optional.empty();
            }
            if (test.get() instanceof Test.AnyOf inner) {
                tests.addAll(inner.tests());
            } else {
                tests.add(test.get());
            }
        } while (take("||"));
        return Optional.of(tests.size() == 1 ? tests.get(0) : new Test.AnyOf(tests));
    }

    private Optional<Test> parenthesized() {
        DrlToken open = tokens.get(next++);
        Optional<Test> inside = alternatives();
        if (inside.isPresent() && !take(")")) {
            return unreadable(next < tokens.size() ? tokens.get(next) : open);
        }
        return inside;
    }

    private Optional<Test> comparison() {
        if (next >= tokens.size()) {
            return unreadable(tokens.get(tokens.size() - 1));
        }
        DrlToken left = tokens.get(next++);
        if (!left.isName()) {
            return SIGNS.contains(left.text())
                    ? refuse(left, "a comparison without its fact", "repeat the fact: fact == 1 || fact == 2")
                    : refuse(left, left.text() + " stands where a fact should", "write the fact on the left");
        }
        Optional<FactType> type = typeOf(left);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        if (next >= tokens.size() || isNext("||") || isNext(")")) {
            return refuse(
                    left, "the bare fact " + left.text() + " is no comparison", "write " + left.text() + " == true");
        }
        DrlToken operator = tokens.get(next++);
        if (operator.is("in")) {
            return oneOf(left, type.get());
        }
        if (next >= tokens.size()) {
            return unreadable(operator);
        }
        DrlToken right = tokens.get(next++);
        ComparisonReader reader = new ComparisonReader(readable, literals, problems);
        return reader.read(left, type.get(), operator, right, right.isName() ? factNamed(right) : Optional.empty());
    }

    private Optional<Test> oneOf(DrlToken fact, FactType type) {
        if (type.kind() == FactType.Kind.CODES) {
            return refuse(fact, fact.text() + " holds several codes, so \"in\" does not fit", "use contains");
        }
        if (!take("(")) {
            return unreadable(tokens.get(next - 1));
        }
        List<Serializable> values = new ArrayList<>();
        do {
            if (next >= tokens.size()) {
                return unreadable(tokens.get(next - 1));
            }
            Optional<Serializable> value = literals.read(fact.text(), type, tokens.get(next++));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        } while (take(","));
        return take(")") ? Optional.of(new Test.OneOf(fact.text(), values)) : unreadable(tokens.get(next - 1));
    }

    private Optional<FactType> factNamed(DrlToken token) {
        return Optional.ofNullable(readable.facts().get(token.text()));
    }

    private Optional<FactType> typeOf(DrlToken token) {
        FactType type = readable.facts().get(token.text());
        int dot = token.text().indexOf('.');
        if (type == null && dot > 0) {
            String head = token.text().substring(0, dot);
            return readable.codes().containsKey(head)
                    ? refuse(token, token.text() + " stands where a fact should", "write the fact on the left")
                    : refuse(token, "nested property " + token.text(), "read facts of " + readable.type() + " itself");
        }
        if (type == null) {
            String sort = readable.onClauses() ? " has no result \"" : " has no fact \"";
            String hint = NearestName.hint(token.text(), readable.facts().keySet());
            return refuse(token, readable.type() + sort + token.text() + "\"", hint);
        }
        if (!type.isReadable()) {
            return refuse(
                    token,
                    readable.type() + "." + token.text() + " is a "
                            + (type.kind() == FactType.Kind.SERIES ? "series" : "list")
                            + ", which rules cannot read",
                    "declare a computed fact over it, such as count, sum, any, all, max or sustained");
        }
        return Optional.of(type);
    }

    private boolean isNext(String sign) {
        return next < tokens.size() && tokens.get(next).is(sign);
    }

    private boolean take(String sign) {
        boolean found = isNext(sign);
        next += found ? 1 : 0;
        return found;
    }

    private <T> Optional<T> unreadable(DrlToken token) {
        return refuse(
                token,
                "cannot read the constraint at \"" + token.text() + "\"",
                "write fact == literal, joined by || and separated by commas");
    }

    private <T> Optional<T> refuse(DrlToken token, String message, String expected) {
        problems.add(token.line(), message, expected);
        return Optional.empty();
    }
}
