package org.youju.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.youju.check.CaseReader;
import org.youju.check.interview.InterviewMeasure;
import org.youju.check.interview.Interviews;
import org.youju.engine.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints how many questions the interviews of all cases take, against the least there could be. */
@Command(
        name = "interviews",
        description = "从零开始逐案问答，列出所问题数与最优题数。Hold an interview for every case and compare its length with the optimum.",
        mixinStandardHelpOptions = true)
final class InterviewsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(
            names = "--cases",
            paramLabel = "DIR",
            description = "案例文件夹，默认 test-cases。Folder of cases, test-cases if left out.")
    private Path cases = Path.of("test-cases");

    @Override
    public Integer call() {
        if (!Files.isDirectory(cases)) {
            throw new UnusableException("没有文件夹 " + cases + "。There is no folder " + cases + ".");
        }
        Engine engine = rules.engine();
        PrintWriter out = spec.commandLine().getOut();
        List<InterviewMeasure> measures = new Interviews(engine).measure(new CaseReader(engine.rulebook()).read(cases));
        out.printf(
                "%-34s %6s %5s %6s %5s %9s %8s %7s %10s %8s %9s %6s%n",
                "question",
                "cases",
                "form",
                "asked",
                "most",
                "compared",
                "optimum",
                "excess",
                "otherwise",
                "useless",
                "unproven",
                "wrong");
        measures.forEach(measure -> out.println(line(measure)));
        return measures.stream().allMatch(InterviewMeasure::isGood) ? 0 : Youju.FAILED;
    }

    /** Averages over the cases; the optimum and the greatest excess over those for which it could be computed. */
    private static String line(InterviewMeasure measure) {
        boolean compared = measure.compared() > 0;
        return String.format(
                Locale.ROOT,
                "%-34s %6d %5d %6.2f %5d %9d %8s %7s %10d %8d %9d %6d",
                measure.question(),
                measure.cases(),
                measure.open(),
                (double) measure.asked() / measure.cases(),
                measure.most(),
                measure.compared(),
                compared ? String.format(Locale.ROOT, "%.2f", (double) measure.optimum() / measure.compared()) : "-",
                compared ? String.valueOf(measure.worst()) : "-",
                measure.otherwise(),
                measure.useless(),
                measure.unproven(),
                measure.wrong());
    }
}
