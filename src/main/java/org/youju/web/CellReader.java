package org.youju.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.youju.rulebook.CodeList;
import org.youju.rulebook.Fact;
import org.youju.rulebook.Rulebook;
import org.youju.wire.AnswerReader;
import org.youju.wire.WireException;

/** Reads a cell as an inspector types it or a spreadsheet holds it; never guesses what could be meant otherwise. */
final class CellReader {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> UNKNOWN = Set.of("", "不清楚", "不详", "未知", "unknown", "?");
    private static final Set<String> YES = Set.of("是", "有", "true", "yes", "y", "1", "√", "✓");
    private static final Set<String> NO = Set.of("否", "没有", "不是", "false", "no", "n", "0", "×", "✗");
    private static final Set<String> NONE = Set.of("none", "none of them", "无", "都没有", "一个也没有");
    private static final Set<String> NEVER = Set.of("never", "从未", "没有发生");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,2}");

    private final AnswerReader answers;

    CellReader(Rulebook rulebook) {
        this.answers = new AnswerReader(rulebook);
    }

    /** Returns whether a cell says how many elements a list has, and no more than a form can lay out. */
    static boolean isCount(String text) {
        return COUNT.matcher(text).matches() && Integer.parseInt(text) <= ChecklistFields.MOST_ELEMENTS;
    }

    /** Reads what is filled in on a line. */
    Cell read(ChecklistField field, String raw) {
        // full-width digits and signs are typed as often as narrow ones
        String text = Normalizer.normalize(raw, Normalizer.Form.NFKC).strip();
        if (UNKNOWN.contains(text.toLowerCase(Locale.ROOT))) {
            return new Cell.Unknown();
        }
        return switch (field.fact().type().kind()) {
            case BOOLEAN -> bool(field, text.toLowerCase(Locale.ROOT));
            case CODE -> code(field, text);
            case CODES -> codes(field, text);
            case DATE -> written(field, day(text));
            case SERIES -> series(field, text);
            case ELEMENTS -> count(field, text);
            case INTEGER, DECIMAL -> written(field, withoutUnit(field.fact(), text));
        };
    }

    private static Cell bool(ChecklistField field, String text) {
        if (YES.contains(text) || NO.contains(text)) {
            boolean yes = YES.contains(text);
            return new Cell.Value(JSON.booleanNode(yes), String.valueOf(yes));
        }
        return new Cell.Bad(ExpectedCell.of(field));
    }

    private static Cell code(ChecklistField field, String text) {
        return id(field, text)
                .<Cell>map(id -> new Cell.Value(JSON.textNode(id), id))
                .orElseGet(() -> new Cell.Bad(ExpectedCell.of(field)));
    }

    private static Cell codes(ChecklistField field, String text) {
        if (NONE.contains(text.toLowerCase(Locale.ROOT))) {
            return new Cell.Value(JSON.arrayNode(), "none");
        }
        List<String> ids = new ArrayList<>();
        for (String part : parts(text, "[,、;\\n]+")) {
            Optional<String> id = id(field, part.strip());
            if (id.isEmpty()) {
                return new Cell.Bad(ExpectedCell.of(field));
            }
            ids.add(id.get());
        }
        ArrayNode list = JSON.arrayNode();
        ids.forEach(list::add);
        return new Cell.Value(list, String.join(",", ids));
    }

    private static Optional<String> id(ChecklistField field, String text) {
        return field.codes().stream()
                .filter(code -> Stream.of(
                                code.id(), code.label().zh(), code.label().en())
                        .map(CellReader::narrow)
                        .anyMatch(narrow(text)::equals))
                .map(CodeList.Code::id)
                .findFirst();
    }

    private static String day(String text) {
        if (NEVER.contains(text.toLowerCase(Locale.ROOT))) {
            return "never";
        }
        Matcher day = DAY.matcher(text);
        return day.matches() ? day.group(1) + "-" + twoDigits(day.group(2)) + "-" + twoDigits(day.group(3)) : text;
    }

    private static String twoDigits(String number) {
        return number.length() < 2 ? "0" + number : number;
    }

    private static String withoutUnit(Fact fact, String text) {
        for (String unit : List.of(fact.unit().zh(), fact.unit().en())) {
            if (!unit.isEmpty() && narrow(text).endsWith(narrow(unit)) && text.length() > unit.length()) {
                return narrow(text)
                        .substring(0, narrow(text).length() - narrow(unit).length())
                        .strip();
            }
        }
        return text;
    }

    private static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private Cell series(ChecklistField field, String text) {
        ArrayNode points = JSON.arrayNode();
        List<String> parts = parts(text, "[,、\\s]+");
        for (String part : parts) {
            if (part.equals("-")) {
                points.addNull();
            } else {
                points.add(part);
            }
        }
        return checked(field, String.join(" ", parts), new Cell.Value(points, String.join(" ", parts)));
    }

    private static List<String> parts(String text, String between) {
        return Stream.of(text.split(between, -1))
                .filter(part -> !part.isBlank())
                .toList();
    }

    private static Cell count(ChecklistField field, String text) {
        return isCount(text)
                ? new Cell.Value(JSON.numberNode(Integer.parseInt(text)), text)
                : new Cell.Bad(ExpectedCell.of(field));
    }

    private Cell written(ChecklistField field, String text) {
        return checked(field, text, new Cell.Value(JSON.textNode(text), text));
    }

    /** What a number, a day or a series may be is for the reader of requests to say. */
    private Cell checked(ChecklistField field, String text, Cell.Value value) {
        try {
            answers.read(field.fact(), text);
            return value;
        } catch (WireException refused) {
            return new Cell.Bad(ExpectedCell.of(field));
        }
    }
}
