package org.youju.wire;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youju.decision.Outcome;
import org.youju.decision.Range;
import org.youju.decision.Status;
import org.youju.facts.Facts;

/** Writes values of facts and of decisions: decimals as strings, never as binary fractions. */
final class ValueJson {
    private static final byte[] TRUE = JsonBytes.ascii("true");
    private static final byte[] FALSE = JsonBytes.ascii("false");
    private static final byte[] NULL = JsonBytes.ascii("null");
    private static final byte[] MIN = JsonBytes.ascii("\"min\":");
    private static final byte[] MAX = JsonBytes.ascii("\"max\":");

    private ValueJson() {}

    /** Appends a value; null is null. */
    static void write(JsonBytes out, @Nullable Object value) {
        if (value == null) {
            out.raw(NULL);
        } else if (value instanceof Boolean bool) {
            out.raw(bool ? TRUE : FALSE);
        } else if (value instanceof BigDecimal decimal) {
            out.string(decimal.toPlainString());
        } else if (value instanceof Integer integer) {
            out.raw(integer.toString().getBytes(StandardCharsets.US_ASCII));
        } else if (value instanceof String code) {
            out.string(code);
        } else if (value instanceof LocalDate day) {
            out.string(day.equals(Facts.NEVER) ? "never" : day.toString());
        } else if (value instanceof Range range) {
            limits(out.raw('{'), range);
            out.raw('}');
        } else if (value instanceof List<?> list) {
            list(out, list);
        } else if (value instanceof Facts facts) {
            facts(out, facts);
        } else if (value instanceof Status status) {
            out.string(status.code());
        } else if (value instanceof Outcome outcome) {
            out.string(outcome.code());
        } else {
            throw new IllegalArgumentException("no JSON for a value of " + value.getClass());
        }
    }

    /** Appends the limits of a range as fields. */
    static void limits(JsonBytes out, Range range) {
        if (range.min() != null) {
            write(out.raw(MIN), range.min());
        }
        if (range.max() != null) {
            if (range.min() != null) {
                out.raw(',');
            }
            write(out.raw(MAX), range.max());
        }
    }

    private static void list(JsonBytes out, List<?> list) {
        out.raw('[');
        for (int index = 0; index < list.size(); index++) {
            if (index > 0) {
                out.raw(',');
            }
            write(out, list.get(index));
        }
        out.raw(']');
    }

    private static void facts(JsonBytes out, Facts facts) {
        out.raw('{');
        boolean first = true;
        for (int position = 0; position < facts.index().size(); position++) {
            Object value = facts.at(position).orElse(null);
            if (value != null) {
                if (!first) {
                    out.raw(',');
                }
                first = false;
                out.string(facts.index().names().get(position)).raw(':');
                write(out, value);
            }
        }
        out.raw('}');
    }
}
