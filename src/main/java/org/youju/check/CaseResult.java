package org.youju.check;

import java.util.List;

/**
 * What came of a case.
 *
 * @param testCase the case
 * @param differences what differs from the expected, one sentence each; none where it passes
 */
public record CaseResult(TestCase testCase, List<String> differences) {
    /** Returns whether everything is as expected. */
    public boolean passed() {
        return differences.isEmpty();
    }

    @Override
    public String toString() {
        return testCase.file() + ":" + testCase.line() + " " + testCase.name()
                + (passed() ? "" : "\n    " + String.join("\n    ", differences));
    }
}
