package org.youju.check.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youju.check.Town;
import org.youju.check.TownProof;
import org.youju.check.proof.ProofReport;
import org.youju.decision.RulebookIdentity;
import org.youju.law.Instrument;

/** What a lawyer and a program are shown of a rulebook that is proven but for one case. */
class ReportTest {
    private static final Pattern FROM_ELSEWHERE =
            Pattern.compile("<script|<link|<img|<iframe|@import|url\\(|(src|href)=\"(?!#)");

    private static ProofReport report;
    private static String page;

    @BeforeAll
    static void prove(@TempDir Path folder) {
        report = new TownProof(folder, new Town())
                .without("access", "three months")
                .prove("cases", "analysis", "boundaries", "mutations");
        page = new String(ReportPage.of(report, town()), UTF_8);
    }

    private static Instrument town() {
        return report.subject().instruments().get(0);
    }

    @Test
    void the_page_needs_nothing_besides_itself() {
        assertThat(FROM_ELSEWHERE.matcher(page).results().toList()).isEmpty();
        assertThat(page).startsWith("<!DOCTYPE html>").contains("<style>").contains("办法 · 有据");
    }

    @Test
    void the_picture_shows_every_clause_and_leads_to_it() {
        assertThat(page).contains("<svg");
        for (var clause : town().clauses()) {
            assertThat(page).contains("href=\"#" + clause.pin() + "\"").contains("id=\"" + clause.pin() + "\"");
        }
        assertThat(page)
                .contains("class=\"findings\"")
                .contains("class=\"proven\"")
                .contains("class=\"plain\"");
        assertThat(page).contains("1　尚未编码　not encoded yet");
    }

    @Test
    void a_clause_is_shown_with_its_rules_in_words_its_readings_and_figures() {
        assertThat(clause("art1"))
                .contains("无房或者面积 &lt; 20 平方米 &amp; 就业")
                .contains("no dwelling or less than 20 m² &amp; employed")
                .contains("应当")
                .contains("must")
                .contains("20平方米")
                .contains("适用于")
                .contains("类别 属于 普通、特别 之一")
                .contains("sort is one of plain, special")
                .contains("读法 B")
                .contains("area is below 20 m²")
                .contains("lawtown/access_2025/access.drl:");
    }

    @Test
    void a_value_is_shown_in_words() {
        assertThat(clause("art3"))
                .contains("比例：0.50")
                .contains("rate: 0.50")
                .contains("比例：面积上限 × 0.01")
                .contains("rate: greatest area × 0.01")
                .contains("yields to what art4 gives");
    }

    @Test
    void the_cases_that_pin_a_boundary_are_named_and_the_one_that_is_missing_too() {
        assertThat(clause("art1"))
                .contains("owner at 20")
                .contains("owner below 20")
                .contains("没有案例");
        assertThat(clause("art3")).contains("just above 65").doesNotContain("没有案例");
    }

    @Test
    void a_change_that_no_case_notices_is_shown_with_what_to_do() {
        assertThat(clause("art1"))
                .contains("待办")
                .contains(
                        "“months of employment is at least 3 months” becomes “months of employment is above 3 months”")
                .contains("mutation.survivor:lawtown/access_2025:art1/access/requires:2:&gt;");
        assertThat(clause("art4")).doesNotContain("待办");
    }

    @Test
    void a_change_that_no_case_can_notice_is_shown_with_why(@TempDir Path other) {
        Town explained = new Town()
                .replace(
                        Town.LEDGER,
                        "figures: [20平方米, 三个月]\n",
                        "figures: [20平方米, 三个月]\n    survivors: { \"art1/access/requires:2:>\": { zh: 写明原因, en: why } }\n");

        ProofReport proof = new TownProof(other, explained)
                .without("access", "three months")
                .prove("mutations");
        String shown =
                new String(ReportPage.of(proof, proof.subject().instruments().get(0)), UTF_8);

        assertThat(shown).contains("没有案例能发现的改动 1").contains("写明原因");
        assertThat(page).doesNotContain("没有案例能发现的改动");
    }

    @Test
    void why_a_clause_is_not_encoded_is_said() {
        assertThat(clause("art5")).contains("目的").contains("purpose").doesNotContain("案例");
        assertThat(clause("art6")).contains("尚未编码").contains("还没有做");
    }

    @Test
    void an_overview_leads_to_the_pages_of_the_texts() {
        String overview = new String(OverviewPage.of(report), UTF_8);

        assertThat(overview)
                .contains("href=\"lawtown-access_2025.html\"")
                .contains("href=\"lawtown-access_2025.html#art1\"");
    }

    @Test
    void the_json_has_the_measures_of_texts_and_clauses_and_what_is_open() throws IOException {
        JsonNode json = new ObjectMapper().readTree(ProofJson.of(report));

        assertThat(json.at("/rulebook/digest").asText()).startsWith("sha256:");
        assertThat(json.at("/checks")).hasSize(4);
        assertThat(json.at("/errors").asInt()).isPositive();
        JsonNode text = json.at("/instruments/0");
        assertThat(text.at("/id").asText()).isEqualTo(Town.TEXT);
        assertThat(text.at("/measures/0/name").asText()).isEqualTo("casesPassed");
        assertThat(text.at("/measures/0/share").asText()).isEqualTo("1.0000");
        assertThat(text.at("/measures/1/proven").asInt())
                .isLessThan(text.at("/measures/1/all").asInt());
        assertThat(text.at("/clauses").findValuesAsText("pin")).containsExactly("art1", "art2", "art3", "art4");
        assertThat(json.at("/findings").findValuesAsText("id"))
                .contains("boundary.missing:lawtown/access_2025:art1/access/requires:2:at");
        assertThat(json.at("/missingBoundaries/0/suggestion").asText()).contains("outcome: \"?\"");
        assertThat(json.at("/survivors").findValuesAsText("id")).contains("art1/access/requires:2:>");
    }

    @Test
    void the_same_rules_and_cases_give_the_same_bytes() {
        assertThat(ProofJson.of(report)).isEqualTo(ProofJson.of(report));
        assertThat(new String(ProofJson.of(report), UTF_8)).doesNotContain("seconds");
    }

    @Test
    void what_was_stored_is_shown_for_the_same_rulebook_only() {
        StoredProof stored = StoredProof.of(ProofJson.of(report));
        RulebookIdentity identity = report.subject().engine().rulebook().identity();

        assertThat(stored.of(identity, Town.TEXT).at("/measures/0/name").asText())
                .isEqualTo("casesPassed");
        assertThat(stored.of(identity, Town.TEXT).at("/errors").asInt()).isPositive();
        assertThat(stored.of(identity, "lawtown/other_2025").isNull()).isTrue();
        assertThat(stored.of(new RulebookIdentity(identity.version(), "sha256:0"), Town.TEXT)
                        .isNull())
                .isTrue();
    }

    private static String clause(String pin) {
        int from = page.indexOf("<article id=\"" + pin + "\"");
        return page.substring(from, page.indexOf("</article>", from));
    }
}
