package org.youju.check.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.youju.law.Text;
import org.youju.rulebook.Fact;
import org.youju.rulebook.FactType;

/** Puts values of measured facts into words. */
final class Words {
    private Words() {}

    /** Returns the values as a person would say them. */
    static Text of(Fact fact, ValueSet values) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        boolean days = fact.type().kind() == FactType.Kind.DATE;
        for (Segment segment : values.segments()) {
            zh.add(segment(fact, segment, days, true));
            en.add(segment(fact, segment, days, false));
        }
        return new Text(String.join("，", zh), String.join(", ", en));
    }

    private static String segment(Fact fact, Segment segment, boolean days, boolean zh) {
        Cut from = segment.from();
        Cut to = segment.to();
        boolean whole = fact.type().kind() != FactType.Kind.DECIMAL;
        if (isOnePoint(segment, whole)) {
            return value(from.value(), days) + unit(fact, zh);
        }
        String begin = "";
        if (from.isFinite()) {
            String word = from.above() ? (zh ? "超过" : "over ") : (zh ? "自" : "from ");
            begin = word + value(from.value(), days) + unit(fact, zh);
        }
        String end = "";
        if (to.isFinite()) {
            BigDecimal last = whole ? to.value().subtract(BigDecimal.ONE) : to.value();
            boolean included = whole || to.above();
            String word = included ? (zh ? "至" : "up to ") : (zh ? "不足" : "under ");
            end = word + value(last, days) + unit(fact, zh);
        }
        return begin + (begin.isEmpty() || end.isEmpty() ? "" : zh ? "、" : " ") + end;
    }

    private static boolean isOnePoint(Segment segment, boolean whole) {
        Cut from = segment.from();
        Cut to = segment.to();
        if (!from.isFinite() || !to.isFinite()) {
            return false;
        }
        if (from.above() || from.value().compareTo(to.value()) == 0) {
            return !from.above();
        }
        return whole && !to.above() && to.value().subtract(BigDecimal.ONE).compareTo(from.value()) == 0;
    }

    private static String unit(Fact fact, boolean zh) {
        return fact.unit().isEmpty()
                ? ""
                : zh ? fact.unit().zh() : " " + fact.unit().en();
    }

    private static String value(BigDecimal value, boolean days) {
        return days ? LocalDate.ofEpochDay(value.longValueExact()).toString() : value.toPlainString();
    }
}
