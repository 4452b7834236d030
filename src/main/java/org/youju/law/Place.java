package org.youju.law;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * A place by its GB/T 2260 code; a zone without a code of its own is its city's code, a hyphen and a slug.
 *
 * @param code six digits, or six digits, a hyphen and a slug, such as {@code 371500-jingkai}
 */
public record Place(String code) implements Serializable {
    private static final Pattern FORM = Pattern.compile("\\d{6}(-[a-z]+)?");

    public Place {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("\"" + code + "\" is not a place code; write six digits of GB/T 2260");
        }
    }

    /** Returns whether a string has the form of a place code. */
    public static boolean isPlace(String code) {
        return FORM.matcher(code).matches();
    }

    /** Returns whether this place is the other one or lies inside it. */
    public boolean isWithin(Place other) {
        return code.equals(other.code) || (!other.isZone() && code.startsWith(other.prefix()));
    }

    /** Returns whether it is a whole province. */
    public boolean isProvince() {
        return code.endsWith("0000");
    }

    /** Returns the two digits that everything in one province shares. */
    public String provinceDigits() {
        return code.substring(0, 2);
    }

    /** Returns the four digits that everything in one city shares. */
    public String cityDigits() {
        return code.substring(0, 4);
    }

    private boolean isZone() {
        return code.length() > 6;
    }

    private String prefix() {
        if (isProvince()) {
            return provinceDigits();
        }
        return code.endsWith("00") ? cityDigits() : code + "-";
    }

    @Override
    public String toString() {
        return code;
    }
}
