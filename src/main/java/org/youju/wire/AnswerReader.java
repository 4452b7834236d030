package org.youju.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.youju.facts.Facts;
import org.youju.law.Text;
import org.youju.rulebook.CodeList;
import org.youju.rulebook.Fact;
import org.youju.rulebook.Rulebook;

/** Reads what a person types as the answer to the question for a fact; by the same rules as a request is read. */
public final class AnswerReader {
    private static final Set<String> YES = Set.of("1", "y", "yes", "true", "是", "有", "对");
    private static final Set<String> NO = Set.of("2", "n", "no", "false", "否", "没有", "不是", "不");
    private static final Set<String> NONE = Set.of("0", "none", "无");

    private final Rulebook rulebook;
    private final ValueReaders values;

    /** Makes a reader by the vocabulary of a rulebook. */
    public AnswerReader(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.values = new ValueReaders(rulebook.content().vocabulary(), subject -> {
            throw new IllegalStateException("elements are answered by their number, not as " + subject);
        });
    }

    /** Returns what can be chosen from, in order, the first being number 1; none where the answer is written out. */
    public List<Text> choices(Fact fact) {
        return switch (fact.type().kind()) {
            case BOOLEAN -> List.of(new Text("是", "yes"), new Text("否", "no"));
            case CODE, CODES -> codes(fact).stream().map(CodeList.Code::label).toList();
            default -> List.of();
        };
    }

    /**
     * Reads an answer: a number of a choice, a code or a word for yes and no, a number, a day; several with commas between;
     * for a list of elements how many there are.
     *
     * @return the value as in {@link Facts}; as many elements of which nothing is known, for a list of elements
     * @throws WireException if it is no answer to this question
     */
    public Object read(Fact fact, String answer) {
        String text = answer.strip();
        return switch (fact.type().kind()) {
            case BOOLEAN -> value(fact, yesOrNo(text.toLowerCase(Locale.ROOT)));
            case CODE -> value(fact, Json.array().textNode(code(fact, text)));
            case CODES -> value(fact, list(fact, text));
            case SERIES -> value(fact, series(text));
            case ELEMENTS -> elements(fact, text);
            case INTEGER, DECIMAL, DATE -> value(fact, Json.array().textNode(text));
        };
    }

    private static JsonNode yesOrNo(String text) {
        if (YES.contains(text) || NO.contains(text)) {
            return Json.array().booleanNode(YES.contains(text));
        }
        return Json.array().textNode(text);
    }

    private String code(Fact fact, String text) {
        List<CodeList.Code> codes = codes(fact);
        for (int number = 0; number < codes.size(); number++) {
            CodeList.Code code = codes.get(number);
            if (text.equals(String.valueOf(number + 1))
                    || text.equals(code.label().zh())) {
                return code.id();
            }
        }
        return text;
    }

    private ArrayNode list(Fact fact, String text) {
        ArrayNode list = Json.array();
        if (!NONE.contains(text.toLowerCase(Locale.ROOT))) {
            parts(text).forEach(part -> list.add(code(fact, part)));
        }
        return list;
    }

    private static ArrayNode series(String text) {
        ArrayNode list = Json.array();
        for (String part : parts(text)) {
            if (part.equals("-")) {
                list.addNull();
            } else {
                list.add(part);
            }
        }
        return list;
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split("[,，、\\s]+", -1)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    private Object elements(Fact fact, String text) {
        if (!text.matches("\\d{1,3}")) {
            Text expected = new Text("个数，如 2", "how many, such as 2");
            throw new WireException(Refusal.of(
                            Refusal.Kind.WRONG_VALUE,
                            "/" + fact.name(),
                            fact.label().zh() + "应为" + expected.zh(),
                            fact.label().en() + " must be " + expected.en())
                    .expecting(expected));
        }
        Facts nothing = Facts.none(rulebook.factIndex(fact.type().of()));
        return List.copyOf(Collections.nCopies(Integer.parseInt(text), nothing));
    }

    private Object value(Fact fact, JsonNode node) {
        byte[] json = Json.bytes(Json.object().set(fact.name(), node));
        return JsonInput.document(json, 0, json.length, (in, start) -> {
            in.nextFieldName();
            in.nextToken();
            Refusals refusals = new Refusals("");
            Object value = values.of(fact).read(in, refusals);
            refusals.throwIfAny();
            in.nextToken();
            return value;
        });
    }

    private List<CodeList.Code> codes(Fact fact) {
        return rulebook.content()
                .vocabulary()
                .codeList(fact.type().of())
                .orElseThrow()
                .codes();
    }
}
