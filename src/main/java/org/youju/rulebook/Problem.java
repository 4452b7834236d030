package org.youju.rulebook;

/**
 * Something wrong with a rulebook: where, what, and what was expected.
 *
 * @param file file below {@code rules/}
 * @param line line in the file, from 1; 0 where the whole file is meant
 * @param rule name of the rule; empty outside rules
 * @param clause pin of the clause; empty outside clauses
 * @param message what is wrong
 * @param expected what was expected, with the nearest known name where there is one; may be empty
 */
public record Problem(String file, int line, String rule, String clause, String message, String expected) {
    @Override
    public String toString() {
        return file
                + (line > 0 ? ":" + line : "")
                + (rule.isEmpty() ? "" : ", rule \"" + rule + "\"")
                + (clause.isEmpty() ? "" : ", clause " + clause)
                + ": "
                + message
                + (expected.isEmpty() ? "" : "; " + expected);
    }
}
