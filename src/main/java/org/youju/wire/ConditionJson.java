package org.youju.wire;

import static org.youju.wire.JsonBytes.ascii;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.youju.decision.Condition;
import org.youju.decision.FactUse;
import org.youju.decision.Limit;
import org.youju.decision.Margin;
import org.youju.decision.Truth;
import org.youju.facts.Interval;
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
    private static final byte[] MARGINS = ascii("],\"margins\":[");
    private static final byte[] FACT = ascii("{\"fact\":");
    private static final byte[] COMPARISON = ascii(",\"comparison\":");
    private static final byte[] LIMIT_FACT = ascii(",\"limitFact\":");
    private static final byte[] LIMIT = ascii(",\"limit\":");
    private static final byte[] DISTANCE = ascii(",\"distance\":");
    private static final byte[] UNIT = ascii(",\"unit\":");
    private static final byte[] INTERVAL = ascii(",\"interval\":");
    private static final byte[] LIMIT_INTERVAL = ascii(",\"limitInterval\":");
    private static final byte[] DECIDABLE = ascii(",\"decidable\":");
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
        List<Margin> margins = condition.margins();
        if (!margins.isEmpty()) {
            out.raw(MARGINS);
            DecisionWriter.each(out, margins, margin -> margin(out, margin));
        }
        out.raw(END);
    }

    private void margin(JsonBytes out, Margin margin) {
        Limit limit = margin.limit();
        out.raw(FACT)
                .string(limit.fact())
                .raw(COMPARISON)
                .string(limit.comparison().sign());
        if (!limit.otherFact().isEmpty()) {
            out.raw(LIMIT_FACT).string(limit.otherFact());
        }
        ValueJson.write(out.raw(LIMIT), margin.bound());
        ValueJson.write(out.raw(DISTANCE), margin.distance());
        out.raw(UNIT);
        if (limit.unit().isEmpty()) {
            ValueJson.write(out, null);
        } else {
            out.raw(encoded(limit.unit()));
        }
        margin.spread().ifPresent(spread -> spread(out.raw(INTERVAL), spread));
        margin.boundSpread().ifPresent(spread -> spread(out.raw(LIMIT_INTERVAL), spread));
        if (margin.spread().isPresent() || margin.boundSpread().isPresent()) {
            ValueJson.write(out.raw(DECIDABLE), margin.isDecidable());
        }
        out.raw('}');
    }

    private static void spread(JsonBytes out, Interval spread) {
        ValueJson.write(out.raw('['), spread.low());
        ValueJson.write(out.raw(','), spread.high());
        out.raw(']');
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
