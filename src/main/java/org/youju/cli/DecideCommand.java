package org.youju.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.youju.check.wording.OfficialTexts;
import org.youju.decision.Decision;
import org.youju.engine.Engine;
import org.youju.engine.Query;
import org.youju.facts.Facts;
import org.youju.law.Language;
import org.youju.wire.DecisionWriter;
import org.youju.wire.DecisionWriter.Detail;
import org.youju.wire.Parameters;
import org.youju.wire.RequestReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Decides one case. */
@Command(name = "decide", description = "就一个问题作出决定。Decide one question on one case.", mixinStandardHelpOptions = true)
final class DecideCommand implements Callable<Integer> {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private SourcesOption sources = new SourcesOption();

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

    @Option(
            names = "--facts",
            required = true,
            paramLabel = "FILE",
            description = "事实的 JSON 文件，- 为标准输入。JSON file of the facts, - for standard input.")
    private String facts = "";

    @Option(names = "--json", description = "输出 JSON。Print JSON.")
    private boolean json;

    @Option(
            names = "--explain",
            paramLabel = "sentence|clauses|conditions",
            description = "说明到哪一层，默认 conditions。How much is explained; conditions if left out.")
    private String explain = "conditions";

    @Option(names = "--lang", paramLabel = "zh|en", description = "文字的语言，默认 zh。Language of the text.")
    private Language language = Language.ZH;

    @Override
    public Integer call() {
        Detail detail = Detail.of(explain, "");
        Engine engine = rules.engine();
        Facts submitted = new RequestReader(engine.rulebook()).readFacts(question, read());
        LocalDate day = Optional.ofNullable(asOf).map(Parameters::day).orElseGet(() -> LocalDate.now(CHINA));
        Decision decision = engine.decide(new Query(question, Parameters.place(place), day, submitted));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            byte[] bytes =
                    new DecisionWriter(engine.rulebook(), OfficialTexts.in(sources.folder())).write(decision, detail);
            out.println(new String(bytes, StandardCharsets.UTF_8));
        } else {
            out.print(new DecisionText(engine.rulebook(), language, detail).of(decision));
        }
        return 0;
    }

    private byte[] read() {
        try {
            return facts.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(facts));
        } catch (NoSuchFileException missing) {
            throw new UnusableException("没有文件 " + facts + "。There is no file " + facts + ".");
        } catch (IOException failure) {
            throw new UncheckedIOException(facts + ": " + failure.getMessage(), failure);
        }
    }
}
