package org.youju.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.youju.facts.Facts;
import org.youju.facts.Interval;
import org.youju.law.Text;

/**
 * One condition of a clause and how the facts stand to it.
 *
 * @param role what its rule says for the clause: a forbidden condition that holds is a breach
 * @param text the condition in words
 * @param holds whether it holds
 * @param facts the facts it read, with their values
 * @param missing names of the facts that would settle it
 * @param limits the numbers and days it compares with, in the order of the rule
 */
public record Condition(
        Role role, Text text, Truth holds, List<FactUse> facts, List<String> missing, List<Limit> limits) {
    /** Makes a condition that compares no number and no day. */
    public Condition(Role role, Text text, Truth holds, List<FactUse> facts, List<String> missing) {
        this(role, text, holds, facts, missing, List.of());
    }

    /** Returns how far the facts lie from the limits, as far as both are known and have happened. */
    public List<Margin> margins() {
        if (limits.isEmpty()) {
            return List.of();
        }
        List<Margin> margins = new ArrayList<>(limits.size());
        for (Limit limit : limits) {
            Optional<FactUse> fact = used(limit.fact());
            Optional<FactUse> other = limit.otherFact().isEmpty() ? Optional.empty() : used(limit.otherFact());
            Optional<Object> bound = limit.otherFact().isEmpty() ? limit.literal() : other.map(FactUse::value);
            Optional<Interval> boundSpread = other.flatMap(FactUse::spread);
            if (fact.isPresent() && bound.isPresent() && haveHappened(fact.get().value(), bound.get())) {
                margins.add(Margin.of(limit, fact.get(), bound.get(), boundSpread));
            }
        }
        return margins;
    }

    private static boolean haveHappened(Object value, Object bound) {
        return !(value instanceof LocalDate) || !(value.equals(Facts.NEVER) || bound.equals(Facts.NEVER));
    }

    private Optional<FactUse> used(String name) {
        for (FactUse use : facts) {
            if (use.name().equals(name)) {
                return Optional.of(use);
            }
        }
        return Optional.empty();
    }
}
