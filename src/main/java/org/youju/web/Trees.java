package org.youju.web;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Turns the answers of the service into what a template can show. */
final class Trees {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private Trees() {}

    /** Returns an answer of the service as maps, lists, texts and numbers. */
    static Map<String, Object> of(byte[] json) {
        try {
            return MAPPER.readValue(json, TREE);
        } catch (IOException notJson) {
            throw new UncheckedIOException("an answer of the service is not JSON", notJson);
        }
    }

    /** Returns the objects of a list in an answer; none where it has no such list. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Map<String, Object> answer, String name) {
        return (List<Map<String, Object>>) answer.getOrDefault(name, List.of());
    }

    /** Returns an object in an answer. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Map<String, Object> answer, String name) {
        return (Map<String, Object>) answer.getOrDefault(name, Map.of());
    }

    /** Returns a record of ours as a map, as templates can read it. */
    static Map<String, Object> of(Record value) {
        return MAPPER.convertValue(value, TREE);
    }

    /** Returns an empty JSON object. */
    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** Returns JSON as bytes, as a program would send it. */
    static byte[] bytes(ObjectNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
