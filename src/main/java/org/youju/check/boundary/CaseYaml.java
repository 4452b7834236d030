package org.youju.check.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.youju.engine.Query;
import org.youju.facts.Facts;

/** Writes a case as the folder of cases has it, its outcome left for a person. */
final class CaseYaml {
    private CaseYaml() {}

    static String write(Query query, String name, boolean withPlace) {
        return "  - name: " + quoted(name) + "\n"
                + (withPlace ? "    place: " + quoted(query.place().code()) + "\n" : "")
                + "    asOf: " + query.asOf() + "\n"
                + "    facts: " + facts(query.facts()) + "\n"
                + "    expect: { outcome: \"?\" }\n";
    }

    private static String facts(Facts facts) {
        StringJoiner written = new StringJoiner(", ", "{ ", " }").setEmptyValue("{}");
        for (int position = 0; position < facts.index().size(); position++) {
            String name = facts.index().names().get(position);
            facts.at(position).ifPresent(value -> written.add(name + ": " + value(value)));
        }
        return written.toString();
    }

    private static String value(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Facts facts) {
            return facts(facts);
        }
        if (value instanceof List<?> list) {
            StringJoiner written = new StringJoiner(", ", "[", "]");
            list.forEach(each -> written.add(value(each)));
            return written.toString();
        }
        if (value instanceof BigDecimal number) {
            return quoted(number.toPlainString());
        }
        if (value instanceof LocalDate day) {
            return day.equals(Facts.NEVER) ? "never" : day.toString();
        }
        return value instanceof String code ? quoted(code) : value.toString();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
