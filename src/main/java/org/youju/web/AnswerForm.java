package org.youju.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.youju.rulebook.Fact;

/** Turns what a form brings into the value of a fact, as a program would send it; the service checks it afterwards. */
final class AnswerForm {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String NONE = "none";
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final int MOST_ELEMENTS = 200;

    private AnswerForm() {}

    /**
     * Reads an answer.
     *
     * @param answers what was chosen or typed; several where several may be chosen
     * @param before what was answered before, whose elements a new number of elements keeps
     * @return nothing where nothing was answered
     */
    static Optional<JsonNode> read(Fact fact, List<String> answers, Optional<JsonNode> before) {
        List<String> said = answers.stream()
                .map(answer ->
                        Normalizer.normalize(answer, Normalizer.Form.NFKC).strip())
                .filter(answer -> !answer.isEmpty())
                .toList();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        String first = said.get(0);
        return Optional.of(
                switch (fact.type().kind()) {
                    case BOOLEAN -> yesOrNo(first);
                    case INTEGER, DECIMAL -> NODES.textNode(first.replace(",", ""));
                    case DATE -> NODES.textNode(day(first));
                    case CODE -> NODES.textNode(first);
                    case CODES -> codes(said);
                    case SERIES -> series(first);
                    case ELEMENTS -> elements(first, before);
                });
    }

    private static JsonNode yesOrNo(String said) {
        return said.equals("true") || said.equals("false")
                ? NODES.booleanNode(said.equals("true"))
                : NODES.textNode(said);
    }

    /** People write days as 2026年1月5日 or 2026.1.5 as often as the way computers do. */
    private static String day(String said) {
        Matcher day = DAY.matcher(said);
        return day.matches()
                ? "%s-%02d-%02d".formatted(day.group(1), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)))
                : said;
    }

    private static ArrayNode codes(List<String> said) {
        ArrayNode list = NODES.arrayNode();
        said.stream().filter(code -> !code.equals(NONE)).forEach(list::add);
        return list;
    }

    private static ArrayNode series(String said) {
        ArrayNode list = NODES.arrayNode();
        Stream.of(said.split("[,、;\\s]+")).forEach(point -> {
            if (point.equals("-")) {
                list.addNull();
            } else {
                list.add(point);
            }
        });
        return list;
    }

    private static JsonNode elements(String said, Optional<JsonNode> before) {
        if (!said.matches("\\d{1,3}") || Integer.parseInt(said) > MOST_ELEMENTS) {
            return NODES.textNode(said);
        }
        ArrayNode list = NODES.arrayNode();
        for (int element = 0; element < Integer.parseInt(said); element++) {
            int number = element;
            list.add(before.map(old -> old.path(number))
                    .filter(JsonNode::isObject)
                    .orElseGet(NODES::objectNode));
        }
        return list;
    }
}
