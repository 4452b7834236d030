package org.youju.check.proof;

import java.util.List;
import org.youju.check.CaseResult;
import org.youju.check.CaseRunner;
import org.youju.check.CheckFinding;
import org.youju.check.CheckResult;
import org.youju.check.CheckRun;
import org.youju.check.Measure;
import org.youju.check.Severity;
import org.youju.law.Text;

/**
 * What came of the cases.
 *
 * @param cases every case, in the order of the files
 */
public record CasesResult(List<CaseResult> cases) implements CheckResult {
    public CasesResult {
        cases = List.copyOf(cases);
    }

    static CasesResult of(CheckRun run) {
        CaseRunner runner = new CaseRunner(run.subject().engine());
        return new CasesResult(run.subject().cases().stream().map(runner::run).toList());
    }

    @Override
    public List<CheckFinding> findings() {
        return cases.stream()
                .filter(result -> !result.passed())
                .map(CasesResult::finding)
                .toList();
    }

    @Override
    public List<Measure> measures(String instrument) {
        List<CaseResult> own = cases.stream()
                .filter(result -> result.testCase().isOf(instrument))
                .toList();
        int passed = (int) own.stream().filter(CaseResult::passed).count();
        return List.of(new Measure("casesPassed", new Text("案例通过", "cases passed"), passed, own.size()));
    }

    private static CheckFinding finding(CaseResult result) {
        String file = result.testCase().file();
        return new CheckFinding(
                "case.failed:" + file + ":" + result.testCase().name(),
                Severity.ERROR,
                file.substring(0, Math.max(0, file.lastIndexOf('/'))),
                "",
                file,
                result.testCase().line(),
                result.testCase().name() + "\n    " + String.join("\n    ", result.differences()),
                "看条文：改规则，或者改案例 read the text: mend the rule, or the case");
    }
}
