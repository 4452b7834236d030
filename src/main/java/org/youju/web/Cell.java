package org.youju.web;

import com.fasterxml.jackson.databind.JsonNode;
import org.youju.law.Text;

/** What one cell of a checklist comes to. */
sealed interface Cell {
    /** Nothing is known. */
    record Unknown() implements Cell {}

    /**
     * A value.
     *
     * @param json as a request for a decision carries it
     * @param text as the form carries it
     */
    record Value(JsonNode json, String text) implements Cell {}

    /**
     * What cannot be a value of the line.
     *
     * @param expected what can
     */
    record Bad(Text expected) implements Cell {}
}
