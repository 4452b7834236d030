package org.youju.check.analysis;

import java.util.List;
import org.youju.check.CheckFinding;
import org.youju.check.CheckResult;
import org.youju.check.CheckSubject;
import org.youju.check.Measure;

/**
 * What came of reasoning about the rules.
 *
 * @param findings what they say without meaning it
 */
public record AnalysisResult(List<CheckFinding> findings) implements CheckResult {
    public AnalysisResult {
        findings = List.copyOf(findings);
    }

    /** Analyses the texts to be checked. */
    public static AnalysisResult of(CheckSubject subject) {
        return new AnalysisResult(Analysis.of(subject));
    }

    @Override
    public List<Measure> measures(String instrument) {
        return List.of();
    }
}
