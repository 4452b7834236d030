package org.youju.check.boundary;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.youju.check.Units;
import org.youju.rulebook.Fact;
import org.youju.rulebook.RuleText;
import org.youju.rulebook.Test;

/**
 * A comparison of a rule at which the answer turns.
 *
 * @param id stable name, such as {@code art12.item3/public-rental-eligibility/requires:1.2}
 * @param rule the rule
 * @param test the comparison: of a fact with a number or day, or of two facts
 * @param fact the fact compared
 * @param other the fact it is compared with; null for a number or day
 * @param unit the least step
 */
record Threshold(
        String id,
        RuleText rule,
        Test test,
        Fact fact,
        @Nullable Fact other,
        BigDecimal unit) {
    /** Returns what the fact is compared with, where that is known. */
    Optional<Object> limit(Map<String, Object> facts) {
        return other == null
                ? Optional.of(((Test.Comparison) test).literal())
                : Optional.ofNullable(facts.get(other.name()));
    }

    /** Returns how far the fact lies above the threshold, where both are known. */
    Optional<BigDecimal> distance(Map<String, Object> facts) {
        Optional<Object> limit = limit(facts);
        return limit.isEmpty() || !facts.containsKey(fact.name())
                ? Optional.empty()
                : Optional.of(Units.distance(facts.get(fact.name()), limit.get()));
    }

    /** Returns whether the world allows a side: an area below 0 needs no case. */
    boolean isPossible(Side side) {
        if (other != null || !(((Test.Comparison) test).literal() instanceof Number number)) {
            return true;
        }
        BigDecimal value = new BigDecimal(number.toString()).add(side.distance(unit));
        return (fact.min() == null || value.compareTo(fact.min()) >= 0)
                && (fact.max() == null || value.compareTo(fact.max()) <= 0);
    }
}
