package org.youju.web;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
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
