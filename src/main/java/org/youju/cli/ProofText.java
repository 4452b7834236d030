package org.youju.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.youju.check.Measure;
import org.youju.check.Severity;
import org.youju.check.boundary.BoundaryResult;
import org.youju.check.boundary.BoundarySide;
import org.youju.check.proof.Proof;
import org.youju.check.proof.ProofReport;
import org.youju.law.Instrument;

/** Writes what is proven for a person at a terminal. */
final class ProofText {
    private final PrintWriter out;
    private final boolean notes;

    /**
     * Writes to a terminal.
     *
     * @param notes whether notes are listed too, not only counted
     */
    ProofText(PrintWriter out, boolean notes) {
        this.out = out;
        this.notes = notes;
    }

    void print(ProofReport report, double seconds) {
        report.findings().stream()
                .filter(finding -> notes || finding.severity() != Severity.NOTE)
                .forEach(out::println);
        report.result(BoundaryResult.class).ifPresent(this::printSuggestions);
        out.println(
                "规则 rulebook " + report.subject().engine().rulebook().identity().version() + " "
                        + report.subject().engine().rulebook().identity().digest());
        for (Instrument instrument : report.subject().instruments()) {
            out.println(instrument.id() + "  " + instrument.title().zh());
            report.measures(instrument.id()).forEach(this::print);
        }
        for (ProofReport.Part part : report.parts()) {
            out.println(String.format(
                    Locale.ROOT,
                    "  %-12s %6.1f s  (cpu %.1f s)",
                    part.check(),
                    part.wall().toMillis() / 1e3,
                    part.cpu().toMillis() / 1e3));
        }
        out.println(String.format(
                Locale.ROOT,
                "错误 errors %d，提醒 warnings %d，备注 notes %d，用时 %.1f s (cpu %.1f s)",
                report.count(Severity.ERROR),
                report.count(Severity.WARNING),
                report.count(Severity.NOTE),
                seconds,
                Proof.cpu().toMillis() / 1e3));
    }

    /** Cases to be pasted, each below a comment that names its file. */
    private void printSuggestions(BoundaryResult boundaries) {
        List<String> suggestions = boundaries.missing().stream()
                .map(BoundarySide::suggestion)
                .filter(suggestion -> !suggestion.isEmpty())
                .toList();
        if (!suggestions.isEmpty()) {
            out.println("案例，结论由人按条文填写。Cases to paste; what is expected is for a person to read in the text:");
            suggestions.forEach(out::print);
        }
    }

    private void print(Measure measure) {
        out.println(String.format(
                Locale.ROOT,
                "  %s %s  %d/%d  %.1f %%",
                measure.label().zh(),
                measure.label().en(),
                measure.proven(),
                measure.all(),
                // never shown as 100 % before it is whole
                Math.floor(1000 * measure.share()) / 10));
    }
}
