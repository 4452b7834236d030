package org.youju.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.youju.decision.Reason;
import org.youju.law.Text;
import org.youju.rulebook.FactType;

/** What consequences give, as values of the type declared for it. */
final class GivenValues {
    private GivenValues() {}

    /** Puts a value into a type: rules write numbers and days as strings. */
    static Object inType(FactType.Kind kind, Object value) {
        if (value instanceof Number || value instanceof String) {
            return switch (kind) {
                case DECIMAL -> value instanceof BigDecimal ? value : new BigDecimal(value.toString());
                case INTEGER -> new BigDecimal(value.toString()).intValueExact();
                case DATE -> LocalDate.parse(value.toString());
                default -> value;
            };
        }
        return value;
    }

    /** Why nothing is taken where the rules give different values of one name and none yields to the other. */
    static Reason contradiction(String instrument, String name) {
        return new Reason(
                "rulebook-contradiction",
                instrument,
                "",
                new Text("规则对“" + name + "”给出了不同的值", "the rules give different values of \"" + name + "\""));
    }
}
