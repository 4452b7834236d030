package org.youju.wire;

import static org.youju.wire.JsonBytes.ascii;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.youju.decision.Condition;
import org.youju.decision.FactUse;
import org.youju.decision.Truth;
import org.youju.law.Text;

/** Writes the conditions of findings; their texts come from the rules and are encoded once. */
final class ConditionJson {
    private static final int MOST_TEXTS = 20_000;

    private static final byte[] CONDITIONS = ascii(",\"conditions\":[");
    private static final byte[] ROLE = ascii("{\"role\":");
    private static final byte[] TEXT = ascii(",\"text\":");
    private static final byte[] HOLDS_TRUE = ascii(",\"holds\":true,\"facts\":{");
    private static final byte[] HOLDS_FALSE = ascii(",\"holds\":false,\"facts\":{");
    private static final byte[] HOLDS_UNKNOWN = ascii(",\"holds\":null,\"facts\":{");
    private static final byte[] MISSING = ascii("},\"missing\":[");
    private static final byte[] END = ascii("]}");

    private final Map<Text, byte[]> texts = new ConcurrentHashMap<>();

    /** Appends the field with the conditions of a finding. */
    void write(JsonBytes out, List<Condition> conditions) {
        out.raw(CONDITIONS);
        DecisionWriter.each(out, conditions, condition -> write(out, condition));
        out.raw(']');
    }

    private void write(JsonBytes out, Condition condition) {
        out.raw(ROLE).string(condition.role().code()).raw(TEXT).raw(encoded(condition.text()));
        out.raw(holds(condition.holds()));
        DecisionWriter.each(out, condition.facts(), use -> fact(out, use));
        out.raw(MISSING);
        DecisionWriter.each(out, condition.missing(), out::string);
        out.raw(END);
    }

    private static void fact(JsonBytes out, FactUse use) {
        ValueJson.write(out.string(use.name()).raw(':'), use.value());
    }

    private static byte[] holds(Truth truth) {
        return switch (truth) {
            case TRUE -> HOLDS_TRUE;
            case FALSE -> HOLDS_FALSE;
            case UNKNOWN -> HOLDS_UNKNOWN;
        };
    }

    private byte[] encoded(Text text) {
        byte[] known = texts.get(text);
        if (known == null) {
            known = new JsonBytes().text(text).toByteArray();
            // a text that ever carried a value of the case must not fill the memory
            if (texts.size() < MOST_TEXTS) {
                texts.put(text, known);
            }
        }
        return known;
    }
}
