package org.youju.check.proof;

import java.util.List;
import org.youju.check.Check;
import org.youju.check.CheckResult;
import org.youju.check.CheckRun;
import org.youju.check.analysis.AnalysisResult;
import org.youju.check.boundary.BoundaryCheck;
import org.youju.check.mutation.MutationCheck;
import org.youju.check.wording.CitationsResult;
import org.youju.check.wording.FiguresResult;
import org.youju.check.wording.LedgerResult;

/** The checks there are; a new one is added here and nowhere else. */
public final class Checks {
    /** Every check, in the order in which they are run: what is quick and explains the others comes first. */
    public static final List<Check> ALL = List.of(
            of("cases", CasesResult::of),
            of("citations", CitationsResult::of),
            of("figures", FiguresResult::of),
            of("ledger", LedgerResult::of),
            of("analysis", run -> AnalysisResult.of(run.subject())),
            of("boundaries", run -> BoundaryCheck.run(run.subject(), run.traces())),
            of("mutations", run -> MutationCheck.run(run.subject(), run.traces(), run.progress())));

    private Checks() {}

    /** How a check goes about it. */
    @FunctionalInterface
    private interface Way {
        CheckResult of(CheckRun run);
    }

    private static Check of(String name, Way way) {
        return new Check() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public CheckResult run(CheckRun run) {
                return way.of(run);
            }
        };
    }
}
