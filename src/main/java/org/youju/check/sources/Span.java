package org.youju.check.sources;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text.
 *
 * @param start where it begins
 * @param end where it ends, exclusive
 */
public record Span(int start, int end) {
    public boolean isEmpty() {
        return end <= start;
    }

    /** Returns whether a place lies in one of several stretches. */
    public static boolean anyHolds(List<Span> spans, int at) {
        return spans.stream().anyMatch(span -> span.start <= at && at < span.end);
    }

    /** Returns whether every stretch lies within others. */
    public static boolean within(List<Span> inner, List<Span> outer) {
        return inner.stream()
                .allMatch(span -> outer.stream().anyMatch(other -> other.start <= span.start && span.end <= other.end));
    }

    /** Returns what is left of stretches without others. */
    public static List<Span> minus(List<Span> spans, List<Span> others) {
        List<Span> left = List.copyOf(spans);
        for (Span other : others) {
            List<Span> next = new ArrayList<>();
            for (Span span : left) {
                next.add(new Span(span.start, Math.min(span.end, other.start)));
                next.add(new Span(Math.max(span.start, other.end), span.end));
            }
            left = next.stream().filter(span -> !span.isEmpty()).toList();
        }
        return left;
    }
}
