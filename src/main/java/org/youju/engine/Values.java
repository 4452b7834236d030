package org.youju.engine;

import java.math.BigDecimal;
import java.util.List;
import org.youju.decision.Range;

/** Writes values so that equal ones look the same. */
final class Values {
    private Values() {}

    /** Returns the value as text; numbers of equal amount are equal whatever their trailing zeros. */
    static String canonical(Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Range range) {
            return canonical(range.min() == null ? "" : range.min()) + ".."
                    + canonical(range.max() == null ? "" : range.max());
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(each -> each == null ? "" : canonical(each))
                    .toList()
                    .toString();
        }
        return value.toString();
    }

    /** Returns whether two values are the same, numbers by amount. */
    static boolean same(Object one, Object other) {
        if (one instanceof BigDecimal number && other instanceof BigDecimal another) {
            return number.compareTo(another) == 0;
        }
        return one.equals(other) || canonical(one).equals(canonical(other));
    }
}
