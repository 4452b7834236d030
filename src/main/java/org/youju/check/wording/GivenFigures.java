package org.youju.check.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.youju.check.figures.Amount;
import org.youju.check.figures.Amount.CalendarDate;
import org.youju.check.figures.Amount.Quantity;
import org.youju.check.figures.Unit;
import org.youju.check.figures.Units;
import org.youju.check.wording.RuleFigure.Use;
import org.youju.rulebook.FactType;
import org.youju.rulebook.Gift;
import org.youju.rulebook.RuleText;

/** Collects the numbers and dates in what a rule gives. */
final class GivenFigures {
    private static final Pattern LITERAL = Pattern.compile(
            "(?:(\\w+)\\s*\\(\\s*)?(?:new\\s+BigDecimal\\s*\\(\\s*)?\"?(-?\\d+(?:\\.\\d+)?(?:-\\d{2}-\\d{2})?)\"?");
    private static final Map<String, String> MEASURES = Map.of(
            "plusDays", "日",
            "minusDays", "日",
            "plusMonths", "个月",
            "minusMonths", "个月",
            "plusYears", "年",
            "minusYears", "年");
    private static final Set<String> OF_THE_SAME = Set.of("add", "subtract", "min", "max");

    private GivenFigures() {}

    static List<RuleFigure> of(RuleText rule, Gift gift, RuledWords words) {
        FactType.Kind kind = words.typeOf(gift.name()).kind();
        if (gift.refer()
                || !(kind == FactType.Kind.INTEGER || kind == FactType.Kind.DECIMAL || kind == FactType.Kind.DATE)) {
            return List.of();
        }
        List<RuleFigure> found = new ArrayList<>();
        Unit unit = words.unitOf(gift.name());
        String written = gift.expression().strip();
        Matcher literal = LITERAL.matcher(written);
        boolean second = false;
        while (literal.find()) {
            String function = Optional.ofNullable(literal.group(1)).orElse(second ? "range" : "");
            found.add(new RuleFigure(
                    rule,
                    gift.name(),
                    amount(literal.group(2), unit(function, unit)),
                    use(function, second, literal.group(2)),
                    Optional.empty()));
            second = function.equals("range");
        }
        return found;
    }

    private static Amount amount(String literal, Unit unit) {
        if (literal.matches("-?\\d+-\\d{2}-\\d{2}")) {
            LocalDate day = LocalDate.parse(literal);
            return new CalendarDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        }
        return new Quantity(new BigDecimal(literal), unit);
    }

    private static Unit unit(String function, Unit unit) {
        String measure = MEASURES.get(function);
        if (measure != null) {
            return Units.named(measure);
        }
        boolean ofTheSame = function.isEmpty()
                || function.equals("range")
                || function.startsWith("at")
                || OF_THE_SAME.contains(function);
        return ofTheSame ? unit : Unit.NONE;
    }

    private static Use use(String function, boolean second, String literal) {
        if (literal.matches("-?0(\\.0+)?")) {
            return Use.ARITHMETIC;
        }
        return switch (function) {
            case "" -> Use.GIVEN;
            case "atLeast" -> Use.GIVEN_AT_LEAST;
            case "atMost" -> Use.GIVEN_AT_MOST;
            case "range" -> second ? Use.GIVEN_AT_MOST : Use.GIVEN_AT_LEAST;
            default -> isStep(function, literal) ? Use.ARITHMETIC : Use.GIVEN_BY;
        };
    }

    private static boolean isStep(String function, String literal) {
        return literal.equals("1") && (function.endsWith("Days") || OF_THE_SAME.contains(function));
    }
}
