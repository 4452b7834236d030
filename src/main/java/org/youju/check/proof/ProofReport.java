package org.youju.check.proof;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.youju.check.CheckFinding;
import org.youju.check.CheckResult;
import org.youju.check.CheckSubject;
import org.youju.check.Measure;
import org.youju.check.Severity;
import org.youju.law.Pin;

/**
 * What checks have proven of a rulebook, and what not.
 *
 * @param subject what was checked
 * @param parts what came of each check, in the order they ran
 */
public record ProofReport(CheckSubject subject, List<Part> parts) {
    public ProofReport {
        parts = List.copyOf(parts);
    }

    /**
     * What came of one check.
     *
     * @param check its name
     * @param result what came of it
     * @param wall how long it took
     * @param cpu how much work that was, over all processors
     */
    public record Part(String check, CheckResult result, Duration wall, Duration cpu) {}

    /** Returns everything a person should look at, in the order of the checks. */
    public List<CheckFinding> findings() {
        return parts.stream().flatMap(part -> part.result().findings().stream()).toList();
    }

    /** Returns how many findings of a severity there are. */
    public int count(Severity severity) {
        return (int) findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Returns how many findings of a severity there are of a text. */
    public int count(Severity severity, String instrument) {
        return (int) findings().stream()
                .filter(finding ->
                        finding.severity() == severity && finding.instrument().equals(instrument))
                .count();
    }

    /** Returns how much of a text is proven, in the order of the checks. */
    public List<Measure> measures(String instrument) {
        return parts.stream()
                .flatMap(part -> part.result().measures(instrument).stream())
                .toList();
    }

    /** Returns how much of one clause is proven, in the order of the checks. */
    public List<Measure> measures(String instrument, Pin clause) {
        return parts.stream()
                .flatMap(part -> part.result().measures(instrument, clause).stream())
                .toList();
    }

    /** Returns what a person should look at in one clause, in the order of the checks. */
    public List<CheckFinding> findings(String instrument, Pin clause) {
        return findings().stream()
                .filter(finding -> finding.instrument().equals(instrument)
                        && finding.clause().equals(clause.value()))
                .toList();
    }

    /** Returns the result of a sort, where the check that makes it was run. */
    public <R extends CheckResult> Optional<R> result(Class<R> type) {
        return parts.stream()
                .map(Part::result)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
