package org.youju.wire;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads decimal numbers exactly, and none that would take more room to calculate with than to write. */
final class Decimals {
    /** Most digits before and after the point; no measure of the world needs more. */
    static final int DIGITS = 30;

    private static final int LONG_DIGITS = 18;

    private Decimals() {}

    /** Returns the number, or null if the characters are not one in JSON's form or it is out of bounds. */
    static @Nullable BigDecimal parse(char[] text, int offset, int length) {
        int end = offset + length;
        int at = offset;
        boolean negative = at < end && text[at] == '-';
        if (negative) {
            at++;
        }
        int digits = 0;
        int scale = 0;
        boolean point = false;
        long unscaled = 0;
        for (; at < end; at++) {
            char here = text[at];
            if (here >= '0' && here <= '9') {
                digits++;
                scale += point ? 1 : 0;
                unscaled = unscaled * 10 + (here - '0');
            } else if (here == '.' && !point && digits > 0) {
                point = true;
            } else {
                break;
            }
        }
        if (digits == 0 || (point && scale == 0)) {
            return null;
        }
        if (at == end && digits <= LONG_DIGITS) {
            return BigDecimal.valueOf(negative ? -unscaled : unscaled, scale);
        }
        return at == end || isExponent(text, at, end) ? bounded(text, offset, length) : null;
    }

    private static boolean isExponent(char[] text, int from, int end) {
        int at = from;
        if (text[at] != 'e' && text[at] != 'E') {
            return false;
        }
        at++;
        if (at < end && (text[at] == '+' || text[at] == '-')) {
            at++;
        }
        int first = at;
        while (at < end && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        // three digits are far beyond the bounds already, and more would overflow the scale
        return at == end && at > first && at - first <= 3;
    }

    private static @Nullable BigDecimal bounded(char[] text, int offset, int length) {
        BigDecimal number = new BigDecimal(text, offset, length);
        boolean small = Math.abs(number.scale()) <= DIGITS && number.precision() - number.scale() <= DIGITS;
        return small ? number : null;
    }
}
