package org.youju.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.youju.law.Pin;

/** Reads {@code plus(count(members where art28), 1)}; which facts there are and their types are checked later. */
final class ComputationParser {
    private static final Pattern TOKEN = Pattern.compile("\\s*([A-Za-z][A-Za-z0-9]*|-?\\d+(?:\\.\\d+)?|[(),.])");
    private static final Pattern PIN = Pattern.compile("\\s*([a-z0-9.]+)");

    private final String text;
    private int position;

    private ComputationParser(String text) {
        this.text = text;
    }

    /**
     * Returns the computation that a text writes down.
     *
     * @throws ComputationException if it is not of the closed list of functions
     */
    static Computation parse(String text) throws ComputationException {
        ComputationParser parser = new ComputationParser(text);
        Computation computation = parser.expression();
        if (!parser.peek().isEmpty()) {
            throw new ComputationException("\"" + parser.rest() + "\" is left over", "expected the end");
        }
        return computation;
    }

    /** Returns the text of a computation, which parses to the same computation. */
    static String write(Computation computation) {
        if (computation instanceof Computation.Constant constant) {
            return constant.value().toPlainString();
        } else if (computation instanceof Computation.Reference reference) {
            return reference.fact();
        } else if (computation instanceof Computation.Call call) {
            List<String> arguments =
                    call.arguments().stream().map(ComputationParser::write).toList();
            return call.function() + "(" + String.join(", ", arguments) + ")";
        } else if (computation instanceof Computation.OverElements over) {
            return over.function() + "(" + over.list() + (over.where().isEmpty() ? "" : " where " + over.where()) + ")";
        } else if (computation instanceof Computation.OverElementFacts over) {
            return over.function() + "(" + over.list() + "." + over.fact() + ")";
        }
        return "";
    }

    private Computation expression() throws ComputationException {
        String token = next();
        if (token.matches("-?\\d.*")) {
            return new Computation.Constant(new BigDecimal(token));
        }
        if (!token.matches("[A-Za-z].*")) {
            throw new ComputationException(
                    token.isEmpty() ? "the expression ends too early" : "\"" + token + "\" stands where a value should",
                    "expected a fact, a number or a function");
        }
        if (!peek().equals("(")) {
            return new Computation.Reference(token);
        }
        next();
        if (ComputedFunctions.OF_ELEMENTS.contains(token)) {
            return overElements(token);
        }
        if (ComputedFunctions.OF_ELEMENT_FACTS.contains(token)) {
            return overElementFacts(token);
        }
        return call(token);
    }

    private Computation call(String function) throws ComputationException {
        ComputedFunctions.Signature signature = ComputedFunctions.OF_VALUES.get(function);
        if (signature == null) {
            throw new ComputationException(
                    "there is no function \"" + function + "\"", NearestName.hint(function, ComputedFunctions.names()));
        }
        List<Computation> arguments = new ArrayList<>();
        do {
            arguments.add(expression());
        } while (skip(","));
        expect(")");
        int wanted = signature.parameters().size();
        if (arguments.size() != wanted) {
            throw new ComputationException(
                    function + " has " + arguments.size() + (arguments.size() == 1 ? " argument" : " arguments"),
                    "expected " + wanted + ": "
                            + String.join(
                                    ", ",
                                    signature.parameters().stream()
                                            .map(parameter -> parameter.words)
                                            .toList()));
        }
        return new Computation.Call(function, List.copyOf(arguments));
    }

    private Computation overElements(String function) throws ComputationException {
        String list = name("a list");
        String where = "";
        if (skip("where")) {
            Matcher pin = PIN.matcher(text).region(position, text.length());
            where = pin.lookingAt() ? pin.group(1) : "";
            position = pin.lookingAt() ? pin.end() : position;
            if (!Pin.isPin(where)) {
                throw new ComputationException(
                        "\"" + where + "\" after \"where\" is not a pinpoint", "expected a clause, such as art28");
            }
        } else if (!function.equals("count")) {
            throw new ComputationException(
                    function + " has no \"where\"", "expected " + function + "(" + list + " where art28)");
        }
        expect(")");
        return new Computation.OverElements(function, list, where);
    }

    private Computation overElementFacts(String function) throws ComputationException {
        String list = name("a list");
        expect(".");
        String fact = name("a fact of its elements");
        expect(")");
        return new Computation.OverElementFacts(function, list, fact);
    }

    private String name(String what) throws ComputationException {
        String token = next();
        if (!token.matches("[A-Za-z].*")) {
            throw new ComputationException("\"" + token + "\" stands where a name should", "expected " + what);
        }
        return token;
    }

    private boolean skip(String token) throws ComputationException {
        boolean found = peek().equals(token);
        if (found) {
            next();
        }
        return found;
    }

    private void expect(String token) throws ComputationException {
        String found = next();
        if (!found.equals(token)) {
            throw new ComputationException(
                    found.isEmpty() ? "the expression ends too early" : "\"" + found + "\" is out of place",
                    "expected \"" + token + "\"");
        }
    }

    private String peek() throws ComputationException {
        int before = position;
        String token = next();
        position = before;
        return token;
    }

    private String next() throws ComputationException {
        Matcher token = TOKEN.matcher(text).region(position, text.length());
        if (token.lookingAt()) {
            position = token.end();
            return token.group(1);
        }
        if (!rest().isEmpty()) {
            throw new ComputationException("\"" + rest() + "\" cannot be read", "expected a name, a number or ( , )");
        }
        return "";
    }

    private String rest() {
        return text.substring(position).strip();
    }
}
