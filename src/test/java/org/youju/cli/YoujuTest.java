package org.youju.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YoujuTest {
    private static final String RULES = "src/test/resources/small/rules";
    private static final String CASES = "src/test/resources/small/cases";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void decidesInWordsWithEachClause() throws IOException {
        int code = decide("{\"area\": \"60.00\", \"size\": 3}");

        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        assertThat(out.toString())
                .contains("能否申请？  [210802, 2025-06-10]")
                .contains("结论：不符合")
                .contains("[违反] 《小城办法》（小政发〔2025〕1号）第一条")
                .contains("areaEach = 20");
    }

    @Test
    void namesWhatIsMissingInTheLanguageOfTheReader() throws IOException {
        int code = decide("{\"area\": \"60.00\"}", "--lang", "en");

        assertThat(code).isZero();
        assertThat(out.toString())
                .contains("Outcome: undetermined")
                .contains("Facts that can still change the outcome")
                .contains("size  How many?");
    }

    @Test
    void decidesAsJson() throws IOException {
        decide("{\"area\": 59.99, \"size\": 3}", "--json");

        assertThat(out.toString()).startsWith("{\"decisionId\":").contains("\"outcome\":\"eligible\"");
    }

    @Test
    void passesCheckWhenEveryCasePasses() {
        int code = run("check", "--rules", RULES, "--cases", CASES, "--only", "cases");

        assertThat(code).isZero();
        assertThat(out.toString()).contains("cases passed  2/2");
    }

    @Test
    void holdsFiguresAgainstTheOfficialText() throws IOException {
        Files.writeString(folder.resolve("gazette.txt"), """
                小政发〔2025〕1号
                小城办法
                第一条 人均面积低于30平方米的，可以申请。
                第二条 为了住有所居，制定本办法。
                """);

        int code = run(
                "check",
                "--rules",
                RULES,
                "--cases",
                CASES,
                "--only",
                "figures,ledger",
                "--sources",
                folder.toString());

        assertThat(code).isEqualTo(Youju.FAILED);
        assertThat(out.toString())
                .contains("error figure.not-in-text:lawtown/access_2025:art1:20平方米")
                .contains("error figure.not-in-ledger:lawtown/access_2025:art1:30平方米")
                .contains("gazette.txt 17–39")
                .contains("parts of the text in the ledger  2/2");
    }

    @Test
    void failsCheckAndNamesTheCaseWhenOneFails() throws IOException {
        copy(Path.of(CASES), folder);
        Path file = folder.resolve("lawtown/access_2025/access.yaml");
        Files.writeString(file, Files.readString(file).replace("outcome: not-eligible", "outcome: eligible"));

        int code = run("check", "--rules", RULES, "--cases", folder.toString());

        assertThat(code).isEqualTo(Youju.FAILED);
        assertThat(out.toString())
                .contains("lawtown/access_2025/access.yaml")
                .contains("三口之家60平方米，人均恰为20，不符合")
                .contains("cases passed  1/2");
    }

    @Test
    void refusesBadRulebookWithEveryProblem() throws IOException {
        copy(Path.of(RULES), folder);
        Path rules = folder.resolve("lawtown/access_2025/access.drl");
        Files.writeString(rules, Files.readString(rules).replace("areaEach", "areaEech"));

        int code = run("check", "--rules", folder.toString(), "--cases", CASES);

        assertThat(code).isEqualTo(Youju.BAD_INPUT);
        assertThat(err.toString()).contains("access.drl").contains("areaEach").doesNotContain("\tat ");
    }

    @Test
    void neverStartsWithBadRulebook() throws IOException {
        copy(Path.of(RULES), folder);
        Files.writeString(folder.resolve("questions/access.yaml"), "question: access\nkind: nonsense\n");

        int code = run("serve", "--rules", folder.toString(), "--port", "-1");

        assertThat(code).isEqualTo(Youju.BAD_INPUT);
        assertThat(err.toString()).contains("questions/access.yaml").doesNotContain("\tat ");
    }

    @Test
    void refusesBadInput() throws IOException {
        assertThat(decide("{\"aera\": 1}")).isEqualTo(Youju.BAD_INPUT);
        assertThat(err.toString()).contains("/facts/aera").contains("did you mean area?");
        assertThat(decide("{")).isEqualTo(Youju.BAD_INPUT);
        assertThat(decide("{}", "--as-of", "2025-02-30")).isEqualTo(Youju.BAD_INPUT);
        assertThat(decide("{}", "--place", "liaoning")).isEqualTo(Youju.BAD_INPUT);
        assertThat(run("decide", "acess", "--rules", RULES, "--place", "210802", "--facts", facts("{}")))
                .isEqualTo(Youju.BAD_INPUT);
        assertThat(err.toString()).contains("did you mean access?");
        assertThat(run("decide", "access", "--rules", RULES, "--place", "210802", "--facts", "no-such-file"))
                .isEqualTo(Youju.BAD_INPUT);
        assertThat(run("decide", "access", "--rules", "no-such-folder", "--place", "210802", "--facts", "-"))
                .isEqualTo(Youju.BAD_INPUT);
        assertThat(run("check", "--rules", RULES, "--cases", "no-such-folder")).isEqualTo(Youju.BAD_INPUT);
        assertThat(run("decde")).isEqualTo(Youju.BAD_INPUT);
        assertThat(run()).isEqualTo(Youju.BAD_INPUT);
        assertThat(err.toString()).doesNotContain("\tat ");
    }

    @Test
    void helps() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("serve").contains("decide").contains("check");
    }

    private int decide(String facts, String... more) throws IOException {
        List<String> options = Stream.concat(
                        Stream.of("decide", "access", "--rules", RULES, "--facts", facts(facts)), Stream.of(more))
                .toList();
        Stream<String> place = options.contains("--place") ? Stream.of() : Stream.of("--place", "210802");
        Stream<String> day = options.contains("--as-of") ? Stream.of() : Stream.of("--as-of", "2025-06-10");
        return run(Stream.concat(options.stream(), Stream.concat(place, day)).toArray(String[]::new));
    }

    private String facts(String json) throws IOException {
        return Files.writeString(folder.resolve("facts.json"), json, UTF_8).toString();
    }

    private int run(String... arguments) {
        return Youju.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
