package org.youju.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/** A rulebook that must not be used, with everything that is wrong with it. */
public final class RulebookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Makes the exception from at least one problem. */
    public RulebookException(List<Problem> problems) {
        super(problems.size() + (problems.size() == 1 ? " problem" : " problems") + " in the rulebook:\n"
                + problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Returns every problem, in the order of files and lines. */
    public List<Problem> problems() {
        return problems;
    }
}
