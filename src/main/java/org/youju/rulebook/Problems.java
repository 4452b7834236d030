package org.youju.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong while a rulebook is read, so that everything is reported at once. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** Adds a problem. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** Adds a problem of a place in a file that belongs to no rule or clause. */
    public void add(String file, int line, String message, String expected) {
        add(new Problem(file, line, "", "", message, expected));
    }

    /** Returns whether nothing is wrong so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns what is wrong so far, in the order of files and lines. */
    public List<Problem> all() {
        return found.stream()
                .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
                .toList();
    }

    /**
     * Ends the reading if anything is wrong.
     *
     * @throws RulebookException with every problem found
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new RulebookException(all());
        }
    }
}
