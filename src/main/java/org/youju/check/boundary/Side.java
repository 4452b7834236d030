package org.youju.check.boundary;

import java.math.BigDecimal;
import java.util.Locale;
import org.youju.law.Text;

/** Where a fact stands to a threshold. */
public enum Side {
    BELOW(-1, "刚好在界限之下", "just below"),
    AT(0, "恰好在界限上", "exactly at the threshold"),
    ABOVE(1, "刚好在界限之上", "just above");

    private final int sign;
    private final String zh;
    private final String en;

    Side(int sign, String zh, String en) {
        this.sign = sign;
        this.zh = zh;
        this.en = en;
    }

    /** Returns the word used in reports. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns where it is, in words. */
    Text words() {
        return new Text(zh, en);
    }

    /** Returns how far from the threshold it is, in the measure of the unit. */
    BigDecimal distance(BigDecimal unit) {
        return unit.multiply(BigDecimal.valueOf(sign));
    }

    /** Returns whether a distance lies on this side, however far. */
    boolean includes(BigDecimal distance) {
        return distance.signum() == sign;
    }
}
