package org.youju.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.youju.decision.Range;

/** Compares a given value with the one a case expects; numbers by amount, lists whatever their order. */
final class ExpectedValue {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ExpectedValue() {}

    /** Returns whether a value is what the JSON says; {@code null} is for what must not be given. */
    static boolean matches(String json, @Nullable Object value) {
        try {
            return matches(JSON.readTree(json), value);
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException("an expected value is no JSON: " + json, notJson);
        }
    }

    private static boolean matches(JsonNode expected, @Nullable Object value) {
        if (value == null || expected.isNull()) {
            return value == null && expected.isNull();
        }
        if (value instanceof List<?> list) {
            return expected.isArray() && new TreeSet<>(texts(expected)).equals(new TreeSet<>(texts(list)));
        }
        if (value instanceof Range range) {
            return expected.isObject()
                    && matches(
                            expected.path("min").isMissingNode() ? JSON.nullNode() : expected.get("min"), range.min())
                    && matches(
                            expected.path("max").isMissingNode() ? JSON.nullNode() : expected.get("max"), range.max());
        }
        if (value instanceof BigDecimal || value instanceof Integer) {
            return amount(expected.asText(), new BigDecimal(value.toString()));
        }
        return expected.asText().equals(value.toString());
    }

    private static boolean amount(String expected, BigDecimal value) {
        try {
            return new BigDecimal(expected).compareTo(value) == 0;
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }

    private static List<String> texts(List<?> list) {
        return list.stream().map(String::valueOf).toList();
    }
}
