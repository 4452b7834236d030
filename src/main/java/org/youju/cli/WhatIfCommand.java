package org.youju.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.youju.advice.WhatIf;
import org.youju.advice.WhatIfAdviser;
import org.youju.decision.Outcome;
import org.youju.engine.Engine;
import org.youju.engine.Query;
import org.youju.wire.Outcomes;
import org.youju.wire.WhatIfWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what would have to be otherwise for another outcome. */
@Command(
        name = "what-if",
        description = "哪些改变（最少的在前）会得到想要的结论。Which changes, the fewest first, would lead to the outcome wanted.",
        mixinStandardHelpOptions = true)
final class WhatIfCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Option(
            names = "--wanted",
            paramLabel = "OUTCOME",
            description = "想要的结论，如 eligible；默认为该问题的肯定结论。Outcome wanted; the good one if left out.")
    private @Nullable String wanted;

    @Option(names = "--json", description = "输出 JSON。Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Engine engine = rules.engine();
        Query query = options.query(engine);
        Outcome outcome = Outcomes.wanted(
                engine.rulebook().question(query.question()).orElseThrow(),
                Optional.ofNullable(wanted).map(List::of).orElse(List.of()),
                "--wanted");
        WhatIf answer = new WhatIfAdviser(engine).ask(query, outcome);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new String(WhatIfWriter.write(answer), StandardCharsets.UTF_8));
        } else {
            out.print(new WhatIfText(engine.rulebook(), options.language()).of(answer));
        }
        return 0;
    }
}
