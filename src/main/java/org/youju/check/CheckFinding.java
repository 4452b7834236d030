package org.youju.check;

/**
 * Something the check found.
 *
 * @param id stable name: the same for the same finding in the next run, such as {@code figure.unproven:yingkou/housing_2025:art12.item3:20}
 * @param severity how much it matters
 * @param instrument id of the text; empty if of none
 * @param clause pin of the clause; empty if of none
 * @param file file below {@code rules/} or the folder of cases; empty if of none
 * @param line line in the file, 0 if the whole file is meant
 * @param message what is so
 * @param fix what to do, in one line
 */
public record CheckFinding(
        String id,
        Severity severity,
        String instrument,
        String clause,
        String file,
        int line,
        String message,
        String fix) {
    @Override
    public String toString() {
        return severity.code() + " " + id
                + (file.isEmpty() ? "" : "\n    " + file + (line > 0 ? ":" + line : ""))
                + "\n    " + message
                + (fix.isEmpty() ? "" : "\n    → " + fix);
    }
}
