package org.youju.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.youju.engine.Engine;
import org.youju.engine.Query;
import org.youju.law.Language;
import org.youju.wire.Parameters;
import org.youju.wire.RequestReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Interviews a person at the terminal and decides. */
@Command(
        name = "ask",
        description = "在终端里逐题提问，只问还有用的，然后作出决定。Ask question by question, only what still matters, and decide.",
        mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.US_ASCII);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RulesOption rules = new RulesOption();

    @picocli.CommandLine.Parameters(
            paramLabel = "QUESTION",
            description = "问题，如 public-rental-eligibility。Id of the question.")
    private String question = "";

    @Option(
            names = "--place",
            required = true,
            paramLabel = "CODE",
            description = "行政区划代码，如 210802。Place code (GB/T 2260).")
    private String place = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "按哪一天判断，默认今天（北京时间）。The day to decide for; today in China if left out.")
    private @Nullable String asOf;

    @Option(names = "--lang", paramLabel = "zh|en", description = "文字的语言，默认 zh。Language of the text.")
    private Language language = Language.ZH;

    @Override
    public Integer call() {
        Engine engine = rules.engine();
        LocalDate day = Optional.ofNullable(asOf).map(Parameters::day).orElseGet(() -> LocalDate.now(CHINA));
        Query start = new Query(
                question,
                Parameters.place(place),
                day,
                new RequestReader(engine.rulebook()).readFacts(question, NOTHING));
        PrintWriter out = spec.commandLine().getOut();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Query known = new Dialogue(engine, in, out, language).hold(start);
        out.println();
        out.print(new DecisionText(engine.rulebook(), language).of(engine.decide(known)));
        return 0;
    }
}
