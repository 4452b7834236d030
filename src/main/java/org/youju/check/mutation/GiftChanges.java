package org.youju.check.mutation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.youju.decision.Range;
import org.youju.law.Text;
import org.youju.rulebook.Fact;
import org.youju.rulebook.FactType;
import org.youju.rulebook.Gift;
import org.youju.rulebook.Output;
import org.youju.rulebook.RuleText;
import org.youju.rulebook.Rulebook;

/** Every way in which what a rule gives is changed for trial. */
final class GiftChanges {
    private final Rulebook rulebook;
    private final RuleText rule;
    private final List<GiftChange> changes = new ArrayList<>();

    GiftChanges(Rulebook rulebook, RuleText rule) {
        this.rulebook = rulebook;
        this.rule = rule;
    }

    List<GiftChange> all() {
        for (int number = 0; number < rule.gifts().size(); number++) {
            change(number, rule.gifts().get(number));
        }
        return changes;
    }

    private void change(int number, Gift gift) {
        if (gift.refer()) {
            add(
                    number,
                    "drop",
                    new Text("不再转人工（" + gift.name() + "）", "no longer refers to a person (" + gift.name() + ")"),
                    value -> Optional.empty());
        } else if (isRange(gift)) {
            for (int sign : List.of(1, -1)) {
                String step = sign > 0 ? "+" : "-";
                if (!gift.expression().startsWith("atMost")) {
                    add(number, "min" + step, moved(gift, step), value -> Optional.of(movedLeast(value, sign)));
                }
                if (!gift.expression().startsWith("atLeast")) {
                    add(number, "max" + step, moved(gift, step), value -> Optional.of(movedMost(value, sign)));
                }
            }
        } else {
            type(gift).ifPresent(type -> change(number, gift, type));
        }
    }

    private void change(int number, Gift gift, FactType type) {
        switch (type.kind()) {
            case BOOLEAN ->
                add(
                        number,
                        "not",
                        new Text(
                                "“" + label(gift).zh() + "”给出相反的",
                                "gives the opposite “" + label(gift).en() + "”"),
                        value -> Optional.of(!(Boolean) value));
            case INTEGER, DECIMAL, DATE -> {
                add(number, "+", moved(gift, "+"), value -> Optional.of(moved(value, 1)));
                add(number, "-", moved(gift, "-"), value -> Optional.of(moved(value, -1)));
            }
            case CODE ->
                add(
                        number,
                        "other",
                        new Text(
                                "“" + label(gift).zh() + "”给出另一个",
                                "gives another “" + label(gift).en() + "”"),
                        value -> Optional.of(otherCode(type, value)));
            case CODES, ELEMENTS, SERIES -> {}
        }
    }

    private void add(int number, String name, Text words, Function<Object, Optional<Object>> value) {
        changes.add(new GiftChange("gift" + (number + 1) + ":" + name, words, number, value));
    }

    private static boolean isRange(Gift gift) {
        return gift.expression().startsWith("range")
                || gift.expression().startsWith("atMost")
                || gift.expression().startsWith("atLeast");
    }

    private Optional<FactType> type(Gift gift) {
        return rulebook.question(rule.question())
                .flatMap(question -> question.output(gift.name()))
                .map(Output::type)
                .or(() -> fact(gift).map(Fact::type));
    }

    private Optional<Fact> fact(Gift gift) {
        return rulebook.subject(rule.subject()).flatMap(subject -> subject.fact(gift.name()));
    }

    private Text label(Gift gift) {
        return rulebook.question(rule.question())
                .flatMap(question -> question.output(gift.name()))
                .map(Output::label)
                .or(() -> fact(gift).map(Fact::label))
                .orElse(Text.same(gift.name()));
    }

    private Text moved(Gift gift, String step) {
        boolean more = step.equals("+");
        return new Text(
                "“" + label(gift).zh() + "”末位" + (more ? "加" : "减") + "一",
                "“" + label(gift).en() + "” one unit in the last place " + (more ? "more" : "less"));
    }

    private static Object moved(Object value, int sign) {
        if (value instanceof LocalDate day) {
            return day.plusDays(sign);
        }
        if (value instanceof Integer number) {
            return number + sign;
        }
        if (value instanceof BigDecimal number) {
            return movedNumber(number, sign);
        }
        String text = value.toString();
        return text.matches("\\d{4}-\\d{2}-\\d{2}")
                ? LocalDate.parse(text).plusDays(sign).toString()
                : movedNumber(new BigDecimal(text), sign).toPlainString();
    }

    private static BigDecimal movedNumber(BigDecimal number, int sign) {
        return number.add(number.ulp().multiply(BigDecimal.valueOf(sign)));
    }

    private static @Nullable BigDecimal movedLimit(@Nullable BigDecimal limit, int sign) {
        return limit == null ? null : movedNumber(limit, sign);
    }

    private static Object movedLeast(Object value, int sign) {
        Range range = (Range) value;
        return new Range(movedLimit(range.min(), sign), range.max());
    }

    private static Object movedMost(Object value, int sign) {
        Range range = (Range) value;
        return new Range(range.min(), movedLimit(range.max(), sign));
    }

    private Object otherCode(FactType type, Object value) {
        return TestChanges.next(TestChanges.codes(rulebook, type), (Serializable) value)
                .map(Object.class::cast)
                .orElse(value);
    }
}
