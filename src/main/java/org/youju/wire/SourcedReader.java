package org.youju.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.youju.facts.Facts;
import org.youju.facts.Provenance;
import org.youju.facts.Source;
import org.youju.law.Text;
import org.youju.rulebook.Fact;
import org.youju.rulebook.FactType;
import org.youju.rulebook.NearestName;

/** Reads a fact that comes with where it is from: an object of {@code value} and what is known about it. */
final class SourcedReader {
    /** The members of such an object. */
    static final List<String> FIELDS = List.of("value", "source", "by", "at", "uncertainty");

    /** Longest name of who says so. */
    static final int LONGEST_BY = 200;

    /** A hundred years; a day known less well is not known. */
    static final int MOST_DAYS = 36_525;

    private static final List<String> SOURCES =
            Arrays.stream(Source.values()).map(Source::code).toList();
    private static final Text SOURCE =
            new Text("以下之一：" + String.join(", ", SOURCES), "one of " + String.join(", ", SOURCES));
    private static final Text BY =
            new Text("不超过 " + LONGEST_BY + " 个字符的字符串", "a string of at most " + LONGEST_BY + " characters");
    private static final Text AT = new Text(
            "日期或者带时区的时间，如 2025-06-10 或 2025-06-10T08:30:00+08:00",
            "a date or a time with its offset, such as 2025-06-10 or 2025-06-10T08:30:00+08:00");

    private final Fact fact;
    private final ValueReader values;
    private final Text expectedValue;
    private final Text expectedUncertainty;

    SourcedReader(Fact fact, Text expectedValue, ValueReader values) {
        this.fact = fact;
        this.expectedValue = expectedValue;
        this.values = values;
        this.expectedUncertainty = expectedUncertainty(fact.type().kind());
    }

    /** What an object holds while it is read. */
    private static final class Members {
        private int seen;
        private @Nullable Object value;
        private @Nullable Source source;
        private String by = "";
        private String at = "";
        private BigDecimal uncertainty = BigDecimal.ZERO;
        private final List<Refusal> unknown = new ArrayList<>(0);

        private void addUnknown(String name, String pointer) {
            if (unknown.size() < Refusals.MOST) {
                unknown.add(Unknown.name(Refusal.Kind.UNKNOWN_FIELD, pointer, name, FIELDS));
            }
        }
    }

    /** Reads the object whose start the parser stands on into a position and leaves the parser on its end. */
    void read(JsonParser in, Refusals refusals, Facts.Builder facts, int position) throws IOException {
        Members members = new Members();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            JsonToken token = in.nextToken();
            int field = FIELDS.indexOf(name);
            if (field < 0) {
                members.addUnknown(name, Echo.of(refusals.pointer(in)));
                in.skipChildren();
                continue;
            }
            if ((members.seen & 1 << field) != 0) {
                throw SubjectReader.duplicate(refusals.pointer(in), name);
            }
            members.seen |= 1 << field;
            if (token != JsonToken.VALUE_NULL) {
                member(name, in, refusals, members);
            }
        }
        if ((members.seen & 1) == 0) {
            // an object that has no value was not meant as one with its source
            refusals.add(refusals.about(Refusal.Kind.WRONG_TYPE, in, fact, withSource(expectedValue)));
            return;
        }
        members.unknown.forEach(refusals::add);
        if (Facts.NEVER.equals(members.value) && members.uncertainty.signum() > 0) {
            refusals.add(about(
                    Refusal.Kind.WRONG_VALUE,
                    refusals.pointer(in) + "/uncertainty",
                    "uncertainty",
                    new Text("不填：确知没有发生的，没有不确定度", "left out: what never happened is not uncertain")));
        } else if (members.value != null) {
            Optional<Source> source = Optional.ofNullable(members.source);
            facts.set(position, members.value, new Provenance(source, members.by, members.at, members.uncertainty));
        }
    }

    private static Text withSource(Text value) {
        return new Text(value.zh() + "，或者带 value 和来源的对象", value.en() + ", or an object of value and its source");
    }

    private void member(String name, JsonParser in, Refusals refusals, Members members) throws IOException {
        switch (name) {
            case "value" -> members.value = values.read(in, refusals);
            case "source" -> members.source = source(in, refusals);
            case "by" -> members.by = text(in, refusals, name, BY, text -> text.length() <= LONGEST_BY);
            case "at" -> members.at = text(in, refusals, name, AT, SourcedReader::isDayOrTime);
            default -> members.uncertainty = uncertainty(in, refusals);
        }
    }

    private @Nullable Source source(JsonParser in, Refusals refusals) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_STRING) {
            String text = in.getText();
            for (Source source : Source.values()) {
                if (source.code().equals(text)) {
                    return source;
                }
            }
            refusals.add(about(Refusal.Kind.WRONG_VALUE, Echo.of(refusals.pointer(in)), "source", SOURCE)
                    .near(NearestName.of(Echo.of(in.getText()), SOURCES).orElse("")));
        } else {
            refuse(Refusal.Kind.WRONG_TYPE, in, refusals, "source", SOURCE);
        }
        return null;
    }

    private String text(
            JsonParser in, Refusals refusals, String name, Text expected, java.util.function.Predicate<String> fits)
            throws IOException {
        boolean isText = in.currentToken() == JsonToken.VALUE_STRING;
        if (isText && fits.test(in.getText())) {
            return in.getText();
        }
        refuse(isText ? Refusal.Kind.WRONG_VALUE : Refusal.Kind.WRONG_TYPE, in, refusals, name, expected);
        return "";
    }

    private BigDecimal uncertainty(JsonParser in, Refusals refusals) throws IOException {
        FactType.Kind kind = fact.type().kind();
        boolean measurable = isMeasurable(kind);
        BigDecimal number = measurable && JsonInput.isScalarNumber(in.currentToken())
                ? Decimals.parse(in.getTextCharacters(), in.getTextOffset(), in.getTextLength())
                : null;
        if (number != null && fits(number, kind)) {
            return number;
        }
        boolean wrongType = measurable && number == null;
        refuse(
                wrongType ? Refusal.Kind.WRONG_TYPE : Refusal.Kind.WRONG_VALUE,
                in,
                refusals,
                "uncertainty",
                expectedUncertainty);
        return BigDecimal.ZERO;
    }

    /** Returns whether a value of a kind can be uncertain. */
    static boolean isMeasurable(FactType.Kind kind) {
        return switch (kind) {
            case INTEGER, DECIMAL, DATE, SERIES -> true;
            case BOOLEAN, CODE, CODES, ELEMENTS -> false;
        };
    }

    private static boolean fits(BigDecimal number, FactType.Kind kind) {
        boolean whole = kind == FactType.Kind.INTEGER || kind == FactType.Kind.DATE;
        return number.signum() >= 0
                && (!whole || number.stripTrailingZeros().scale() <= 0)
                && (kind != FactType.Kind.DATE || number.compareTo(BigDecimal.valueOf(MOST_DAYS)) <= 0);
    }

    private static Text expectedUncertainty(FactType.Kind kind) {
        return switch (kind) {
            case INTEGER -> new Text("不小于 0 的整数", "a whole number of at least 0");
            case DATE ->
                new Text("天数：0 至 " + MOST_DAYS + " 的整数", "a number of days: a whole number from 0 to " + MOST_DAYS);
            case DECIMAL, SERIES -> new Text("不小于 0 的数字", "a number of at least 0");
            case BOOLEAN, CODE, CODES, ELEMENTS ->
                new Text("不填：只有数字和日期有不确定度", "left out: only numbers and dates have an uncertainty");
        };
    }

    private static boolean isDayOrTime(String text) {
        if (Dates.parse(text).isPresent()) {
            return true;
        }
        try {
            return OffsetDateTime.parse(text).getYear() > 0;
        } catch (DateTimeParseException neither) {
            return false;
        }
    }

    private void refuse(Refusal.Kind kind, JsonParser in, Refusals refusals, String member, Text expected)
            throws IOException {
        refusals.add(about(kind, Echo.of(refusals.pointer(in)), member, expected));
        in.skipChildren();
    }

    private Refusal about(Refusal.Kind kind, String pointer, String member, Text expected) {
        return Refusal.of(
                        kind,
                        pointer,
                        fact.name() + "（" + fact.label().zh() + "）的 " + member + " 应"
                                + (expected.zh().startsWith("不填") ? "" : "为") + expected.zh(),
                        member + " of " + fact.name() + " (" + fact.label().en() + ") must be " + expected.en())
                .expecting(expected);
    }
}
