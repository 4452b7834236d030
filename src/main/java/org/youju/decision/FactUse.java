package org.youju.decision;

import java.util.Optional;
import org.youju.facts.Interval;

/**
 * A fact that a condition read.
 *
 * @param name name of the fact, or of the clause or question whose result was read
 * @param value its value, as in {@code org.youju.facts.Facts}; a {@link Status} or {@link Outcome} for a result
 * @param spread the values it may have within its uncertainty; empty where it is exact
 */
public record FactUse(String name, Object value, Optional<Interval> spread) {
    /** Makes the use of an exact fact. */
    public FactUse(String name, Object value) {
        this(name, value, Optional.empty());
    }
}
