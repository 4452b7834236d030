package org.youju.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.youju.decision.Deadline;
import org.youju.law.Language;
import org.youju.rulebook.Rulebook;
import org.youju.wire.DeadlineDesk;
import org.youju.wire.DeadlineRequests;
import org.youju.wire.DeadlineRequests.DeadlineRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts to the deadlines of a clause. */
@Command(
        name = "deadlines",
        description = "计算一个条款的期限。Count to the deadlines of a clause.",
        mixinStandardHelpOptions = true)
final class DeadlinesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Parameters(index = "0", paramLabel = "INSTRUMENT", description = "文件，如 yingkou/housing_2025。Id of the text.")
    private String instrument = "";

    @Parameters(index = "1", paramLabel = "PIN", description = "条款，如 art20。The clause.")
    private String pin = "";

    @Option(names = "--start", paramLabel = "DATE", description = "起算日。The day from which it counts.")
    private @Nullable String start;

    @Option(names = "--json", description = "输出 JSON。Print JSON.")
    private boolean json;

    @Option(names = "--ics", description = "输出 iCalendar 文件。Print an iCalendar file.")
    private boolean ics;

    @Option(names = "--lang", paramLabel = "zh|en", description = "文字的语言，默认 zh。Language of the text.")
    private Language language = Language.ZH;

    @Override
    public Integer call() {
        Rulebook rulebook = rules.engine().rulebook();
        DeadlineRequest request =
                new DeadlineRequests(rulebook).read(instrument, pin, Optional.ofNullable(start), "{}");
        PrintWriter out = spec.commandLine().getOut();
        if (ics) {
            out.print(new String(DeadlineDesk.calendar(rulebook, request, language), StandardCharsets.UTF_8));
        } else if (json) {
            out.println(new String(DeadlineDesk.json(rulebook, request), StandardCharsets.UTF_8));
        } else {
            out.println(request.instrument().citation(request.clause()));
            DeadlineDesk.deadlines(rulebook, request).forEach(deadline -> print(deadline, out));
        }
        return 0;
    }

    private void print(Deadline deadline, PrintWriter out) {
        String readings = deadline.readings().isEmpty()
                ? ""
                : "  (" + Words.READING.in(language) + String.join(", ", deadline.readings()) + ")";
        String due = deadline.due().map(Object::toString).orElse("?");
        out.println("  " + deadline.label().in(language) + ": " + due + readings);
        for (Deadline.Step step : deadline.steps()) {
            out.println("    " + step.from() + " → " + step.to() + "  "
                    + step.rule().in(language));
        }
        if (!deadline.missing().isEmpty()) {
            out.println("    " + Words.LACKING.in(language) + String.join(", ", deadline.missing()));
        }
        deadline.reasons()
                .forEach(reason -> out.println("    ! " + reason.text().in(language)));
        deadline.warnings()
                .forEach(warning -> out.println("    ! " + warning.text().in(language)));
    }
}
