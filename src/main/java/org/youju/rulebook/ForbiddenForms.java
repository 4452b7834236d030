package org.youju.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a constraint must not contain, and says what to write instead. */
final class ForbiddenForms {
    private static final Set<String> NEGATABLE = Set.of("in", "contains", "memberOf", "matches", "soundslike", "str");
    private static final Set<String> OTHER_OPERATORS =
            Set.of("matches", "soundslike", "str", "excludes", "after", "before", "coincides", "during", "includes");
    private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/", "%", "^", "&", "|", "~");
    private static final Set<String> OTHER_SIGNS = Set.of("!.", "#", "[", "?", ":=", ";", "{");
    private static final String COMPARE = "compare a fact with a literal or with another fact";
    private static final String COMPUTE = "declare a computed fact in the subject's vocabulary and compare that";

    private final List<DrlToken> tokens;

    private ForbiddenForms(List<DrlToken> tokens) {
        this.tokens = tokens;
    }

    /** What is wrong, and what to write instead. */
    private record Finding(String message, String expected) {}

    /** Reports the first forbidden form of a constraint; returns whether there is one. */
    static boolean report(List<DrlToken> tokens, RuleProblems problems) {
        ForbiddenForms forms = new ForbiddenForms(tokens);
        for (int at = 0; at < tokens.size(); at++) {
            Optional<Finding> finding = forms.at(at);
            if (finding.isPresent()) {
                problems.add(
                        tokens.get(at).line(),
                        finding.get().message(),
                        finding.get().expected());
                return true;
            }
        }
        return false;
    }

    private Optional<Finding> at(int position) {
        return switch (tokens.get(position).kind()) {
            case STRING, NUMBER -> Optional.empty();
            case SIGN -> sign(tokens.get(position).text(), position);
            case NAME -> name(tokens.get(position).text(), text(position + 1), position);
        };
    }

    private Optional<Finding> sign(String sign, int at) {
        return switch (sign) {
            case "!=" -> found("!= is true of an absent fact", "name what it may be, with == or in ( … )");
            case "!" -> found("! is true of an absent fact", "write " + text(at + 1) + " == false");
            case "=" -> found("= is not a comparison", "write ==");
            case "&&" -> and();
            default -> {
                if (ARITHMETIC.contains(sign)) {
                    yield found("arithmetic (" + sign + ") in when", COMPUTE);
                }
                yield OTHER_SIGNS.contains(sign)
                        ? found("\"" + sign + "\" in a constraint", COMPARE)
                        : Optional.empty();
            }
        };
    }

    private Optional<Finding> and() {
        boolean mixed = tokens.stream().anyMatch(token -> token.is("||"));
        return mixed
                ? found("&& beside || in one constraint", "write " + CommaForm.of(tokens))
                : found("&& in a constraint", "use a comma: " + CommaForm.of(tokens));
    }

    private Optional<Finding> name(String name, String next, int at) {
        if (name.equals("eval")) {
            return found("eval in a constraint", COMPARE);
        }
        if (name.equals("not")) {
            return NEGATABLE.contains(next)
                    ? found("\"not " + next + "\" is true of an absent fact", "name what it may be with in ( … )")
                    : found("\"not\" in a constraint", COMPARE);
        }
        if (at > 0 && OTHER_OPERATORS.contains(name)) {
            return found(
                    "the operator " + name + " is not allowed",
                    "compare with == < <= > >=, in ( … ), contains or memberOf");
        }
        if (name.equals("null")) {
            return found("null in a constraint", "an absent fact is unknown by itself; rules do not test for it");
        }
        if (next.equals("(") && !Set.of("in", "contains", "memberOf").contains(name)) {
            return found((name.contains(".") ? "method call " : "function call ") + name + "( … ) in when", COMPUTE);
        }
        return Optional.empty();
    }

    private static Optional<Finding> found(String message, String expected) {
        return Optional.of(new Finding(message, expected));
    }

    private String text(int at) {
        return at < tokens.size() ? tokens.get(at).text() : "";
    }
}
