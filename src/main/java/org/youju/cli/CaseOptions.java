package org.youju.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.youju.engine.Engine;
import org.youju.engine.Query;
import org.youju.law.Language;
import org.youju.wire.Parameters;
import org.youju.wire.RequestReader;
import picocli.CommandLine.Option;

/** A case on the command line, the same for every command that advises on one. */
final class CaseOptions {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.US_ASCII);

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
            paramLabel = "FILE",
            description = "已知事实的 JSON 文件；不写则一无所知。JSON file of the facts known; nothing if left out.")
    private @Nullable Path facts;

    @Option(names = "--lang", paramLabel = "zh|en", description = "文字的语言，默认 zh。Language of the text.")
    private Language language = Language.ZH;

    /** Reads the case by the vocabulary of an engine's rulebook. */
    Query query(Engine engine) {
        LocalDate day = Optional.ofNullable(asOf).map(Parameters::day).orElseGet(() -> LocalDate.now(CHINA));
        return new Query(
                question,
                Parameters.place(place),
                day,
                new RequestReader(engine.rulebook()).readFacts(question, read()));
    }

    Language language() {
        return language;
    }

    private byte[] read() {
        if (facts == null) {
            return NOTHING;
        }
        try {
            return Files.readAllBytes(facts);
        } catch (NoSuchFileException missing) {
            throw new UnusableException("没有文件 " + facts + "。There is no file " + facts + ".");
        } catch (IOException failure) {
            throw new UncheckedIOException(facts + ": " + failure.getMessage(), failure);
        }
    }
}
