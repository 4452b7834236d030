package org.youju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youju.check.Town;
import org.youju.check.TownProof;

class CheckCommandTest {
    private static final String MINE = "cases,analysis,boundaries,mutations";

    @TempDir
    Path folder;

    private final Town town = new Town();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsTheFiguresAndIsContentWithAProvenRulebook() {
        int code = check(proof(), "--only", MINE);

        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        assertThat(out.toString())
                .contains("lawtown/access_2025  办法")
                .containsPattern("cases passed  (\\d+)/\\1  100\\.0 %")
                .containsPattern("boundaries pinned  (\\d+)/\\1  100\\.0 %")
                .containsPattern("mutants killed  (\\d+)/\\1  100\\.0 %")
                .containsPattern("errors 0，提醒 warnings 0，备注 notes \\d+，用时 [\\d.]+ s \\(cpu [\\d.]+ s\\)");
    }

    @Test
    void failsOnAnErrorWithIdPlaceAndFix() {
        int code = check(proof().without("access", "three months"), "--only", "boundaries");

        assertThat(code).isEqualTo(Youju.FAILED);
        assertThat(out.toString())
                .contains("error boundary.missing:lawtown/access_2025:art1/access/requires:2:at")
                .contains("lawtown/access_2025/access.drl:")
                .contains("→ paste the suggested case")
                .contains("Cases to paste")
                .contains("outcome: \"?\"");
    }

    @Test
    void aWarningAloneDoesNotFail() {
        town.replace(Town.ACCESS, "area <= limit, registeredOn", "area <= limit, area >= 0, registeredOn");

        int code = check(proof(), "--only", "analysis");

        assertThat(out.toString()).contains("warning analysis.always:");
        assertThat(code).isZero();
    }

    @Test
    void listsNotesOnlyWhereAsked() {
        check(proof(), "--only", "analysis");
        assertThat(out.toString()).contains("notes 1").doesNotContain("analysis.code-unused");

        check(proof(), "--only", "analysis", "--notes");
        assertThat(out.toString()).contains("note analysis.code-unused:Sort.other");
    }

    @Test
    void writesJsonAndAPage() throws IOException {
        Path json = folder.resolve("out/proof.json");
        Path html = folder.resolve("out/proof.html");

        check(proof(), "--only", "cases", "--json", json.toString(), "--html", html.toString());

        assertThat(json).content().contains("\"casesPassed\"");
        assertThat(html).content().contains("<h1>办法</h1>");
    }

    @Test
    void writesAnOverviewWithAPageForEachOfSeveralTexts() {
        town.withSecondText("210881", 6, "");
        Path html = folder.resolve("out/index.html");

        check(proof(), "--only", "cases", "--html", html.toString());

        assertThat(html).content().contains("lawtown-access_2025.html").contains("lawtown-more_2026.html");
        assertThat(html.resolveSibling("lawtown-more_2026.html")).content().contains("<h1>补充办法</h1>");
        assertThat(html.resolveSibling("lawtown-access_2025.html")).exists();
    }

    @Test
    void checksOneTextAloneWhateverIsWrongWithOthers() {
        town.withSecondText("210881", 6, "").replace("lawtown/more_2026/access.drl", "months", "munths");

        assertThat(check(proof(), "--only", "cases", "--instrument", Town.TEXT)).isZero();
        assertThat(out.toString()).contains("lawtown/access_2025").doesNotContain("more_2026");
        assertThat(check(proof(), "--only", "cases")).isEqualTo(Youju.BAD_INPUT);
        assertThat(err.toString()).contains("munths");
    }

    @Test
    void namesTheNearestTextAndCheck() {
        assertThat(check(proof(), "--instrument", "lawtown/acces_2025")).isEqualTo(Youju.BAD_INPUT);
        assertThat(err.toString()).contains("did you mean lawtown/access_2025?");
        assertThat(check(proof(), "--only", "boundries")).isEqualTo(Youju.BAD_INPUT);
        assertThat(err.toString()).contains("did you mean boundaries?");
    }

    @Test
    void showsNoProgressWhereNobodyWatches() {
        check(proof(), "--only", MINE);

        assertThat(err.toString()).isEmpty();
    }

    private TownProof proof() {
        return new TownProof(folder, town);
    }

    private int check(TownProof proof, String... more) {
        String[] arguments = new String[more.length + 5];
        arguments[0] = "check";
        arguments[1] = "--rules";
        arguments[2] = proof.rules().toString();
        arguments[3] = "--cases";
        arguments[4] = proof.cases().toString();
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Youju.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
