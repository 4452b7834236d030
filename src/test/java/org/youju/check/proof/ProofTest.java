package org.youju.check.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youju.check.CheckFinding;
import org.youju.check.Measure;
import org.youju.check.Severity;
import org.youju.check.Town;
import org.youju.check.TownProof;
import org.youju.check.boundary.BoundaryResult;
import org.youju.check.mutation.MutationResult;
import org.youju.check.mutation.MutationScore;

/** Each test breaks a good rulebook, or what proves it, in one way and shows what is found. */
class ProofTest {
    private static final String[] ALL = {"cases", "analysis", "boundaries", "mutations"};

    @TempDir
    Path folder;

    private final Town town = new Town();

    @Test
    void everything_is_proven_of_a_good_rulebook_with_good_cases() {
        ProofReport report = proof().prove(ALL);

        assertThat(report.findings()).extracting(CheckFinding::severity).containsOnly(Severity.NOTE);
        assertThat(report.measures(Town.TEXT))
                .extracting(Measure::name)
                .containsExactly("casesPassed", "boundariesPinned", "mutantsKilled");
        assertThat(report.measures(Town.TEXT))
                .allSatisfy(measure -> assertThat(measure.proven()).isEqualTo(measure.all()));
        assertThat(report.result(MutationResult.class).orElseThrow().score().mutants())
                .isGreaterThan(50);
    }

    @Test
    void a_rule_that_says_something_else_than_the_text_fails_the_case() {
        town.replace(Town.ACCESS, "owns == false || area < 20", "owns == false || area <= 20");

        assertThat(ids(proof().prove("cases")))
                .containsExactly("case.failed:lawtown/access_2025/access.yaml:owner at 20");
    }

    @Test
    void a_figure_at_which_no_case_stands_is_named() {
        town.replace(Town.FEE, "area >= 35, area < 65", "area >= 35, area < 60")
                .replace(Town.FEE, "area >= 65, $limit", "area >= 60, $limit");

        assertThat(ids(proof().prove("boundaries")))
                .contains(
                        "boundary.loose:lawtown/access_2025:art3/fee/gives.2:2:below",
                        "boundary.missing:lawtown/access_2025:art3/fee/gives.2:2:at",
                        "boundary.loose:lawtown/access_2025:art3/fee/gives.2:2:above",
                        "boundary.missing:lawtown/access_2025:art3/fee/gives.3:1:at");
    }

    @Test
    void a_boundary_left_out_comes_with_a_case_to_paste() {
        ProofReport report = proof().without("access", "owner at 20").prove("boundaries");

        CheckFinding finding = report.findings().get(0);
        assertThat(finding.id()).isEqualTo("boundary.missing:lawtown/access_2025:art1/access/requires:1.2:at");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(report.result(BoundaryResult.class)
                        .orElseThrow()
                        .missing()
                        .get(0)
                        .suggestion())
                .startsWith("# lawtown/access_2025/access.yaml\n  - name: \"面积 低于 20 平方米：恰好在界限上\"")
                .contains("area: \"20.00\"")
                .contains("outcome: \"?\"");
    }

    @Test
    void the_day_before_on_and_after_a_date_are_boundaries() {
        assertThat(ids(proof().without("access", "first day")
                        .without("access", "too early")
                        .prove("boundaries")))
                .contains(
                        "boundary.missing:lawtown/access_2025:art2/access/requires:2:below",
                        "boundary.missing:lawtown/access_2025:art2/access/requires:2:at");
    }

    @Test
    void two_facts_compared_with_each_other_are_a_boundary() {
        assertThat(ids(proof().without("access", "at the limit").prove("boundaries")))
                .containsExactly("boundary.missing:lawtown/access_2025:art2/access/requires:1:at");
    }

    @Test
    void a_change_that_no_case_notices_survives() {
        List<String> found = ids(proof().without("access", "three months").prove("mutations"));

        assertThat(found)
                .contains(
                        "mutation.survivor:lawtown/access_2025:art1/access/requires:2:>",
                        "mutation.survivor:lawtown/access_2025:art1/access/requires:2:+1")
                .noneMatch(id -> id.endsWith("requires:2:-1"));
    }

    @Test
    void what_one_reading_gives_must_be_pinned_too() {
        assertThat(ids(proof().without("access", "readings differ").prove("mutations")))
                .contains("mutation.survivor:lawtown/access_2025:art1/access/requires-B:rule:drop");
    }

    @Test
    void a_value_that_no_case_states_survives() {
        assertThat(ids(proof().without("fee", "small").prove("mutations")))
                .contains("mutation.survivor:lawtown/access_2025:art3/fee/gives:gift1:+");
    }

    @Test
    void that_one_clause_yields_to_another_must_be_pinned() {
        assertThat(ids(proof().without("fee", "special large").prove("mutations")))
                .containsExactly("mutation.survivor:lawtown/access_2025:art3/fee/gives.3:unless-art4:drop");
    }

    @Test
    void a_rule_that_no_case_reaches_is_named_once() {
        assertThat(ids(proof().without("fee").prove("mutations")))
                .containsExactly(
                        "mutation.unreached:lawtown/access_2025:art3/fee/gives",
                        "mutation.unreached:lawtown/access_2025:art3/fee/gives.2",
                        "mutation.unreached:lawtown/access_2025:art3/fee/gives.3",
                        "mutation.unreached:lawtown/access_2025:art4/fee/gives");
    }

    @Test
    void a_change_that_makes_no_difference_is_not_counted() {
        int before = score(proof().prove("mutations")).mutants();
        town.replace(Town.FEE, "area >= 35, area < 65", "area >= 35, area >= 30, area < 65");

        ProofReport report = proof().prove("mutations");

        assertThat(ids(report)).isEmpty();
        assertThat(score(report).equivalent()).isGreaterThanOrEqualTo(3);
        assertThat(score(report).killed()).isEqualTo(score(report).mutants()).isGreaterThanOrEqualTo(before);
    }

    @Test
    void a_survivor_explained_in_the_ledger_is_not_an_error() {
        explain("art1/access/requires:2:>");

        assertThat(ids(proof().without("access", "three months").prove("mutations")))
                .doesNotContain("mutation.survivor:lawtown/access_2025:art1/access/requires:2:>")
                .contains("mutation.survivor:lawtown/access_2025:art1/access/requires:2:+1");
    }

    @Test
    void an_explanation_of_what_a_case_notices_is_stale() {
        explain("art1/access/requires:2:>");

        assertThat(ids(proof().prove("mutations")))
                .containsExactly("mutation.stale:lawtown/access_2025:art1/access/requires:2:>");
    }

    @Test
    void an_explanation_of_no_change_at_all_is_stale() {
        explain("art1/access/requires:9:>");

        assertThat(ids(proof().prove("mutations")))
                .containsExactly("mutation.stale:lawtown/access_2025:art1/access/requires:9:>");
    }

    @Test
    void what_no_rule_reads_is_found_only_where_all_texts_are_looked_at() {
        town.replace(Town.APPLICATION, "  limit:\n", """
                  colour:
                    type: boolean
                    label: { zh: 颜色, en: colour }
                    question: { zh: 有颜色吗？, en: 'Is there a colour?' }
                  limit:
                """);

        assertThat(ids(proof().prove("analysis"))).contains("analysis.fact-unread:Application.colour");
        assertThat(ids(proof().asPart().prove("analysis"))).isEmpty();
    }

    @Test
    void the_watch_is_told_of_each_check_and_of_each_mutant() {
        List<String> told = new ArrayList<>();
        Proof.Watch watch = new Proof.Watch() {
            @Override
            public synchronized void at(String check, int done, int all) {
                told.add(check + (done == all ? " all" : ""));
            }

            @Override
            public synchronized void done(String check) {
                told.add(check + " done");
            }
        };

        ProofReport report = proof().prove("cases");
        Proof.run(report.subject(), Checks.ALL, watch);

        assertThat(told).contains("cases done", "mutations", "mutations all", "mutations done");
    }

    private TownProof proof() {
        return new TownProof(folder, town);
    }

    private void explain(String change) {
        town.replace(
                Town.LEDGER,
                "figures: [20平方米, 三个月]\n",
                "figures: [20平方米, 三个月]\n    survivors: { \"" + change + "\": { zh: 不可能, en: impossible } }\n");
    }

    private static MutationScore score(ProofReport report) {
        return report.result(MutationResult.class).orElseThrow().score();
    }

    private static List<String> ids(ProofReport report) {
        return report.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .map(CheckFinding::id)
                .toList();
    }
}
