package org.youju.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.youju.law.Text;
import org.youju.rulebook.Fact;

/** Collects what is wrong with the facts of one request, so that all of it is reported at once. */
final class Refusals {
    /** Enough to mend a request by; a hostile one must not make us work for each of a million. */
    static final int MOST = 50;

    private final String root;
    private final List<Refusal> found = new ArrayList<>(0);

    /** Collects refusals of a document that stands at the given pointer of the whole. */
    Refusals(String root) {
        this.root = root;
    }

    /** Returns the pointer, in the whole document, of the value the parser stands on. */
    String pointer(JsonParser in) {
        return root + JsonInput.pointer(in);
    }

    /** Adds a refusal; ends the reading when there are enough. */
    void add(Refusal refusal) {
        found.add(refusal);
        if (found.size() >= MOST) {
            throw new WireException(found);
        }
    }

    /** Refuses the value the parser stands on for its type and leaves it behind. */
    void wrongType(JsonParser in, Fact fact, Text expected) throws IOException {
        add(about(Refusal.Kind.WRONG_TYPE, in, fact, expected));
        in.skipChildren();
    }

    /** Refuses the value the parser stands on, whose type is right. */
    void wrongValue(JsonParser in, Fact fact, Text expected) {
        add(about(Refusal.Kind.WRONG_VALUE, in, fact, expected));
    }

    /** Makes a refusal of the value the parser stands on. */
    Refusal about(Refusal.Kind kind, JsonParser in, Fact fact, Text expected) {
        return new Refusal(
                kind,
                Echo.of(pointer(in)),
                new Text(
                        fact.name() + "（" + fact.label().zh() + "）应为" + expected.zh() + "，收到的是"
                                + received(in.currentToken()).zh(),
                        fact.name() + " (" + fact.label().en() + ") must be " + expected.en() + ", but is "
                                + received(in.currentToken()).en()),
                expected,
                "");
    }

    /** Ends the reading if anything is wrong. */
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new WireException(found);
        }
    }

    /** Says what sort of value came; never the value itself, which may be personal. */
    private static Text received(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> new Text("对象", "an object");
            case START_ARRAY -> new Text("列表", "a list");
            case VALUE_STRING -> new Text("另一个字符串", "another string");
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Text("另一个数字", "another number");
            case VALUE_TRUE, VALUE_FALSE -> new Text("布尔值", "a boolean");
            case VALUE_NULL -> Text.same("null");
            default -> new Text("其他内容", "something else");
        };
    }
}
