package org.youju.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.youju.check.CaseReader;
import org.youju.check.Check;
import org.youju.check.CheckSubject;
import org.youju.check.Severity;
import org.youju.check.TestCase;
import org.youju.check.proof.Checks;
import org.youju.check.proof.Proof;
import org.youju.check.proof.ProofReport;
import org.youju.engine.Engine;
import org.youju.law.Instrument;
import org.youju.rulebook.NearestName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Proves the rulebook, or says what is not proven. */
@Command(name = "check", description = "证明规则与条文一致。Prove the rules.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(
            names = "--cases",
            paramLabel = "DIR",
            description = "案例文件夹，默认 test-cases。Folder of cases, test-cases if left out.")
    private Path cases = Path.of("test-cases");

    @Option(
            names = "--instrument",
            paramLabel = "ID",
            split = ",",
            description = "只检查这些文件，如 yingkou/housing_2025。Check only these texts.")
    private List<String> instruments = new ArrayList<>();

    @Option(
            names = "--only",
            paramLabel = "CHECK",
            split = ",",
            description =
                    "只做这些检查。Run only these checks: cases, citations, figures, ledger, analysis, boundaries, mutations.")
    private List<String> only = new ArrayList<>();

    @Mixin
    private SourcesOption sources = new SourcesOption();

    @Option(names = "--notes", description = "也列出备注。List notes too.")
    private boolean notes;

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Override
    public Integer call() {
        long from = System.nanoTime();
        if (!Files.isDirectory(cases)) {
            throw new UnusableException("没有文件夹 " + cases + "。There is no folder " + cases + ".");
        }
        List<Check> checks = checks();
        Proof.Watch watch = ProgressBar.on(spec.commandLine().getErr(), Help.Ansi.AUTO.enabled(), System.getenv());
        ProofReport report = Proof.run(subject(), checks, watch);
        reports.write(report);
        PrintWriter out = spec.commandLine().getOut();
        new ProofText(out, notes).print(report, (System.nanoTime() - from) / 1e9);
        return report.count(Severity.ERROR) == 0 ? 0 : Youju.FAILED;
    }

    private CheckSubject subject() {
        Engine engine = rules.engine(instruments);
        engine.planAll();
        List<Instrument> all = engine.rulebook().content().instruments();
        List<TestCase> read = new CaseReader(engine.rulebook()).read(cases, instruments);
        if (instruments.isEmpty()) {
            return new CheckSubject(engine, all, true, read, sources.folder());
        }
        List<Instrument> chosen = instruments.stream()
                .map(id -> engine.rulebook()
                        .instrument(id)
                        .orElseThrow(() ->
                                unknown(id, all.stream().map(Instrument::id).toList())))
                .toList();
        return new CheckSubject(engine, chosen, false, read, sources.folder());
    }

    private List<Check> checks() {
        List<String> known = Checks.ALL.stream().map(Check::name).toList();
        only.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw unknown(name, known);
        });
        return Checks.ALL.stream()
                .filter(check -> only.isEmpty() || only.contains(check.name()))
                .toList();
    }

    private static UnusableException unknown(String name, List<String> known) {
        return new UnusableException(
                "没有 \"" + name + "\"。There is no \"" + name + "\"; " + NearestName.hint(name, known));
    }
}
