package org.youju.wire;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.youju.law.Text;

/** A growing array of JSON in UTF-8; most of a decision is copied into it from pieces encoded beforehand. */
final class JsonBytes {
    private static final int START = 8_192;

    private byte[] bytes = new byte[START];
    private int length;

    /** Returns plain ASCII as bytes, for pieces written many times. */
    static byte[] ascii(String json) {
        return json.getBytes(StandardCharsets.US_ASCII);
    }

    /** Appends bytes that are JSON already. */
    JsonBytes raw(byte[] json) {
        reserve(json.length);
        System.arraycopy(json, 0, bytes, length, json.length);
        length += json.length;
        return this;
    }

    /** Appends one ASCII character of syntax. */
    JsonBytes raw(char syntax) {
        reserve(1);
        bytes[length++] = (byte) syntax;
        return this;
    }

    /** Appends a string with its quotes. */
    JsonBytes string(String text) {
        int size = text.length();
        reserve(size + 2);
        bytes[length] = '"';
        int at = length + 1;
        for (int index = 0; index < size; index++) {
            char here = text.charAt(index);
            if (here < 0x20 || here > 0x7e || here == '"' || here == '\\') {
                return escaped(text);
            }
            bytes[at++] = (byte) here;
        }
        bytes[at] = '"';
        length = at + 1;
        return this;
    }

    /** Appends a text as an object of its two languages. */
    JsonBytes text(Text text) {
        return raw(ZH).string(text.zh()).raw(EN).string(text.en()).raw('}');
    }

    private static final byte[] ZH = ascii("{\"zh\":");
    private static final byte[] EN = ascii(",\"en\":");

    /** Returns a copy of what was written. */
    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    private JsonBytes escaped(String text) {
        return raw('"').raw(JsonStringEncoder.getInstance().quoteAsUTF8(text)).raw('"');
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
