package org.youju.advice;

import java.util.List;
import java.util.Optional;

/**
 * The values of a fact that suffice.
 *
 * @param min the least of them; nothing if there is none, or if the values have no order
 * @param max the greatest of them; nothing likewise
 * @param oneOf all of them, where they are few and have no order
 */
public record Span(Optional<Object> min, Optional<Object> max, List<Object> oneOf) {
    static Span of(Object value) {
        return new Span(Optional.empty(), Optional.empty(), List.of(value));
    }
}
