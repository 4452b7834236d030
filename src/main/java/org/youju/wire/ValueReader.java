package org.youju.wire;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the value of one fact from JSON. */
@FunctionalInterface
interface ValueReader {
    /**
     * Returns the value the parser stands on, as {@code org.youju.facts.Facts} keeps it, and leaves the parser on its
     * last token; or adds to the refusals and returns null. The value is never JSON's null.
     */
    @Nullable
    Object read(JsonParser in, Refusals refusals) throws IOException;
}
