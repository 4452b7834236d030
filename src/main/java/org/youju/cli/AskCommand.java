package org.youju.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.youju.engine.Engine;
import org.youju.engine.Query;
import org.youju.wire.DecisionWriter.Detail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Interviews a person at the terminal and decides. */
@Command(
        name = "ask",
        description = "在终端里逐题提问，只问还有用的，然后作出决定。Ask question by question, only what still matters, and decide.",
        mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Override
    public Integer call() {
        Engine engine = rules.engine();
        Query start = options.query(engine);
        PrintWriter out = spec.commandLine().getOut();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Query known = new Dialogue(engine, in, out, options.language()).hold(start);
        out.println();
        out.print(new DecisionText(engine.rulebook(), options.language(), Detail.FULL).of(engine.decide(known)));
        return 0;
    }
}
