package org.youju.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.youju.wire.Refusal;
import org.youju.wire.WireException;

/**
 * A case while a person fills it in; it travels in the form and is kept nowhere.
 *
 * @param question id of the question
 * @param place code of the place; empty while it is not said
 * @param asOf the day to decide for, such as {@code 2026-11-26}; empty for today
 * @param facts what was answered, as in a request to the service
 * @param asked JSON pointers of what was asked, answered or not, in order
 * @param skipped those of them that the person could not tell
 */
record CaseFile(
        String question, String place, String asOf, ObjectNode facts, List<String> asked, List<String> skipped) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** JSON pointer of the facts of the subject itself. */
    static final String ROOT = "/facts";

    CaseFile {
        asked = List.copyOf(asked);
        skipped = List.copyOf(skipped);
    }

    /** Returns a case of which nothing is known. */
    static CaseFile open(String question, String place, String asOf) {
        return new CaseFile(question, place, asOf, MAPPER.createObjectNode(), List.of(), List.of());
    }

    /**
     * Reads a case as {@link #json} wrote it.
     *
     * @throws WireException if it is none
     */
    static CaseFile read(String json) {
        try {
            if (MAPPER.readTree(json) instanceof ObjectNode node && node.path("facts") instanceof ObjectNode facts) {
                return new CaseFile(
                        node.path("question").asText(),
                        node.path("place").asText(),
                        node.path("asOf").asText(),
                        facts,
                        texts(node.path("asked")),
                        texts(node.path("skipped")));
            }
        } catch (JsonProcessingException notJson) {
            throw broken();
        }
        throw broken();
    }

    private static WireException broken() {
        return new WireException(Refusal.of(
                Refusal.Kind.MALFORMED,
                "",
                "带来的案情不完整，请从首页重新开始",
                "what was filled in did not arrive whole; please start again from the first page"));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    /** Returns the case as JSON. */
    String json() {
        ObjectNode node = request();
        node.set("asked", strings(asked));
        node.set("skipped", strings(skipped));
        return node.toString();
    }

    /** Returns the case as a request for a decision. */
    ObjectNode request() {
        ObjectNode node = MAPPER.createObjectNode().put("question", question);
        if (!place.isEmpty()) {
            node.put("place", place);
        }
        if (!asOf.isEmpty()) {
            node.put("asOf", asOf);
        }
        node.set("facts", facts);
        return node;
    }

    /** Returns the case as a request for the next question. */
    ObjectNode interview() {
        ObjectNode node = request();
        node.set("skipped", strings(skipped));
        return node;
    }

    private static ArrayNode strings(List<String> texts) {
        ArrayNode list = MAPPER.createArrayNode();
        texts.forEach(list::add);
        return list;
    }

    /** Returns the same case elsewhere. */
    CaseFile in(String otherPlace) {
        return new CaseFile(question, otherPlace, asOf, facts, asked, skipped);
    }

    /** Returns what was answered to a question; nothing if it was not answered. */
    Optional<JsonNode> answer(String pointer) {
        JsonNode value = facts.at(pointer.substring(ROOT.length()));
        return value.isMissingNode() ? Optional.empty() : Optional.of(value);
    }

    /** Returns the case with an answer; an answer given before gives way to it. */
    CaseFile answered(String pointer, JsonNode value) {
        ObjectNode more = facts.deepCopy();
        object(more, pointer).ifPresent(object -> object.set(name(pointer), value));
        return new CaseFile(question, place, asOf, more, with(asked, pointer), without(skipped, pointer));
    }

    /** Returns the case with something that the person could not tell. */
    CaseFile skipping(String pointer) {
        CaseFile without = withoutAnswer(pointer);
        return new CaseFile(question, place, asOf, without.facts, with(asked, pointer), with(without.skipped, pointer));
    }

    /** Returns the case as if something had not been answered yet; what hangs on a list goes with it. */
    CaseFile withoutAnswer(String pointer) {
        ObjectNode less = facts.deepCopy();
        object(less, pointer).ifPresent(object -> object.remove(name(pointer)));
        return new CaseFile(question, place, asOf, less, without(asked, pointer), without(skipped, pointer));
    }

    private static Optional<ObjectNode> object(ObjectNode facts, String pointer) {
        String path = pointer.substring(ROOT.length(), pointer.lastIndexOf('/'));
        return facts.at(path) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    private static List<String> with(List<String> list, String one) {
        List<String> more = new ArrayList<>(list);
        if (!more.contains(one)) {
            more.add(one);
        }
        return more;
    }

    private static List<String> without(List<String> list, String one) {
        return list.stream()
                .filter(each -> !each.equals(one) && !each.startsWith(one + "/"))
                .toList();
    }
}
