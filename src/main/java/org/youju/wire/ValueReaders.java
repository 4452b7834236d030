package org.youju.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.youju.facts.Facts;
import org.youju.law.Text;
import org.youju.rulebook.CodeList;
import org.youju.rulebook.Fact;
import org.youju.rulebook.NearestName;
import org.youju.rulebook.Vocabulary;

/** Makes the reader of each fact from its type. */
final class ValueReaders {
    /** Longer lists of elements or codes than any household or site has. */
    static final int MOST_ELEMENTS = 1_000;

    /** Over eleven years of hours. */
    static final int MOST_POINTS = 100_000;

    private final Vocabulary vocabulary;
    private final Function<String, SubjectReader> subjects;

    ValueReaders(Vocabulary vocabulary, Function<String, SubjectReader> subjects) {
        this.vocabulary = vocabulary;
        this.subjects = subjects;
    }

    /** Returns the reader of a fact. */
    ValueReader of(Fact fact) {
        Text expected = expected(fact);
        return switch (fact.type().kind()) {
            case BOOLEAN -> (in, refusals) -> bool(in, refusals, fact, expected);
            case INTEGER -> new NumberReader(fact)::integer;
            case DECIMAL -> new NumberReader(fact)::decimal;
            case DATE -> (in, refusals) -> date(in, refusals, fact, expected);
            case CODE -> code(fact, expected);
            case CODES -> list(fact, expected, MOST_ELEMENTS, code(fact, Expected.oneOf(codes(fact))));
            case ELEMENTS -> elements(fact, expected);
            case SERIES -> series(fact, expected);
        };
    }

    /** Returns what a fact takes, in words. */
    Text expected(Fact fact) {
        return switch (fact.type().kind()) {
            case CODE -> Expected.oneOf(codes(fact));
            case CODES -> Expected.listOf(codes(fact));
            default -> Expected.of(fact);
        };
    }

    private CodeList codes(Fact fact) {
        return vocabulary
                .codeList(fact.type().of())
                .orElseThrow(() -> new IllegalArgumentException(
                        "no code list " + fact.type().of()));
    }

    private static @Nullable Object bool(JsonParser in, Refusals refusals, Fact fact, Text expected)
            throws IOException {
        JsonToken token = in.currentToken();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        refusals.wrongType(in, fact, expected);
        return null;
    }

    private static @Nullable Object date(JsonParser in, Refusals refusals, Fact fact, Text expected)
            throws IOException {
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            refusals.wrongType(in, fact, expected);
            return null;
        }
        String text = in.getText();
        if (fact.mayBeNever() && text.equals("never")) {
            return Facts.NEVER;
        }
        Optional<LocalDate> day = Dates.parse(text);
        if (day.isEmpty()) {
            refusals.wrongValue(in, fact, expected);
            return null;
        }
        return day.get();
    }

    private ValueReader code(Fact fact, Text expected) {
        Map<String, String> known = new HashMap<>();
        codes(fact).codes().forEach(code -> known.put(code.id(), code.id()));
        return (in, refusals) -> {
            if (in.currentToken() != JsonToken.VALUE_STRING) {
                refusals.wrongType(in, fact, expected);
                return null;
            }
            String text = in.getText();
            String code = known.get(text);
            if (code == null) {
                refusals.add(refusals.about(Refusal.Kind.WRONG_VALUE, in, fact, expected)
                        .near(NearestName.of(text, known.keySet()).orElse("")));
            }
            return code;
        };
    }

    private ValueReader elements(Fact fact, Text expected) {
        ValueReader element = (in, refusals) -> {
            if (in.currentToken() != JsonToken.START_OBJECT) {
                refusals.wrongType(in, fact, expected);
                return null;
            }
            return subjects.apply(fact.type().of()).read(in, refusals);
        };
        return list(fact, expected, MOST_ELEMENTS, element);
    }

    private static ValueReader series(Fact fact, Text expected) {
        NumberReader numbers = new NumberReader(fact);
        return (in, refusals) -> {
            if (in.currentToken() != JsonToken.START_ARRAY) {
                refusals.wrongType(in, fact, expected);
                return null;
            }
            List<@Nullable BigDecimal> points = new ArrayList<>();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                checkLength(in, refusals, fact, points.size(), MOST_POINTS);
                points.add(in.currentToken() == JsonToken.VALUE_NULL ? null : numbers.decimal(in, refusals));
            }
            return Collections.unmodifiableList(points);
        };
    }

    private static ValueReader list(Fact fact, Text expected, int most, ValueReader one) {
        return (in, refusals) -> {
            if (in.currentToken() != JsonToken.START_ARRAY) {
                refusals.wrongType(in, fact, expected);
                return null;
            }
            List<Object> values = new ArrayList<>();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                checkLength(in, refusals, fact, values.size(), most);
                Object value = one.read(in, refusals);
                if (value != null) {
                    values.add(value);
                }
            }
            return List.copyOf(values);
        };
    }

    private static void checkLength(JsonParser in, Refusals refusals, Fact fact, int length, int most) {
        if (length >= most) {
            refusals.wrongValue(in, fact, new Text("不超过 " + most + " 项的列表", "a list of at most " + most + " items"));
            refusals.throwIfAny();
        }
    }
}
