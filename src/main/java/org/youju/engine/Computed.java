package org.youju.engine;

import java.util.Optional;

/**
 * What a computation came to.
 *
 * @param value the value, if it could be computed
 * @param lacks otherwise what was lacking
 */
record Computed(Optional<Object> value, Lacks lacks) {
    static Computed of(Object value) {
        return new Computed(Optional.of(value), Lacks.NONE);
    }

    static Computed lacking(Lacks lacks) {
        return new Computed(Optional.empty(), lacks);
    }
}
