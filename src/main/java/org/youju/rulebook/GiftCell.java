package org.youju.rulebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the cell of a {@code give} column into statements of a consequence. */
final class GiftCell {
    private static final String REFER = "refer:";
    private static final Pattern LIMITS = Pattern.compile("(range|atMost|atLeast)\\s*\\(([^)]*)\\)");

    private final Vocabulary vocabulary;
    private final RowProblems problems;

    GiftCell(Vocabulary vocabulary, RowProblems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** Returns the statements of a cell; reports and returns none if it does not fit the value. */
    List<String> read(TableColumn column, String cell) {
        if (cell.startsWith(REFER)) {
            String code = cell.substring(REFER.length()).strip();
            if (code.matches("\\w+")) {
                return List.of("decision.refer( \"" + code + "\" );");
            }
            return misfit("\"" + cell + "\" refers with no code", "write refer:code");
        }
        FactType type = column.type();
        return switch (type.kind()) {
            case BOOLEAN ->
                cell.equals("true") || cell.equals("false")
                        ? give(column, cell)
                        : misfit(column, "a boolean", cell, "write true or false");
            case INTEGER, DECIMAL -> number(column, cell);
            case DATE -> date(column, cell);
            case CODE -> codes(column, cell);
            case CODES, ELEMENTS, SERIES ->
                misfit(column, "a list", cell, "rules give single values; combine: all makes a list of them");
        };
    }

    private List<String> number(TableColumn column, String cell) {
        Matcher limits = LIMITS.matcher(cell);
        if (limits.matches()) {
            List<String> numbers = new ArrayList<>();
            for (String part : limits.group(2).split(",", -1)) {
                String number = part.strip().replaceAll("^\"(.*)\"$", "$1");
                if (!GiftExpression.isNumber(number)) {
                    return misfit(
                            column,
                            "a number",
                            cell,
                            "write range(\"2000\",\"8000\"), atMost(\"3000\") or atLeast(\"10\")");
                }
                numbers.add("\"" + number + "\"");
            }
            return give(column, limits.group(1) + "( " + String.join(", ", numbers) + " )");
        }
        boolean whole = column.type().kind() == FactType.Kind.INTEGER;
        boolean fits = whole ? cell.matches("-?(0|[1-9]\\d{0,8})") : GiftExpression.isNumber(cell);
        if (!fits) {
            return whole
                    ? misfit(column, "an integer", cell, "write a whole number, such as 12")
                    : misfit(column, "a decimal", cell, "write a number, such as 0.80");
        }
        return give(column, "\"" + cell + "\"");
    }

    private List<String> date(TableColumn column, String cell) {
        try {
            return give(column, "\"" + LocalDate.parse(cell) + "\"");
        } catch (DateTimeException notADate) {
            return misfit(column, "a date", cell, "write an existing day as yyyy-MM-dd");
        }
    }

    private List<String> codes(TableColumn column, String cell) {
        List<String> known = vocabulary.codeList(column.type().of()).stream()
                .flatMap(list -> list.codes().stream())
                .map(CodeList.Code::id)
                .toList();
        List<String> statements = new ArrayList<>();
        for (String part : cell.split("\\|", -1)) {
            String code = part.strip();
            if (!known.contains(code)) {
                return misfit(column, "a code of " + column.type().of(), code, NearestName.hint(code, known));
            }
            statements.addAll(give(column, "\"" + code + "\""));
        }
        return statements;
    }

    private static List<String> give(TableColumn column, String value) {
        return List.of("decision.give( \"" + column.name() + "\", " + value + " );");
    }

    private List<String> misfit(TableColumn column, String sort, String text, String expected) {
        return misfit(column.name() + " is " + sort + " and cannot be \"" + text + "\"", expected);
    }

    private List<String> misfit(String message, String expected) {
        problems.add(message, expected);
        return List.of();
    }
}
