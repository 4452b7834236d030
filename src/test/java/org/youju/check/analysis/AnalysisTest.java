package org.youju.check.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.youju.check.CheckFinding;
import org.youju.check.Severity;
import org.youju.check.Town;
import org.youju.law.Clause;
import org.youju.law.ClauseVersion;
import org.youju.law.Instrument;
import org.youju.law.Period;
import org.youju.rulebook.RulebookContent;

/** Each test breaks a good rulebook in one way and shows what is found. */
class AnalysisTest {
    private final Town town = new Town();

    @Test
    void nothing_is_found_in_a_good_rulebook_but_a_code_that_no_rule_names() {
        assertThat(ids()).containsExactly("analysis.code-unused:Sort.other");
    }

    @Test
    void a_rule_whose_constraints_contradict_each_other_never_holds() {
        town.replace(Town.FEE, "area >= 35, area < 65", "area < 35, area >= 65");
        hasError("analysis.never:lawtown/access_2025:art3:art3 中", "area < 35”");
    }

    @Test
    void sets_of_codes_that_do_not_meet_never_hold() {
        town.replace(
                Town.ACCESS,
                "sort in ( Sort.PLAIN, Sort.SPECIAL )",
                "sort in ( Sort.PLAIN, Sort.SPECIAL ), sort == Sort.OTHER");
        hasError("analysis.never:lawtown/access_2025:art1:art1 适用于", "sort");
    }

    @Test
    void a_boolean_that_is_both_never_holds() {
        town.rule(Town.ACCESS, "art2 两者", "@clause( \"art2\" ) @requires", "owns == true, owns == false", "");
        hasError("analysis.never:lawtown/access_2025:art2:art2 两者", "owns == true”");
    }

    @Test
    void two_facts_that_stand_both_ways_never_hold() {
        town.replace(Town.ACCESS, "area <= limit, registeredOn", "area <= limit, limit < area, registeredOn");
        hasError("analysis.never:lawtown/access_2025:art2:art2 要求", "limit < area");
    }

    @Test
    void facts_compared_with_each_other_and_with_literals_never_hold() {
        town.replace(Town.ACCESS, "area <= limit, registeredOn", "area > 30, limit <= 30, area <= limit, registeredOn");
        hasError("analysis.never:lawtown/access_2025:art2:art2 要求", "");
    }

    @Test
    void a_figure_outside_what_the_world_allows_never_holds() {
        town.replace(Town.FEE, "area < 35 )", "area < 0 )");
        hasError("analysis.never:lawtown/access_2025:art3:art3 小", "area < 0”");
    }

    @Test
    void a_whole_number_between_two_neighbours_never_holds() {
        town.rule(Town.ACCESS, "art2 之间", "@clause( \"art2\" ) @requires", "months > 3, months < 4", "");
        hasError("analysis.never:lawtown/access_2025:art2:art2 之间", "months > 3”");
    }

    @Test
    void a_constraint_that_the_world_always_fulfils_is_found() {
        town.replace(Town.ACCESS, "area <= limit, registeredOn", "area <= limit, area >= 0, registeredOn");
        has(Severity.WARNING, "analysis.always:lawtown/access_2025:art2:art2 要求:area >= 0", "总是成立");
    }

    @Test
    void a_day_before_the_text_came_into_force_is_always_past() {
        town.rule(Town.ACCESS, "art2 到期", "@clause( \"art2\" ) @due", "asOf > \"2024-12-31\"", "");
        has(Severity.WARNING, "analysis.always:lawtown/access_2025:art2:art2 到期:asOf > \"2024-12-31\"", "总是成立");
    }

    @Test
    void a_constraint_that_the_others_imply_is_noted() {
        town.replace(Town.FEE, "area >= 35, area < 65", "area >= 35, area >= 30, area < 65");
        has(Severity.NOTE, "analysis.implied:lawtown/access_2025:art3:art3 中:area >= 30", "其余条件");
    }

    @Test
    void an_alternative_that_contradicts_the_rest_of_the_rule_is_found() {
        town.replace(Town.FEE, "area >= 35, area < 65", "area >= 35, area < 65, area < 20 || owns == true");
        has(
                Severity.WARNING,
                "analysis.dead-alternative:lawtown/access_2025:art3:art3 中:area < 20 || owns == true:area < 20",
                "");
    }

    @Test
    void a_clause_whose_exception_takes_everything_applies_to_nothing() {
        town.rule(
                Town.ACCESS,
                "art1 除外",
                "@clause( \"art1\" ) @excepts",
                "sort in ( Sort.SPECIAL, Sort.PLAIN ), owns == true || owns == false",
                "");
        has(Severity.ERROR, "analysis.never-applies:lawtown/access_2025:art1:access:A", "都被除外");
    }

    @Test
    void a_clause_that_asks_for_what_it_does_not_apply_to_can_never_be_fulfilled() {
        town.rule(Town.ACCESS, "art2 适用于", "@clause( \"art2\" ) @applies", "registeredOn < \"2025-01-01\"", "");
        has(Severity.WARNING, "analysis.never-fulfilled:lawtown/access_2025:art2:access", "无法满足");
    }

    @Test
    void a_clause_that_asks_for_what_it_applies_to_is_never_broken() {
        town.rule(
                Town.ACCESS,
                "art2 适用于",
                "@clause( \"art2\" ) @applies",
                "registeredOn >= \"2025-06-01\", area < limit",
                "");
        has(Severity.WARNING, "analysis.never-broken:lawtown/access_2025:art2:access", "什么也没有要求");
    }

    @Test
    void two_rules_that_say_the_same_are_found() {
        town.rule(
                Town.ACCESS,
                "art2 又一条",
                "@clause( \"art2\" ) @requires",
                "registeredOn >= \"2025-01-01\", area <= limit",
                "");
        has(Severity.WARNING, "analysis.same:lawtown/access_2025:art2:art2 又一条", "完全一样");
    }

    @Test
    void a_reading_that_says_what_the_unmarked_rule_says_is_found() {
        town.replace(
                Town.ACCESS,
                "Application( area < 20, months >= 3 )",
                "Application( months >= 3, area < 20 || owns == false )");
        has(Severity.WARNING, "analysis.reading-same:lawtown/access_2025:art1:B", "读法A");
    }

    @Test
    void bands_that_overlap_give_two_values() {
        town.replace(Town.FEE, "area >= 35, area < 65", "area >= 34, area < 65");
        has(Severity.ERROR, "analysis.gives-overlap:lawtown/access_2025:art3:fee:rate:art3 小:art3 中", "会同时成立");
    }

    @Test
    void values_made_of_facts_may_overlap() {
        town.replace(Town.FEE, "area >= 65, $limit", "area >= 60, $limit");
        has(Severity.WARNING, "analysis.gives-overlap:lawtown/access_2025:art3:fee:rate:art3 中:art3 大", "可能同时成立");
    }

    @Test
    void special_before_general_is_no_overlap_but_without_yielding_it_is() {
        town.put(
                Town.FEE,
                new String(town.bytes(Town.FEE), java.nio.charset.StandardCharsets.UTF_8)
                        .replace(" @unless( \"art4\" )", ""));
        has(Severity.ERROR, "analysis.gives-overlap:lawtown/access_2025:art4:fee:rate:art3 小:art4 特别", "0.4 与 0.5");
    }

    @Test
    void the_same_value_twice_is_no_overlap() {
        town.replace(Town.FEE, "\"0.40\"", "\"0.5\"")
                .replace(Town.FEE, "\"0.60\"", "\"0.50\"")
                .replace(Town.FEE, "area >= 35, area < 65", "area >= 30, area < 65");
        assertThat(ids()).noneMatch(id -> id.contains("overlap"));
    }

    @Test
    void a_gap_between_bands_is_found() {
        town.replace(Town.FEE, "area >= 35, area < 65", "area >= 35, area < 50");
        has(
                Severity.WARNING,
                "analysis.gives-gap:lawtown/access_2025:art3:fee:rate:area:from 50 m² under 65 m²",
                "面积自50平方米、不足65平方米时");
    }

    @Test
    void a_gap_of_one_point_is_found() {
        town.replace(Town.FEE, "area >= 35, area < 65", "area > 35, area < 65");
        has(Severity.WARNING, "analysis.gives-gap:lawtown/access_2025:art3:fee:rate:area:35 m²", "面积35平方米时");
    }

    @Test
    void what_is_referred_to_a_person_is_no_gap() {
        town.replace(Town.FEE, "area >= 35, area < 65", "area >= 35, area < 50")
                .replace(Town.LEDGER, "    notes:\n", "    refers: { middle: { zh: 中, en: middle } }\n    notes:\n")
                .rule(
                        Town.FEE,
                        "art4 转人工",
                        "@clause( \"art4\" ) @gives",
                        "area >= 50, area < 65",
                        "decision.refer( \"middle\" );");
        assertThat(ids()).noneMatch(id -> id.contains("gap"));
    }

    @Test
    void figures_between_which_no_clause_applies_are_noted() {
        town.rule(Town.ACCESS, "art1 35以下", "@clause( \"art1\" ) @applies", "area <= 35", "")
                .rule(Town.ACCESS, "art2 65以上", "@clause( \"art2\" ) @applies", "area >= 65", "");
        has(
                Severity.NOTE,
                "analysis.applies-gap:lawtown/access_2025:art1:access:area:over 35 m² under 65 m²",
                "没有一条适用");
    }

    @Test
    void a_fact_nobody_reads_is_found() {
        town.replace(Town.ACCESS, "area <= limit, registeredOn >= \"2025-01-01\"", "area <= limit");
        has(Severity.WARNING, "analysis.fact-unread:Application.registeredOn", "登记日期");
    }

    @Test
    void a_fact_that_only_an_unread_computation_needs_is_found() {
        town.replace(Town.ACCESS, "area <= limit, registeredOn >= \"2025-01-01\"", "area <= limit")
                .put(
                        Town.APPLICATION,
                        new String(town.bytes(Town.APPLICATION), java.nio.charset.StandardCharsets.UTF_8) + """
                  endsOn:
                    type: date
                    label: { zh: 届满, en: end }
                    computed: plusYears(registeredOn, 1)
                """);
        has(Severity.WARNING, "analysis.fact-unread:Application.registeredOn", "");
        has(Severity.WARNING, "analysis.fact-unread:Application.endsOn", "");
    }

    @Test
    void a_value_nobody_gives_is_found() {
        town.replace(
                Town.FEE_QUESTION,
                "values:\n",
                "values:\n  months: { type: integer, label: { zh: 月数, en: months } }\n");
        has(Severity.WARNING, "analysis.output-ungiven:fee.months", "月数");
    }

    @Test
    void a_question_without_rules_is_found() {
        town.put("questions/empty.yaml", """
                question: empty
                kind: eligibility
                audience: [applicant]
                subject: Application
                bearer: applicant
                label: { zh: 空, en: 'Nothing?' }
                """);
        hasError("analysis.question-unruled:empty", "没有规则");
    }

    @Test
    void a_code_list_of_nothing_is_found() {
        town.replace(
                Town.APPLICATION,
                "facts:\n",
                "  Colour:\n    label: { zh: 颜色, en: colour }\n    values:\n      red: { zh: 红, en: red }\nfacts:\n");
        has(Severity.WARNING, "analysis.codes-unused:Colour", "颜色");
    }

    @Test
    void versions_that_leave_a_hole_are_found() {
        town.replace(
                Town.LEDGER,
                "    notes:\n",
                "    versions: [ { from: 2025-01-22, to: 2025-06-30, text: held }, { from: 2025-08-01, text: held } ]\n    notes:\n");
        hasError("analysis.version-hole:lawtown/access_2025:art4:2025-07-01", "2025-07-31");
    }

    @Test
    void a_hole_before_the_first_version_and_behind_the_last_is_found() {
        town.replace(
                Town.LEDGER,
                "    notes:\n",
                "    versions: [ { from: 2025-03-01, to: 2025-06-30, text: held } ]\n    notes:\n");
        hasError("analysis.version-hole:lawtown/access_2025:art4:2025-01-22", "2025-02-28");
        hasError("analysis.version-hole:lawtown/access_2025:art4:2025-07-01", "之后没有版本");
    }

    @Test
    void versions_that_overlap_are_found() {
        LocalDate start = LocalDate.of(2025, 1, 22);
        List<ClauseVersion> versions = List.of(
                new ClauseVersion(new Period(start, LocalDate.of(2025, 12, 31)), true, false),
                new ClauseVersion(new Period(LocalDate.of(2025, 12, 31), LocalDate.MAX), true, false));
        assertThat(Analysis.of(withVersions(town.content(), "art4", versions), List.of()))
                .isNotNull();
        RulebookContent content = withVersions(town.content(), "art4", versions);
        assertThat(Analysis.of(content, content.instruments()))
                .extracting(CheckFinding::id)
                .contains("analysis.version-overlap:lawtown/access_2025:art4:2025-12-31");
    }

    @Test
    void a_version_without_rules_is_found() {
        town.replace(
                        Town.LEDGER,
                        "    notes:\n",
                        "    versions: [ { from: 2025-01-22, to: 2025-12-31, text: held }, { from: 2026-01-01, text: not-held } ]\n    notes:\n")
                .replace(Town.FEE, "@clause( \"art4\" ) @gives", "@clause( \"art4\" ) @gives @to( \"2025-12-31\" )");
        List<ClauseVersion> held =
                List.of(new ClauseVersion(new Period(LocalDate.of(2025, 1, 22), LocalDate.MAX), true, false));
        RulebookContent content = withVersions(town.content(), "art4", held);
        assertThat(Analysis.of(content, content.instruments()))
                .extracting(CheckFinding::id)
                .contains("analysis.rules-hole:lawtown/access_2025:art4:fee:2026-01-01");
    }

    @Test
    void texts_that_set_different_figures_in_one_place_must_say_so() {
        town.withSecondText("210802", 6, "");
        has(
                Severity.WARNING,
                "analysis.conflict-undeclared:lawtown/access_2025:art1:access:months:lawtown/more_2026 art9",
                ">= 3 与 >= 6");
    }

    @Test
    void texts_that_say_that_they_conflict_or_agree_or_stand_elsewhere_need_not() {
        String declared = "conflictsWith: [ { clause: \"lawtown/access_2025 art1\", why: { zh: 月数, en: months } } ]";
        for (Town good : List.of(
                new Town().withSecondText("210802", 6, declared),
                new Town().withSecondText("210802", 3, ""),
                new Town().withSecondText("210881", 6, ""))) {
            assertThat(Analysis.of(good.content(), good.content().instruments()))
                    .extracting(CheckFinding::id)
                    .noneMatch(id -> id.contains("conflict"));
        }
    }

    private static RulebookContent withVersions(RulebookContent content, String pin, List<ClauseVersion> versions) {
        Instrument text = content.instruments().get(0);
        List<Clause> clauses = new ArrayList<>();
        for (Clause clause : text.clauses()) {
            clauses.add(clause.pin().value().equals(pin) ? versioned(clause, versions) : clause);
        }
        Instrument changed = new Instrument(
                text.id(),
                text.title(),
                text.documentNumber(),
                text.issuer(),
                text.kind(),
                text.issued(),
                text.inForce(),
                text.beforeIsUndetermined(),
                text.repeals(),
                text.amends(),
                text.scope(),
                text.source(),
                clauses);
        return new RulebookContent(
                content.identity(),
                content.bearers(),
                content.places(),
                content.calendar(),
                content.vocabulary(),
                content.questions(),
                List.of(changed),
                content.rules());
    }

    private static Clause versioned(Clause clause, List<ClauseVersion> versions) {
        return new Clause(
                clause.instrument(),
                clause.pin(),
                clause.label(),
                clause.summary(),
                clause.confidence(),
                clause.force(),
                clause.hedge(),
                clause.bearer(),
                clause.figures(),
                clause.figuresExplained(),
                clause.encoded(),
                clause.notEncoded(),
                clause.decides(),
                clause.countsThrough(),
                clause.readings(),
                clause.conflicts(),
                clause.refers(),
                clause.notes(),
                clause.survivors(),
                versions);
    }

    private List<CheckFinding> findings() {
        RulebookContent content = town.content();
        return Analysis.of(content, content.instruments());
    }

    private List<String> ids() {
        return findings().stream().map(CheckFinding::id).toList();
    }

    private void hasError(String id, String message) {
        has(Severity.ERROR, id, message);
    }

    private void has(Severity severity, String id, String message) {
        List<CheckFinding> findings = findings();
        assertThat(findings).extracting(CheckFinding::id).contains(id);
        assertThat(findings)
                .filteredOn(finding -> finding.id().equals(id))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(severity);
                    assertThat(finding.message()).contains(message);
                    assertThat(finding.fix()).isNotBlank();
                    assertThat(finding.file()).isNotBlank();
                });
    }
}
