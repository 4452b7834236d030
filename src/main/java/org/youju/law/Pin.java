package org.youju.law;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * A pinpoint inside one instrument, such as {@code art12.item3} or {@code table2.row2.a}.
 *
 * <p>A last segment of a single letter tells apart two norms that stand at the same place; it is dropped when citing.
 *
 * @param value lower-case segments joined by dots
 */
public record Pin(String value) implements Serializable, Comparable<Pin> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z0-9]+)*");

    public Pin {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("\"" + value
                    + "\" is not a pinpoint; write lower-case segments joined by dots, such as art12.item3");
        }
    }

    /** Returns whether a string has the form of a pinpoint. */
    public static boolean isPin(String value) {
        return FORM.matcher(value).matches();
    }

    /** Returns the pinpoint as it is cited: without the letter that tells norms at one place apart. */
    public String cited() {
        int dot = value.lastIndexOf('.');
        return dot > 0 && value.length() == dot + 2 && Character.isLetter(value.charAt(dot + 1))
                ? value.substring(0, dot)
                : value;
    }

    /** Returns the name under which rules read the result of this clause: {@code art12_item3}. */
    public String fieldName() {
        return value.replace('.', '_');
    }

    @Override
    public int compareTo(Pin other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
