package org.youju.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.youju.rulebook.TinyRulebook.ACCESS;
import static org.youju.rulebook.TinyRulebook.APPLICATION;
import static org.youju.rulebook.TinyRulebook.CALENDAR;
import static org.youju.rulebook.TinyRulebook.FEE;
import static org.youju.rulebook.TinyRulebook.FOLDER;
import static org.youju.rulebook.TinyRulebook.LEDGER;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youju.decision.Kind;
import org.youju.law.Force;
import org.youju.law.Pin;
import org.youju.law.Text;

class RulebookReaderTest {
    private final TinyRulebook tiny = new TinyRulebook();

    @Test
    void a_valid_rulebook_is_read_whole() {
        RulebookContent content = tiny.read().content();

        assertThat(content.identity().version()).isEqualTo("2025.1");
        assertThat(content.bearers()).containsExactly(Map.entry("applicant", new Text("申请人", "applicant")));
        assertThat(content.places())
                .extracting(place -> place.place().code())
                .containsExactly("210000", "210800", "210802");
        assertThat(content.calendar().get(2025)).hasSize(2);
        assertThat(content.questions()).extracting(Question::id).containsExactly("access", "fee");
        assertThat(content.questions().get(0).kind()).isEqualTo(Kind.ELIGIBILITY);
        assertThat(content.instruments().get(0).clauses())
                .extracting(clause -> clause.pin().value())
                .containsExactly("art1", "art2", "art3", "art4", "art5");
        assertThat(content.instruments().get(0).clauses().get(0).force()).isEqualTo(Force.MUST);
        assertThat(content.instruments()
                        .get(0)
                        .clauses()
                        .get(0)
                        .readings()
                        .get(1)
                        .on())
                .isEqualTo("2026-11-24");
        assertThat(content.instruments().get(0).clauses().get(1).countsThrough())
                .containsExactly(new Pin("art1"));
        assertThat(content.instruments().get(0).inForce().to()).isEqualTo(LocalDate.MAX);
        assertThat(content.rules()).hasSize(6);
    }

    @Test
    void the_first_fact_of_every_subject_is_the_day_of_the_question() {
        for (Subject subject : tiny.read().content().vocabulary().subjects()) {
            assertThat(subject.facts().get(0).name()).isEqualTo("asOf");
            assertThat(subject.facts().get(0).type().kind()).isEqualTo(FactType.Kind.DATE);
            assertThat(subject.facts().get(0).label()).isEqualTo(new Text("判断日期", "day of the question"));
        }
    }

    @Test
    void facts_keep_type_unit_bounds_and_computation() {
        Subject application =
                tiny.read().content().vocabulary().subject("Application").orElseThrow();

        assertThat(application.fact("sort").orElseThrow().type()).isEqualTo(new FactType(FactType.Kind.CODE, "Sort"));
        assertThat(application.fact("members").orElseThrow().type())
                .isEqualTo(new FactType(FactType.Kind.ELEMENTS, "Member"));
        Fact area = application.fact("area").orElseThrow();
        assertThat(area.unit().zh()).isEqualTo("平方米");
        assertThat(area.min()).isEqualTo(BigDecimal.ZERO);
        assertThat(area.max()).isNull();
        assertThat(area.changeable()).isTrue();
        assertThat(application.fact("size").orElseThrow().computation())
                .isEqualTo(new Computation.Call(
                        "plus",
                        List.of(
                                new Computation.OverElements("count", "members", "art2"),
                                new Computation.Constant(BigDecimal.ONE))));
    }

    @Test
    void everything_wrong_is_reported_at_once_in_order_of_file_and_line() {
        tiny.replace(LEDGER, "force: must\n", "force: mist\n")
                .replace(LEDGER, "第五条", "")
                .replace(FEE, "kind:", "sort:");

        assertThat(tiny.problems())
                .extracting(problem -> problem.file() + ":" + problem.line())
                .containsExactly(LEDGER + ":13", LEDGER + ":39", FEE + ":1", FEE + ":2");
    }

    @Test
    void an_unknown_key_is_reported_with_the_nearest_known_one() {
        tiny.replace(LEDGER, "decides: [fee]", "decide: [fee]")
                .hasOneProblem(LEDGER, 31, "art3", "unknown key \"decide\"", "did you mean decides?");
    }

    @Test
    void a_key_that_stands_twice_is_reported() {
        tiny.replace(LEDGER, "bearer: applicant\n", "bearer: applicant\n    bearer: applicant\n")
                .hasOneProblem(LEDGER, 15, "art1", "\"bearer\" stands twice", "keep one");
    }

    @Test
    void a_missing_key_is_reported_where_its_map_begins() {
        tiny.replace(ACCESS, "audience: [applicant]\n", "").hasOneProblem(ACCESS, 1, "", "\"audience\" is missing", "");
    }

    @Test
    void a_value_of_the_wrong_type_is_reported() {
        tiny.replace(LEDGER, "figures: [三人]", "figures: 三人")
                .hasOneProblem(LEDGER, 15, "art1", "found \"三人\"", "expected a list");
    }

    @Test
    void a_day_that_does_not_exist_is_reported() {
        tiny.replace(LEDGER, "issued: 2025-01-22", "issued: 2025-02-30")
                .hasOneProblem(LEDGER, 6, "", "found \"2025-02-30\"", "expected a day");
    }

    @Test
    void a_word_outside_a_closed_list_is_reported_with_the_nearest() {
        tiny.replace(LEDGER, "force: must\n", "force: mast\n")
                .hasOneProblem(LEDGER, 13, "art1", "\"mast\" is not known here", "did you mean must?");
    }

    @Test
    void a_text_without_its_english_is_reported() {
        tiny.replace(ACCESS, "label: { zh: 能否申请？, en: 'May I apply?' }", "label: { zh: 能否申请？ }")
                .hasOneProblem(ACCESS, 6, "", "\"en\" is missing", "");
    }

    @Test
    void a_file_that_is_no_yaml_is_reported_alone() {
        tiny.replace(ACCESS, "audience: [applicant]", "audience: [applicant");

        assertThat(tiny.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(ACCESS);
            assertThat(problem.line()).isPositive();
            assertThat(problem.message()).startsWith("this is not YAML");
        });
    }

    @Test
    void a_file_that_is_not_utf_8_is_reported() {
        tiny.putBytes(ACCESS, new byte[] {(byte) 0xC4, (byte) 0xDC})
                .hasOneProblem(ACCESS, 0, "", "the file is not UTF-8", "UTF-8");
    }

    @Test
    void a_file_that_belongs_nowhere_is_reported() {
        tiny.put(FOLDER + "/notes.txt", "x")
                .hasOneProblem(FOLDER + "/notes.txt", 0, "", "this is not a file of a rulebook", "snake_case");
    }

    @Test
    void a_rule_file_of_no_question_is_reported_with_the_nearest() {
        tiny.put(FOLDER + "/acess.drl", "x")
                .hasOneProblem(
                        FOLDER + "/acess.drl",
                        0,
                        "",
                        "there is no question questions/acess.yaml",
                        "did you mean access?");
    }

    @Test
    void rules_without_a_ledger_are_reported() {
        tiny.put("lawtown/other_2025/access.drl", "x")
                .hasOneProblem("lawtown/other_2025/instrument.yaml", 0, "", "the file is missing", "ledger");
    }

    @Test
    void a_question_in_a_file_of_another_name_is_reported() {
        tiny.replace(ACCESS, "question: access", "question: acces");

        assertThat(tiny.problems()).anySatisfy(problem -> {
            assertThat(problem.toString())
                    .startsWith(ACCESS + ":1: question \"acces\" stands in a file of another name");
            assertThat(problem.expected()).contains("question: access");
        });
    }

    @Test
    void an_instrument_whose_id_is_not_its_folder_is_reported() {
        tiny.replace(LEDGER, "id: lawtown/access_2025", "id: lawtown/access_2024")
                .hasOneProblem(LEDGER, 1, "", "id \"lawtown/access_2024\" is not the folder's path", FOLDER);
    }

    @Test
    void a_type_that_does_not_exist_is_reported_with_the_nearest() {
        tiny.replace(APPLICATION, "type: list of Member", "type: list of Membre");

        assertThat(tiny.problems()).anySatisfy(problem -> assertThat(problem.toString())
                .isEqualTo(APPLICATION + ":21: there is no type \"list of Membre\"; did you mean Member?"));
    }

    @Test
    void a_computation_of_an_unknown_fact_is_reported_with_the_nearest() {
        tiny.replace(APPLICATION, "count(members where art2)", "count(member where art2)");

        assertThat(tiny.problems()).anySatisfy(problem -> assertThat(problem.toString())
                .isEqualTo(APPLICATION + ":27: Application has no fact \"member\"; did you mean members?"));
    }

    @Test
    void a_computation_of_another_type_than_its_fact_is_reported() {
        tiny.replace(APPLICATION, "plus(count(members where art2), 1)", "plus(count(members where art2), 0.5)")
                .hasOneProblem(
                        APPLICATION, 27, "", "the computation gives a decimal, but the fact is an integer", "type");
    }

    @Test
    void an_argument_of_the_wrong_type_is_reported() {
        tiny.replace(APPLICATION, "plus(count(members where art2), 1)", "plus(count(members where art2), sort)")
                .hasOneProblem(APPLICATION, 27, "", "argument 2 of plus is a code of Sort", "expected a number");
    }

    @Test
    void a_fact_computed_from_itself_is_reported_with_the_way_round() {
        tiny.replace(APPLICATION, "plus(count(members where art2), 1)", "plus(count(members where art2), size)")
                .hasOneProblem(APPLICATION, 27, "", "the fact is computed from itself: size → size", "");
    }

    @Test
    void a_fact_named_like_a_word_of_drl_is_reported() {
        tiny.replace(
                        "subjects/member.yaml",
                        "facts:\n",
                        "facts:\n  contains:\n    type: date\n    label: { zh: 含, en: c }\n")
                .hasOneProblem("subjects/member.yaml", 4, "", "a fact cannot be named \"contains\"", "lowerCamelCase");
    }

    @Test
    void a_fact_named_with_a_capital_second_is_reported() {
        tiny.replace(
                        "subjects/member.yaml",
                        "facts:\n",
                        "facts:\n  eHail:\n    type: date\n    label: { zh: 约, en: e }\n")
                .hasOneProblem("subjects/member.yaml", 4, "", "a fact cannot be named \"eHail\"", "two small letters");
    }

    @Test
    void a_key_that_does_not_fit_the_type_of_its_fact_is_reported() {
        tiny.replace("subjects/member.yaml", "type: boolean", "type: boolean\n    mayBeNever: true")
                .hasOneProblem("subjects/member.yaml", 6, "", "\"mayBeNever\" is for dates only", "leave it out");
    }

    @Test
    void a_name_with_two_meanings_is_reported() {
        tiny.replace(
                        "subjects/member.yaml",
                        "facts:\n",
                        "facts:\n  area:\n    type: integer\n    label: { zh: 面积, en: area }\n")
                .hasOneProblem(
                        "subjects/member.yaml",
                        4,
                        "",
                        "\"area\" is an integer here and a decimal in Application",
                        "same");
    }

    @Test
    void a_day_of_another_year_is_reported() {
        tiny.replace(CALENDAR, "2025-01-01", "2024-01-01")
                .hasOneProblem(CALENDAR, 2, "", "2024-01-01 is not in 2025", "calendar/2024.csv");
    }

    @Test
    void a_day_that_stands_twice_is_reported() {
        tiny.replace(CALENDAR, "2025-01-26,work", "2025-01-01,off")
                .hasOneProblem(CALENDAR, 3, "", "2025-01-01 stands twice", "keep one");
    }

    @Test
    void a_year_without_a_day_is_reported() {
        tiny.put(CALENDAR, "date,kind,name,notice\n")
                .hasOneProblem(CALENDAR, 1, "", "the year has no day off", "leave the file out");
    }

    @Test
    void a_make_up_workday_inside_the_week_is_reported() {
        tiny.replace(CALENDAR, "2025-01-26", "2025-01-27")
                .hasOneProblem(CALENDAR, 3, "", "2025-01-27 is a workday anyway", "Saturday or Sunday");
    }

    @Test
    void a_column_with_a_slip_is_reported_with_the_nearest() {
        tiny.replace(CALENDAR, "date,kind,name", "date,kin,name")
                .hasOneProblem(CALENDAR, 1, "", "unknown column \"kin\"", "did you mean kind?");
    }

    @Test
    void a_place_in_no_known_place_is_reported() {
        tiny.replace("places.csv", "Zhanqian,210800", "Zhanqian,210900")
                .hasOneProblem("places.csv", 4, "", "there is no place 210900", "did you mean 210000?");
    }

    @Test
    void a_missing_settings_file_is_reported() {
        tiny.remove("rulebook.yaml").hasOneProblem("rulebook.yaml", 0, "", "the file is missing", "");
    }

    @Test
    void the_drl_of_rules_and_tables_is_handed_to_the_compiler() {
        tiny.put(FOLDER + "/fee.csv", "clause,give rate");
        tiny.remove(FOLDER + "/fee.drl");
        tiny.rules.removeIf(rule -> rule.file().endsWith("fee.drl"));
        tiny.put(
                LEDGER,
                new String(tiny.bytes(LEDGER), StandardCharsets.UTF_8)
                        .replace("encoded: [fee]", "notEncoded: { reason: not-yet, zh: 未, en: not yet }")
                        .replace("    refers: { hardship: { zh: 困难, en: hardship } }\n", ""));

        assertThat(tiny.read().drlByFile())
                .containsExactly(
                        Map.entry(FOLDER + "/access.drl", "package lawtown.access_2025"),
                        Map.entry(FOLDER + "/fee.csv", "// from " + FOLDER + "/fee.csv"));
    }

    @Test
    void the_digest_covers_path_and_content_of_every_file_but_the_readme() throws Exception {
        RuleFiles files = new TinyRulebook().put("README.md", "anything");
        StringBuilder all = new StringBuilder();
        for (String path : files.paths()) {
            if (!path.equals("README.md")) {
                all.append(path).append('\0').append(new String(files.bytes(path), StandardCharsets.UTF_8));
            }
        }
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(RulebookDigest.of(files))
                .isEqualTo("sha256:" + HexFormat.of().formatHex(digest));
        assertThat(RulebookDigest.of(new TinyRulebook())).isEqualTo(RulebookDigest.of(files));
        assertThat(RulebookDigest.of(new TinyRulebook().put(FOLDER + "/fee.drl", "package x")))
                .isNotEqualTo(RulebookDigest.of(files));
    }

    @Test
    void a_folder_reads_like_the_same_files_in_memory(@TempDir Path folder) throws Exception {
        for (String path : tiny.paths()) {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.write(folder.resolve(path), tiny.bytes(path));
        }
        Files.writeString(folder.resolve(".DS_Store"), "left by a file manager");
        RuleFiles files = RuleFiles.in(folder);

        assertThat(files.paths()).isEqualTo(tiny.paths());
        assertThat(RulebookDigest.of(files)).isEqualTo(RulebookDigest.of(tiny));
    }

    @Test
    void a_folder_that_is_none_is_refused(@TempDir Path folder) {
        assertThatThrownBy(() -> RulebookReader.read(folder.resolve("nowhere")))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("this is not a folder");
    }
}
