package org.youju.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.youju.facts.Interval;

/**
 * What a computation came to.
 *
 * @param value the value, if it could be computed
 * @param lacks otherwise what was lacking
 * @param spread the values it may have where its inputs are uncertain; null where it is exact
 */
record Computed(
        Optional<Object> value, Lacks lacks, @Nullable Interval spread) {
    /** Everything is there, but the gaps of a series leave it open. */
    static final Computed OPEN = lacking(Lacks.NONE);

    static Computed of(Object value) {
        return new Computed(Optional.of(value), Lacks.NONE, null);
    }

    static Computed of(Object value, @Nullable Interval spread) {
        return new Computed(Optional.of(value), Lacks.NONE, spread);
    }

    static Computed lacking(Lacks lacks) {
        return new Computed(Optional.empty(), lacks, null);
    }
}
