package org.youju.rulebook;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Checks that what a consequence gives is of the type of what it is given for. */
final class GiftFit {
    private static final FactType NO_TYPE = new FactType(FactType.Kind.ELEMENTS, "");

    private final Vocabulary vocabulary;
    private final Map<String, FactType> bound;
    private final RuleProblems problems;

    GiftFit(Vocabulary vocabulary, Map<String, FactType> bound, RuleProblems problems) {
        this.vocabulary = vocabulary;
        this.bound = bound;
        this.problems = problems;
    }

    /** Returns whether it fits; reports if not. */
    boolean isFitting(String name, FactType type, GiftValue comesTo, Expression value, int line) {
        if (!comesTo.fits(type) || (comesTo == GiftValue.CODE && !listOf(value).equals(type.of()))) {
            problems.add(line, name + " is " + sort(type) + " and cannot be " + value, example(type));
            return false;
        }
        if (comesTo != GiftValue.TEXT) {
            return true;
        }
        String text = value.asStringLiteralExpr().asString();
        boolean fits =
                switch (type.kind()) {
                    case INTEGER -> text.matches("-?(0|[1-9]\\d{0,8})");
                    case DECIMAL -> GiftExpression.isNumber(text);
                    case DATE -> isDay(text);
                    case CODE -> codes(type).contains(text);
                    case BOOLEAN, CODES, ELEMENTS, SERIES -> false;
                };
        if (!fits) {
            String expected = type.kind() == FactType.Kind.CODE ? NearestName.hint(text, codes(type)) : example(type);
            problems.add(line, name + " is " + sort(type) + " and cannot be \"" + text + "\"", expected);
        }
        return fits;
    }

    private String listOf(Expression code) {
        return code instanceof FieldAccessExpr constant
                ? constant.getScope().toString()
                : bound.getOrDefault(code.toString(), NO_TYPE).of();
    }

    private List<String> codes(FactType type) {
        return vocabulary.codeList(type.of()).stream()
                .flatMap(list -> list.codes().stream())
                .map(CodeList.Code::id)
                .toList();
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException notADate) {
            return false;
        }
    }

    private static String sort(FactType type) {
        return switch (type.kind()) {
            case BOOLEAN -> "a boolean";
            case INTEGER -> "an integer";
            case DECIMAL -> "a decimal";
            case DATE -> "a date";
            case CODE -> "a code of " + type.of();
            case CODES, ELEMENTS, SERIES -> "a list";
        };
    }

    private static String example(FactType type) {
        return switch (type.kind()) {
            case BOOLEAN -> "write true or false";
            case INTEGER -> "write a whole number in quotes, such as \"12\"";
            case DECIMAL -> "write a number in quotes, such as \"0.80\"";
            case DATE -> "write a day as \"yyyy-MM-dd\"";
            case CODE -> "write a code of " + type.of();
            case CODES, ELEMENTS, SERIES -> "rules give single values; combine: all makes a list of them";
        };
    }
}
