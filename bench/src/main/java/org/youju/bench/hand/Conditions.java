package org.youju.bench.hand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.youju.decision.Condition;
import org.youju.decision.FactUse;
import org.youju.decision.Role;
import org.youju.decision.Truth;
import org.youju.facts.Facts;

/** Three-valued comparisons and the records made of them. */
final class Conditions {
    private Conditions() {}

    static Truth is(@Nullable Boolean value, boolean wanted) {
        return value == null ? Truth.UNKNOWN : Truth.of(value == wanted);
    }

    static Truth is(@Nullable String code, String wanted) {
        return code == null ? Truth.UNKNOWN : Truth.of(code.equals(wanted));
    }

    static Truth in(@Nullable String code, Set<String> wanted) {
        return code == null ? Truth.UNKNOWN : Truth.of(wanted.contains(code));
    }

    static Truth atLeast(@Nullable Integer number, int least) {
        return number == null ? Truth.UNKNOWN : Truth.of(number >= least);
    }

    static Truth less(@Nullable Integer number, int limit) {
        return number == null ? Truth.UNKNOWN : Truth.of(number < limit);
    }

    static Truth atLeast(@Nullable BigDecimal number, BigDecimal least) {
        return number == null ? Truth.UNKNOWN : Truth.of(number.compareTo(least) >= 0);
    }

    static Truth less(@Nullable BigDecimal number, BigDecimal limit) {
        return number == null ? Truth.UNKNOWN : Truth.of(number.compareTo(limit) < 0);
    }

    static Truth present(@Nullable Object value) {
        return value == null ? Truth.UNKNOWN : Truth.TRUE;
    }

    static @Nullable Boolean bool(Facts facts, int position) {
        return (Boolean) facts.at(position).orElse(null);
    }

    static @Nullable BigDecimal decimal(Facts facts, int position) {
        return (BigDecimal) facts.at(position).orElse(null);
    }

    static @Nullable Integer integer(Facts facts, int position) {
        return (Integer) facts.at(position).orElse(null);
    }

    static @Nullable String code(Facts facts, int position) {
        return (String) facts.at(position).orElse(null);
    }

    /** A condition on one fact; what is absent lacks itself. */
    static Condition condition(Role role, Said said, Truth holds, String fact, @Nullable Object value) {
        return value == null
                ? new Condition(role, said.text(), holds, List.of(), List.of(fact), said.limits())
                : new Condition(role, said.text(), holds, List.of(new FactUse(fact, value)), List.of(), said.limits());
    }

    /** A condition on one fact that is computed from others. */
    static Condition condition(
            Role role, Said said, Truth holds, String fact, @Nullable Object value, List<String> lacks) {
        return value == null
                ? new Condition(role, said.text(), holds, List.of(), lacks, said.limits())
                : new Condition(role, said.text(), holds, List.of(new FactUse(fact, value)), List.of(), said.limits());
    }

    /** A condition on two facts, the first by name first. */
    static Condition condition(
            Role role,
            Said said,
            Truth holds,
            String first,
            @Nullable Object firstValue,
            List<String> firstLacks,
            String second,
            @Nullable Object secondValue,
            List<String> secondLacks) {
        List<FactUse> uses = new ArrayList<>(2);
        if (firstValue != null) {
            uses.add(new FactUse(first, firstValue));
        }
        if (secondValue != null) {
            uses.add(new FactUse(second, secondValue));
        }
        if (holds != Truth.UNKNOWN) {
            return new Condition(role, said.text(), holds, uses, List.of(), said.limits());
        }
        Set<String> missing = new LinkedHashSet<>();
        if (firstValue == null) {
            missing.addAll(firstLacks);
        }
        if (secondValue == null) {
            missing.addAll(secondLacks);
        }
        return new Condition(role, said.text(), holds, uses, List.copyOf(missing), said.limits());
    }

    /** What some conditions lack together. */
    static Set<String> lacks(List<Condition> conditions) {
        Set<String> lacks = new LinkedHashSet<>();
        for (Condition condition : conditions) {
            lacks.addAll(condition.missing());
        }
        return lacks;
    }
}
