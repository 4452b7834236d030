package org.youju.check.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.youju.check.Check;
import org.youju.check.CheckResult;
import org.youju.check.CheckRun;
import org.youju.check.CheckSubject;

/** Runs checks one after the other. */
public final class Proof {
    private Proof() {}

    /** Is told what is being checked. */
    public interface Watch {
        /** Tells nobody. */
        Watch NONE = new Watch() {
            @Override
            public void at(String check, int done, int all) {}

            @Override
            public void done(String check) {}
        };

        /** Is told after each step of a check, by any thread. */
        void at(String check, int done, int all);

        /** Is told when a check has ended. */
        void done(String check);
    }

    /** Runs checks in their order. */
    public static ProofReport run(CheckSubject subject, List<Check> checks, Watch watch) {
        // the traces are shared, the progress is each check's own
        String[] current = {""};
        CheckRun run = new CheckRun(subject, (done, all) -> watch.at(current[0], done, all));
        List<ProofReport.Part> parts = new ArrayList<>();
        for (Check check : checks) {
            current[0] = check.name();
            watch.at(check.name(), 0, 1);
            long from = System.nanoTime();
            Duration cpuBefore = cpu();
            CheckResult result = check.run(run);
            parts.add(new ProofReport.Part(
                    check.name(), result, Duration.ofNanos(System.nanoTime() - from), cpu().minus(cpuBefore)));
            watch.done(check.name());
        }
        return new ProofReport(subject, parts);
    }

    /** Returns the time all processors have spent on this program so far; zero where the system does not tell. */
    public static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
