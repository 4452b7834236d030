package org.youju.rulebook;

/** Checks what only shows when the files of a rulebook are seen together. */
final class CrossChecks {
    private CrossChecks() {}

    /**
     * Reports everything in which ledgers, rules, questions, vocabulary and places do not fit each other.
     *
     * @param whole whether every text was read, so that what none of them has is wrong
     */
    static void check(RulebookContent content, boolean whole, SourceLines lines, Problems problems) {
        CheckContext context = new CheckContext(content, whole, lines, problems, problems.all());
        new LedgerChecks(context).check();
        new SourceChecks(context).check();
        new EncodingChecks(context).check();
        new ReadingChecks(context).check();
        new VersionChecks(context).check();
        new GiftChecks(context).check();
        new QuestionChecks(context).check();
        new ReachChecks(context).check();
    }
}
