package org.youju.rulebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns the cell of a {@code when} column into a constraint. */
final class ConditionCell {
    private static final Pattern COMPARISON = Pattern.compile("(<=|>=|<|>)\\s*(.+)");

    private final Vocabulary vocabulary;
    private final RowProblems problems;

    ConditionCell(Vocabulary vocabulary, RowProblems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** Returns the constraint of a cell; reports and returns nothing if it does not fit the fact. */
    Optional<String> read(TableColumn column, String cell) {
        Matcher comparison = COMPARISON.matcher(cell);
        if (comparison.matches()) {
            return comparison(column, comparison.group(1), comparison.group(2));
        }
        List<String> literals = new ArrayList<>();
        for (String part : cell.split("\\|", -1)) {
            Optional<String> literal = literal(column, part.strip());
            if (literal.isEmpty()) {
                return Optional.empty();
            }
            literals.add(literal.get());
        }
        if (column.type().kind() == FactType.Kind.CODES) {
            return Optional.of(literals.stream()
                    .map(literal -> column.name() + " contains " + literal)
                    .collect(Collectors.joining(" || ")));
        }
        return Optional.of(
                literals.size() == 1
                        ? column.name() + " == " + literals.get(0)
                        : column.name() + " in ( " + String.join(", ", literals) + " )");
    }

    private Optional<String> comparison(TableColumn column, String operator, String literal) {
        FactType type = column.type();
        boolean ordered =
                switch (type.kind()) {
                    case INTEGER, DECIMAL, DATE -> true;
                    case CODE ->
                        vocabulary.codeList(type.of()).map(CodeList::ordered).orElse(false);
                    case BOOLEAN, CODES, ELEMENTS, SERIES -> false;
                };
        if (!ordered) {
            problems.add(
                    column.name() + " has no order, so " + operator + " does not fit", "write its values, joined by |");
            return Optional.empty();
        }
        return literal(column, literal).map(value -> column.name() + " " + operator + " " + value);
    }

    private Optional<String> literal(TableColumn column, String text) {
        return switch (column.type().kind()) {
            case BOOLEAN ->
                text.equals("true") || text.equals("false")
                        ? Optional.of(text)
                        : misfit(column, "a boolean", text, "write true or false");
            case INTEGER ->
                text.matches("-?(0|[1-9]\\d{0,8})")
                        ? Optional.of(text)
                        : misfit(column, "an integer", text, "write a whole number, such as 12");
            case DECIMAL ->
                GiftExpression.isNumber(text)
                        ? Optional.of(text + "B")
                        : misfit(column, "a decimal", text, "write a number, such as 20.5");
            case DATE -> date(column, text);
            case CODE, CODES -> code(column, text);
            case ELEMENTS, SERIES -> misfit(column, "a list", text, "use a computed fact over it");
        };
    }

    private Optional<String> date(TableColumn column, String text) {
        try {
            return Optional.of("\"" + LocalDate.parse(text) + "\"");
        } catch (DateTimeException notADate) {
            return misfit(column, "a date", text, "write an existing day as yyyy-MM-dd");
        }
    }

    private Optional<String> code(TableColumn column, String text) {
        String list = column.type().of();
        Optional<CodeList> codes = vocabulary.codeList(list);
        Optional<CodeList.Code> code = codes.flatMap(found -> found.byId(text));
        if (code.isEmpty()) {
            List<String> known = codes.stream()
                    .flatMap(found -> found.codes().stream())
                    .map(CodeList.Code::id)
                    .toList();
            return misfit(column, "a code of " + list, text, NearestName.hint(text, known));
        }
        return code.map(found -> list + "." + found.constant());
    }

    private Optional<String> misfit(TableColumn column, String sort, String text, String expected) {
        problems.add(column.name() + " is " + sort + " and cannot be \"" + text + "\"", expected);
        return Optional.empty();
    }
}
