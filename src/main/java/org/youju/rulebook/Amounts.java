package org.youju.rulebook;

import java.math.BigDecimal;
import org.youju.decision.Range;

/** Amounts that a text leaves open between limits, for use in consequences. */
public final class Amounts {
    private Amounts() {}

    /** Returns an amount between two limits, both included. */
    public static Range range(String min, String max) {
        return new Range(new BigDecimal(min), new BigDecimal(max));
    }

    /** Returns an amount up to a limit, included. */
    public static Range atMost(String max) {
        return new Range(null, new BigDecimal(max));
    }

    /** Returns an amount from a limit on, included. */
    public static Range atLeast(String min) {
        return new Range(new BigDecimal(min), null);
    }
}
