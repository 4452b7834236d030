package org.youju.check.sources;

import java.util.List;

/**
 * The words of one clause.
 *
 * @param exact whether every segment of the pinpoint is a mark of the text; otherwise the words are those of the part that has one
 * @param spans where its words stand in the flat text of the instrument
 */
public record Passage(boolean exact, List<Span> spans) {
    public Passage {
        spans = List.copyOf(spans);
    }
}
