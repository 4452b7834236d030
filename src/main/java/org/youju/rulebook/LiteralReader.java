package org.youju.rulebook;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the literal that a fact is compared with, as a value of the fact's own type. */
final class LiteralReader {
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9]\\d*)");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?B");
    private static final Pattern WITHOUT_B = Pattern.compile("-?(\\d+)?\\.\\d+|-?\\d+(\\.\\d+)?[eEdDfF][\\d+-]*");

    private final PatternFacts readable;
    private final RuleProblems problems;

    LiteralReader(PatternFacts readable, RuleProblems problems) {
        this.readable = readable;
        this.problems = problems;
    }

    /** Returns the literal as a value of a fact's type; reports and returns nothing if it does not fit. */
    Optional<Serializable> read(String fact, FactType type, DrlToken token) {
        return switch (type.kind()) {
            case BOOLEAN -> readBoolean(fact, token);
            case INTEGER -> readInteger(fact, token);
            case DECIMAL -> readDecimal(fact, token);
            case DATE -> readDate(fact, token);
            case CODE, CODES -> readCode(fact, type.of(), token);
            case ELEMENTS, SERIES -> Optional.empty();
        };
    }

    private Optional<Serializable> readBoolean(String fact, DrlToken token) {
        if (token.is("true") || token.is("false")) {
            return Optional.of(Boolean.valueOf(token.text()));
        }
        return misfit(fact, "a boolean", token, "compare it with true or false");
    }

    private Optional<Serializable> readInteger(String fact, DrlToken token) {
        if (isNumber(token) && INTEGER.matcher(token.text()).matches()) {
            try {
                return Optional.of(Integer.valueOf(token.text()));
            } catch (NumberFormatException tooLarge) {
                return misfit(fact, "an integer", token, "the number is too large; declare the fact as decimal");
            }
        }
        return misfit(fact, "an integer", token, "compare it with a whole number, such as 12");
    }

    private Optional<Serializable> readDecimal(String fact, DrlToken token) {
        if (isNumber(token)) {
            String text = token.text();
            if (DECIMAL.matcher(text).matches()) {
                return Optional.of(new BigDecimal(text.substring(0, text.length() - 1)));
            }
            if (INTEGER.matcher(text).matches()) {
                // beyond an int, Java itself would refuse the literal
                return new BigDecimal(text).abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
                        ? misfit(fact, "a decimal", token, "write " + text + "B")
                        : Optional.of(new BigDecimal(text));
            }
            if (WITHOUT_B.matcher(text).matches()) {
                problems.add(
                        token.line(),
                        "the decimal literal " + text + " is a binary double, which misses boundaries",
                        "write " + plain(text) + "B");
                return Optional.empty();
            }
        }
        return misfit(fact, "a decimal", token, "compare it with a number, such as 20 or 20.5B");
    }

    private Optional<Serializable> readDate(String fact, DrlToken token) {
        if (token.kind() == DrlToken.Kind.STRING && token.text().startsWith("\"")) {
            try {
                return Optional.of(
                        LocalDate.parse(token.text().substring(1, token.text().length() - 1)));
            } catch (DateTimeException notADate) {
                return misfit(fact, "a date", token, "write an existing day as \"yyyy-MM-dd\"");
            }
        }
        return misfit(fact, "a date", token, "write the day as \"yyyy-MM-dd\"");
    }

    private Optional<Serializable> readCode(String fact, String list, DrlToken token) {
        Map<String, Serializable> constants = readable.codes().getOrDefault(list, Map.of());
        int dot = token.text().lastIndexOf('.');
        if (!token.isName() || dot < 0) {
            return misfit(fact, "a code of " + list, token, "write it as " + example(list, constants));
        }
        String written = token.text().substring(0, dot);
        String constant = token.text().substring(dot + 1);
        if (!written.equals(list)) {
            return misfit(fact, "a code of " + list, token, "write it as " + example(list, constants));
        }
        Serializable value = constants.get(constant);
        if (value == null) {
            problems.add(
                    token.line(),
                    list + " has no code \"" + constant + "\"",
                    NearestName.hint(constant, constants.keySet()));
        }
        return Optional.ofNullable(value);
    }

    private Optional<Serializable> misfit(String fact, String sort, DrlToken token, String expected) {
        problems.add(
                token.line(),
                readable.type() + "." + fact + " is " + sort + " and cannot be compared with " + token.text(),
                expected);
        return Optional.empty();
    }

    private static boolean isNumber(DrlToken token) {
        return token.kind() == DrlToken.Kind.NUMBER;
    }

    private static String plain(String number) {
        try {
            return new BigDecimal(number.replaceAll("[dDfF]$", "")).toPlainString();
        } catch (NumberFormatException notPlain) {
            return number;
        }
    }

    private static String example(String list, Map<String, Serializable> constants) {
        return list + "." + constants.keySet().stream().findFirst().orElse("CODE");
    }
}
