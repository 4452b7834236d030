package org.youju.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.youju.law.Text;
import org.youju.rulebook.Fact;

/** Reads the whole and the decimal numbers of a fact, as JSON numbers or as strings. */
final class NumberReader {
    private static final BigDecimal LEAST_INTEGER = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal GREATEST_INTEGER = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final Fact fact;
    private final Text expected;

    NumberReader(Fact fact) {
        this.fact = fact;
        this.expected = Expected.of(fact);
    }

    /** Reads a whole number; 3.0 is one. */
    @Nullable
    Object integer(JsonParser in, Refusals refusals) throws IOException {
        BigDecimal number = decimal(in, refusals);
        if (number == null) {
            return null;
        }
        boolean whole = number.compareTo(LEAST_INTEGER) >= 0
                && number.compareTo(GREATEST_INTEGER) <= 0
                && number.stripTrailingZeros().scale() <= 0;
        if (!whole) {
            refusals.wrongValue(in, fact, expected);
            return null;
        }
        return number.intValue();
    }

    /** Reads a decimal number. */
    @Nullable
    BigDecimal decimal(JsonParser in, Refusals refusals) throws IOException {
        JsonToken token = in.currentToken();
        if (!JsonInput.isScalarNumber(token)) {
            refusals.wrongType(in, fact, expected);
            return null;
        }
        BigDecimal number = Decimals.parse(in.getTextCharacters(), in.getTextOffset(), in.getTextLength());
        if (number == null && token == JsonToken.VALUE_STRING) {
            refusals.wrongType(in, fact, expected);
        } else if (number == null) {
            refusals.wrongValue(in, fact, Expected.withinDigits(expected));
        } else if (isOutside(number)) {
            refusals.wrongValue(in, fact, expected);
            return null;
        }
        return number;
    }

    private boolean isOutside(BigDecimal number) {
        BigDecimal min = fact.min();
        BigDecimal max = fact.max();
        return (min != null && number.compareTo(min) < 0) || (max != null && number.compareTo(max) > 0);
    }
}
