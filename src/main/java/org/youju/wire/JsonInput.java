package org.youju.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.Optional;

/** Strict JSON: UTF-8 only, one value, shallow, no endless names, strings or numbers. */
final class JsonInput {
    private static final int DEPTH = 50;
    private static final int NUMBER = 100;
    private static final int STRING = 2_000;
    private static final int NAME = 200;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxNumberLength(NUMBER)
                    .maxStringLength(STRING)
                    .maxNameLength(NAME)
                    .build())
            // a guess that a body is UTF-16 would let another charset in
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            // submitted names must not fill the JVM's table of strings
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private JsonInput() {}

    /** Reads something with a parser that stands on the first token; positions of the parser count from the start. */
    interface Read<T> {
        T from(JsonParser in, int start) throws IOException;
    }

    /** Reads the one JSON value of a document; nothing may follow it. */
    static <T> T document(byte[] json, int offset, int length, Read<T> read) {
        // Windows editors put a byte order mark before a file; RFC 8259 allows to ignore it
        int mark = startsWithMark(json, offset, length) ? 3 : 0;
        return part(json, offset + mark, length - mark, (in, start) -> {
            T value = read.from(in, start);
            if (in.nextToken() != null) {
                throw malformed(in, "合法的 JSON 之后还有内容", "there is more after the end of the JSON value");
            }
            return value;
        });
    }

    /** Reads a value that is part of a document already checked. */
    static <T> T part(byte[] json, int offset, int length, Read<T> read) {
        try (JsonParser in = FACTORY.createParser(json, offset, length)) {
            if (in.nextToken() == null) {
                throw malformed(in, "请求内容为空", "the body is empty");
            }
            return read.from(in, offset);
        } catch (JsonProcessingException notJson) {
            throw new WireException(of(notJson));
        } catch (IOException notUtf8) {
            throw new WireException(
                    Refusal.of(Refusal.Kind.MALFORMED, "", "请求内容不是合法的 UTF-8", "the body is not valid UTF-8"));
        }
    }

    /** Returns the pointer of the value the parser stands on. */
    static String pointer(JsonParser in) {
        return in.getParsingContext().pathAsPointer().toString();
    }

    /** Returns whether the parser stands on a number or a string that may hold one. */
    static boolean isScalarNumber(JsonToken token) {
        return token == JsonToken.VALUE_NUMBER_INT
                || token == JsonToken.VALUE_NUMBER_FLOAT
                || token == JsonToken.VALUE_STRING;
    }

    static WireException malformed(JsonParser in, String zh, String en) {
        return new WireException(Refusal.of(
                Refusal.Kind.MALFORMED,
                Echo.of(pointer(in)),
                zh + at(in.currentLocation()).orElse(""),
                en + atEnglish(in.currentLocation()).orElse("")));
    }

    private static Refusal of(JsonProcessingException notJson) {
        Optional<JsonLocation> location = Optional.ofNullable(notJson.getLocation());
        String pointer = notJson.getProcessor() instanceof JsonParser in ? Echo.of(pointer(in)) : "";
        return Refusal.of(
                Refusal.Kind.MALFORMED,
                pointer,
                "无法按 JSON 读取" + location.flatMap(JsonInput::at).orElse(""),
                "the JSON cannot be read"
                        + location.flatMap(JsonInput::atEnglish).orElse("") + ": "
                        + firstSentence(notJson.getOriginalMessage()));
    }

    /** The rest of Jackson's message speaks of its own settings and classes. */
    private static String firstSentence(String message) {
        String line = message.lines().findFirst().orElse("");
        int settings = line.indexOf(" (`");
        return Echo.of(settings < 0 ? line : line.substring(0, settings));
    }

    private static Optional<String> at(JsonLocation location) {
        return location.getLineNr() < 1
                ? Optional.empty()
                : Optional.of("（第 " + location.getLineNr() + " 行第 " + location.getColumnNr() + " 列）");
    }

    private static Optional<String> atEnglish(JsonLocation location) {
        return location.getLineNr() < 1
                ? Optional.empty()
                : Optional.of(" (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")");
    }

    private static boolean startsWithMark(byte[] json, int offset, int length) {
        return length >= 3
                && json[offset] == (byte) 0xEF
                && json[offset + 1] == (byte) 0xBB
                && json[offset + 2] == (byte) 0xBF;
    }
}
