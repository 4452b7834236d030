package org.youju.wire;

import static org.youju.wire.JsonBytes.ascii;

import org.youju.decision.Decision;
import org.youju.decision.Missing;
import org.youju.decision.Reason;
import org.youju.decision.Warning;

/** Writes what a decision leaves open: missing facts, reasons, warnings. */
final class OpenEnds {
    private static final byte[] MISSING = ascii(",\"missing\":[");
    private static final byte[] FACT = ascii("{\"fact\":");
    private static final byte[] AT = ascii(",\"at\":");
    private static final byte[] FOR = ascii(",\"for\":[");
    private static final byte[] EXACT = ascii("],\"missingExact\":");
    private static final byte[] REASONS = ascii(",\"reasons\":[");
    private static final byte[] CODE = ascii("{\"code\":");
    private static final byte[] INSTRUMENT = ascii(",\"instrument\":");
    private static final byte[] PIN = ascii(",\"pin\":");
    private static final byte[] TEXT = ascii(",\"text\":");
    private static final byte[] WARNINGS = ascii("],\"warnings\":[");

    private OpenEnds() {}

    /** Appends the fields from {@code missing} to {@code warnings}. */
    static void write(JsonBytes out, Decision decision) {
        out.raw(MISSING);
        DecisionWriter.each(out, decision.missing(), missing -> missing(out, missing));
        ValueJson.write(out.raw(EXACT), decision.missingExact());
        out.raw(REASONS);
        DecisionWriter.each(out, decision.reasons(), reason -> reason(out, reason));
        out.raw(WARNINGS);
        DecisionWriter.each(out, decision.warnings(), warning -> warning(out, warning));
        out.raw(']');
    }

    private static void missing(JsonBytes out, Missing missing) {
        out.raw(FACT).string(missing.fact()).raw(AT).string(missing.at()).raw(FOR);
        DecisionWriter.each(out, missing.serves(), out::string);
        out.raw(']').raw('}');
    }

    private static void reason(JsonBytes out, Reason reason) {
        out.raw(CODE).string(reason.code());
        if (!reason.instrument().isEmpty()) {
            out.raw(INSTRUMENT).string(reason.instrument());
        }
        if (!reason.pin().isEmpty()) {
            out.raw(PIN).string(reason.pin());
        }
        out.raw(TEXT).text(reason.text()).raw('}');
    }

    private static void warning(JsonBytes out, Warning warning) {
        out.raw(CODE).string(warning.code());
        if (!warning.at().isEmpty()) {
            out.raw(AT).string(warning.at());
        }
        out.raw(TEXT).text(warning.text()).raw('}');
    }
}
