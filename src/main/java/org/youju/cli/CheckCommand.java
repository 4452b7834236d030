package org.youju.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.youju.check.CaseResult;
import org.youju.check.CaseRunner;
import org.youju.engine.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Loads the rulebook and runs the cases. */
@Command(name = "check", description = "检查规则并运行案例。Check the rules and run the cases.", mixinStandardHelpOptions = true)
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

    @Override
    public Integer call() {
        if (!Files.isDirectory(cases)) {
            throw new UnusableException("没有文件夹 " + cases + "。There is no folder " + cases + ".");
        }
        Engine engine = rules.engine();
        engine.planAll();
        List<CaseResult> results = CaseRunner.run(engine, cases);
        List<CaseResult> failed =
                results.stream().filter(result -> !result.passed()).toList();
        PrintWriter out = spec.commandLine().getOut();
        failed.forEach(result -> out.println("✗ " + result));
        out.println("规则 rulebook " + engine.rulebook().identity().version() + " "
                + engine.rulebook().identity().digest());
        out.println("案例 cases " + results.size() + "，通过 passed " + (results.size() - failed.size()) + "，未通过 failed "
                + failed.size());
        return failed.isEmpty() ? 0 : Youju.FAILED;
    }
}
