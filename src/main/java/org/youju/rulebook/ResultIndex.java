package org.youju.rulebook;

import java.util.List;

/**
 * The results of clauses and questions that the rules of one text read.
 *
 * @param names names of the fields of {@code Clauses}, in order
 */
public record ResultIndex(List<String> names) {
    public ResultIndex {
        names = List.copyOf(names);
    }

    /** Returns the position of a result, or -1 if no rule reads it. */
    public int position(String name) {
        return names.indexOf(name);
    }
}
