package org.youju.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.youju.law.Period;
import org.youju.law.Text;

/** Small helpers for JSON that is read seldom enough to be built as a tree. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static ArrayNode strings(Collection<String> values) {
        ArrayNode array = array();
        values.forEach(array::add);
        return array;
    }

    static ObjectNode text(Text text) {
        return object().put("zh", text.zh()).put("en", text.en());
    }

    /** Returns the two ends of a span of days, null where it has none. */
    static ArrayNode period(Period period) {
        ArrayNode ends = array();
        if (period.from().equals(LocalDate.MIN)) {
            ends.addNull();
        } else {
            ends.add(period.from().toString());
        }
        if (period.isOpen()) {
            ends.addNull();
        } else {
            ends.add(period.to().toString());
        }
        return ends;
    }

    /** Returns a value of a fact or of a decision; null for none. */
    static JsonNode value(@Nullable Object value) {
        JsonBytes out = new JsonBytes();
        ValueJson.write(out, value);
        try {
            return MAPPER.readTree(out.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] bytes(ObjectNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
