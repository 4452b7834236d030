package org.youju.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.youju.law.Language;

/** Writes refusals as problem details (RFC 9457). */
public final class ProblemWriter {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String TYPE = "urn:youju:problem:";

    private ProblemWriter() {}

    /** Returns the problem of a request. */
    public static byte[] write(List<Refusal> refusals, Language language) {
        return write(refusals, language, 0);
    }

    /** Returns the problem of a response of which only the status is known. */
    public static byte[] ofStatus(int status, Refusal.Kind kind, Language language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
            out.writeStartObject();
            out.writeStringField("type", TYPE + kind.code());
            out.writeStringField("title", kind.title().in(language));
            out.writeNumberField("status", status);
            out.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Returns the problem of one line of a batch, from 1. */
    public static byte[] write(List<Refusal> refusals, Language language, long line) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
            Refusal first = refusals.get(0);
            out.writeStartObject();
            out.writeStringField("type", TYPE + first.kind().code());
            out.writeStringField("title", first.kind().title().in(language));
            out.writeNumberField("status", first.kind().status());
            if (line > 0) {
                out.writeNumberField("line", line);
            }
            about(out, first, language);
            out.writeArrayFieldStart("errors");
            for (Refusal refusal : refusals) {
                out.writeStartObject();
                out.writeStringField("type", TYPE + refusal.kind().code());
                about(out, refusal, language);
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void about(JsonGenerator out, Refusal refusal, Language language) throws IOException {
        out.writeStringField("detail", refusal.detail().in(language));
        out.writeStringField("pointer", refusal.pointer());
        if (!refusal.expected().isEmpty()) {
            out.writeStringField("expected", refusal.expected().in(language));
        }
        if (!refusal.nearest().isEmpty()) {
            out.writeStringField("nearest", refusal.nearest());
        }
    }
}
