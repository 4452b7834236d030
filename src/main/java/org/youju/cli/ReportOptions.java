package org.youju.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youju.check.proof.ProofReport;
import org.youju.check.report.OverviewPage;
import org.youju.check.report.ProofJson;
import org.youju.check.report.ReportPage;
import org.youju.law.Instrument;
import picocli.CommandLine.Option;

/** Where a check writes what it proves, besides the terminal. */
final class ReportOptions {
    @Option(names = "--json", paramLabel = "FILE", description = "把结果写成 JSON。Write the result as JSON.")
    private @Nullable Path json;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "写一页给法律人员看的报告；检查多个文件时，FILE 是目录页，各文件的报告在旁边。"
                    + "Write a page for lawyers; for several texts, an overview with a page for each beside it.")
    private @Nullable Path html;

    /** Writes the files that were asked for. */
    void write(ProofReport report) {
        if (json != null) {
            write(json, ProofJson.of(report));
        }
        if (html != null) {
            List<Instrument> instruments = report.subject().instruments();
            if (instruments.size() == 1) {
                write(html, ReportPage.of(report, instruments.get(0)));
            } else {
                write(html, OverviewPage.of(report));
                for (Instrument instrument : instruments) {
                    write(html.resolveSibling(OverviewPage.fileOf(instrument)), ReportPage.of(report, instrument));
                }
            }
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(file, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException("the report cannot be written to " + file, failure);
        }
    }
}
