package org.youju.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youju.facts.Facts;
import org.youju.law.Place;
import org.youju.law.Text;

/** The fields of a request while they are read; facts that come before their subject are read when it is known. */
final class Envelope {
    private static final int MOST_WORDS = 1_000;
    private static final List<String> FIELDS = List.of("question", "subject", "place", "asOf", "facts");

    private final RequestReader reader;
    private final List<String> fields;
    private final Map<String, List<String>> words = new HashMap<>();
    private final byte[] json;
    private final int offset;
    private int seen;
    private @Nullable String question;
    private @Nullable String subject;
    private @Nullable Place place;
    private @Nullable LocalDate asOf;
    private @Nullable Facts facts;
    private int factsFrom = -1;
    private int factsLength;

    private Envelope(RequestReader reader, List<String> more, byte[] json, int offset) {
        this.reader = reader;
        this.fields = Stream.concat(FIELDS.stream(), more.stream()).toList();
        this.json = json;
        this.offset = offset;
    }

    /** Reads the object the parser stands on; the parser reads the array from the offset. */
    static Envelope read(JsonParser in, RequestReader reader, byte[] json, int offset) throws IOException {
        return read(in, reader, List.of(), json, offset);
    }

    /** The same with more fields, each a string or a list of strings. */
    static Envelope read(JsonParser in, RequestReader reader, List<String> more, byte[] json, int offset)
            throws IOException {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            throw wrongType("", "请求", "the request", new Text("对象", "an object"));
        }
        Envelope envelope = new Envelope(reader, more, json, offset);
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            envelope.field(name, in);
        }
        return envelope;
    }

    private void field(String name, JsonParser in) throws IOException {
        int position = fields.indexOf(name);
        if (position < 0) {
            throw new WireException(
                    Unknown.name(Refusal.Kind.UNKNOWN_FIELD, Echo.of(JsonInput.pointer(in)), name, fields));
        }
        if ((seen & (1 << position)) != 0) {
            throw SubjectReader.duplicate(JsonInput.pointer(in), name);
        }
        seen |= 1 << position;
        if (position >= FIELDS.size()) {
            words.put(name, words(name, in));
        } else if (name.equals("facts")) {
            facts(in);
        } else if (in.currentToken() != JsonToken.VALUE_NULL) {
            text(name, in);
        }
    }

    private static List<String> words(String name, JsonParser in) throws IOException {
        List<String> words = new ArrayList<>();
        boolean list = in.currentToken() == JsonToken.START_ARRAY;
        JsonToken token = list ? in.nextToken() : in.currentToken();
        while (token != JsonToken.END_ARRAY && token != JsonToken.VALUE_NULL) {
            if (token != JsonToken.VALUE_STRING || words.size() >= MOST_WORDS) {
                throw wrongType(
                        Echo.of(JsonInput.pointer(in)),
                        name,
                        name,
                        new Text(
                                "字符串，或不超过 " + MOST_WORDS + " 项的字符串列表",
                                "a string, or a list of at most " + MOST_WORDS + " strings"));
            }
            words.add(in.getText());
            if (!list) {
                return words;
            }
            token = in.nextToken();
        }
        return words;
    }

    /** The strings of a field that this request may have besides; none where it is left out. */
    List<String> words(String name) {
        return words.getOrDefault(name, List.of());
    }

    private void text(String name, JsonParser in) throws IOException {
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            throw wrongType(
                    "/" + name, name, name, name.equals("place") ? Parameters.PLACE_FORM : new Text("字符串", "a string"));
        }
        String value = in.getText();
        switch (name) {
            case "question" -> {
                subjectIs(reader.subjectOf(value));
                question = value;
            }
            case "subject" -> {
                reader.checkSubject(value);
                subjectIs(value);
            }
            case "place" -> place = Parameters.place(value);
            default -> asOf = Parameters.day(value);
        }
    }

    private void subjectIs(String name) {
        if (subject != null && !subject.equals(name)) {
            throw new WireException(Refusal.of(
                            Refusal.Kind.WRONG_VALUE,
                            "/subject",
                            "问题的对象与 subject 不一致；两者写一个即可",
                            "the question is not about this subject; give one of the two")
                    .near(name));
        }
        subject = name;
    }

    private void facts(JsonParser in) throws IOException {
        if (subject != null) {
            facts = reader.facts(in, subject, "");
            return;
        }
        // whose facts they are comes later: check the syntax now, remember where they stand, read them then
        factsFrom = offset + (int) in.currentTokenLocation().getByteOffset();
        in.skipChildren();
        in.finishToken();
        factsLength = offset + (int) in.currentLocation().getByteOffset() - factsFrom;
    }

    /** Returns the request once the whole document is known to be JSON. */
    DecisionRequest finish() {
        String about = subject;
        if (about == null) {
            throw required("/question", "question", new Text("问题，或 subject", "a question, or a subject"));
        }
        Place where = place;
        if (where == null) {
            throw required("/place", "place", Parameters.PLACE_FORM);
        }
        Facts submitted = facts;
        if (submitted == null) {
            submitted = factsFrom < 0
                    ? reader.noFacts(about)
                    : JsonInput.part(json, factsFrom, factsLength, (in, start) -> reader.facts(in, about, "/facts"));
        }
        return new DecisionRequest(Optional.ofNullable(question), about, where, Optional.ofNullable(asOf), submitted);
    }

    /** Refuses a value whose type is right. */
    static WireException wrongValue(String pointer, String name, Text expected) {
        return new WireException(Refusal.of(
                        Refusal.Kind.WRONG_VALUE,
                        pointer,
                        name + " 应为" + expected.zh(),
                        name + " must be " + expected.en())
                .expecting(expected));
    }

    /** Refuses a value for its type. */
    static WireException wrongType(String pointer, String zh, String en, Text expected) {
        return new WireException(Refusal.of(
                        Refusal.Kind.WRONG_TYPE, pointer, zh + " 应为" + expected.zh(), en + " must be " + expected.en())
                .expecting(expected));
    }

    /** Refuses a request that lacks a field. */
    static WireException required(String pointer, String name, Text expected) {
        return new WireException(Refusal.of(
                        Refusal.Kind.REQUIRED,
                        pointer,
                        "缺少 " + name + "：" + expected.zh(),
                        name + " is required: " + expected.en())
                .expecting(expected));
    }
}
