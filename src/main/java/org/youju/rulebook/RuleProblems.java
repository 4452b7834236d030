package org.youju.rulebook;

/** Reports what is wrong with one rule, under its name and clause. */
final class RuleProblems {
    private final Problems problems;
    private final String file;
    private final String rule;
    private String clause = "";
    private int count;

    RuleProblems(Problems problems, String file, String rule) {
        this.problems = problems;
        this.file = file;
        this.rule = rule;
    }

    /** Names the clause in what is reported from now on. */
    void inClause(String pin) {
        clause = pin;
    }

    void add(int line, String message, String expected) {
        count++;
        problems.add(new Problem(file, line, rule, clause, message, expected));
    }

    /** Returns whether anything is wrong with the rule. */
    boolean any() {
        return count > 0;
    }

    /** Returns how much is wrong with the rule so far. */
    int count() {
        return count;
    }
}
