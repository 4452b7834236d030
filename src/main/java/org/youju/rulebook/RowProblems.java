package org.youju.rulebook;

/** Reports what is wrong with one row of a decision table. */
final class RowProblems {
    private final Problems problems;
    private final String file;
    private final int line;
    private boolean any;

    RowProblems(Problems problems, String file, int line) {
        this.problems = problems;
        this.file = file;
        this.line = line;
    }

    void add(String message, String expected) {
        any = true;
        problems.add(file, line, message, expected);
    }

    /** Returns whether anything is wrong with the row. */
    boolean any() {
        return any;
    }

    int line() {
        return line;
    }
}
