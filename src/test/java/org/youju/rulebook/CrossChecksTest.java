package org.youju.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.youju.rulebook.TinyRulebook.ACCESS;
import static org.youju.rulebook.TinyRulebook.APPLICATION;
import static org.youju.rulebook.TinyRulebook.FEE;
import static org.youju.rulebook.TinyRulebook.FOLDER;
import static org.youju.rulebook.TinyRulebook.LEDGER;

import org.junit.jupiter.api.Test;
import org.youju.decision.Role;

class CrossChecksTest {
    private static final String ACCESS_RULES = FOLDER + "/access.drl";
    private static final String FEE_RULES = FOLDER + "/fee.drl";

    private final TinyRulebook tiny = new TinyRulebook();

    private RuleBuilder rule(String question, int line, String clause, Role role) {
        RuleBuilder rule = new RuleBuilder(question, line, clause, role);
        tiny.rules.add(rule);
        return rule;
    }

    @Test
    void the_tiny_rulebook_has_no_problem() {
        assertThat(tiny.problems()).isEmpty();
    }

    @Test
    void a_rule_of_a_clause_that_is_not_in_the_ledger_is_reported_with_the_nearest() {
        rule("access", 20, "art11", Role.REQUIRES);
        tiny.hasOneProblem(
                ACCESS_RULES, 20, "art11", "the clause is not in the ledger of " + FOLDER, "did you mean art1?");
    }

    private void markExternal() {
        tiny.replace(
                LEDGER, "scope: {", "external: { confidence: high, basis: { zh: 两份转载, en: two copies } }\nscope: {");
    }

    @Test
    void an_external_text_is_no_problem() {
        markExternal();
        assertThat(tiny.problems()).isEmpty();
    }

    @Test
    void a_duty_that_is_not_verified_must_not_bind() {
        markExternal();
        tiny.replace(LEDGER, "    figures: [三人]\n", "    figures: [三人]\n    confidence: unverified\n");

        assertThat(tiny.problems())
                .extracting(Problem::clause, Problem::message)
                .containsExactly(tuple("art1", "a clause that is not verified must not bind"));
    }

    @Test
    void what_is_not_verified_gives_nothing() {
        markExternal();
        tiny.replace(LEDGER, "- pin: art3\n", "- pin: art3\n    confidence: unverified\n");

        assertThat(tiny.problems())
                .extracting(Problem::clause, Problem::message)
                .contains(tuple("art3", "gives what is not verified"));
    }

    @Test
    void the_confidence_of_a_clause_is_for_external_texts() {
        tiny.replace(LEDGER, "- pin: art3\n", "- pin: art3\n    confidence: high\n");

        assertThat(tiny.problems())
                .extracting(Problem::message)
                .containsExactly("the official text of this instrument is held");
    }

    @Test
    void the_pieces_of_a_print_are_for_official_texts() {
        markExternal();
        tiny.replace(LEDGER, "scope: {", "continues: [ { from: 第三条, to: 施行。 } ]\nscope: {");

        assertThat(tiny.problems())
                .extracting(Problem::message, Problem::expected)
                .containsExactly(tuple(
                        "the official text of this instrument is not held",
                        "\"continues\" is for instruments that are not marked external"));
    }

    @Test
    void a_piece_of_a_print_has_first_and_last_words() {
        tiny.replace(LEDGER, "scope: {", "continues: [ { from: 第三条, until: 施行。 } ]\nscope: {");

        assertThat(tiny.problems())
                .extracting(Problem::message)
                .containsExactlyInAnyOrder("\"to\" is missing", "unknown key \"until\"");
    }

    @Test
    void an_unknown_confidence_is_reported_with_the_nearest() {
        markExternal();
        tiny.replace(LEDGER, "- pin: art3\n", "- pin: art3\n    confidence: hihg\n");

        assertThat(tiny.problems())
                .extracting(Problem::message, Problem::expected)
                .containsExactly(tuple("\"hihg\" is not known here", "did you mean high?"));
    }

    @Test
    void an_encoded_clause_without_a_rule_is_reported() {
        tiny.replace(LEDGER, "encoded: [fee]\n    decides", "encoded: [fee, access]\n    decides")
                .hasOneProblem(
                        LEDGER,
                        30,
                        "art3",
                        "encoded for access, but no rule of that question cites the clause",
                        ACCESS_RULES);
    }

    @Test
    void what_an_unreadable_rule_would_say_is_not_reported_as_missing() {
        tiny.unreadable.add("art1");
        tiny.unreadable.add("art4");

        assertThat(tiny.problems()).extracting(Problem::message).containsOnly("the rule cannot be read");
    }

    @Test
    void a_clause_encoded_for_an_unknown_question_is_reported_with_the_nearest() {
        tiny.replace(LEDGER, "encoded: [fee]\n    decides", "encoded: [fee, acces]\n    decides")
                .hasOneProblem(LEDGER, 30, "art3", "there is no question \"acces\"", "did you mean access?");
    }

    @Test
    void rules_that_the_ledger_does_not_know_of_are_reported() {
        rule("access", 20, "art3", Role.REQUIRES);
        tiny.hasOneProblem(
                LEDGER,
                30,
                "art3",
                "rules of access cite the clause, but the ledger does not say so",
                "encoded: [access]");
    }

    @Test
    void a_clause_neither_encoded_nor_not_is_reported_at_its_beginning() {
        tiny.replace(LEDGER, "    notEncoded: { reason: purpose, zh: 目的, en: purpose }\n", "")
                .hasOneProblem(LEDGER, 38, "art5", "the clause is neither encoded nor not", "notEncoded");
    }

    @Test
    void a_clause_both_encoded_and_not_is_reported() {
        tiny.replace(LEDGER, "    decides: [fee]\n", "    notEncoded: { reason: not-yet, zh: 未, en: not yet }\n")
                .hasOneProblem(LEDGER, 31, "art3", "the clause is both encoded and not encoded", "either");
    }

    @Test
    void a_reading_that_the_ledger_does_not_declare_is_reported() {
        rule("access", 20, "art1", Role.REQUIRES).reading("C");
        tiny.hasOneProblem(
                ACCESS_RULES, 20, "art1", "reading C is not declared in the ledger of " + FOLDER, "did you mean A?");
    }

    @Test
    void readings_without_the_first_are_reported() {
        tiny.replace(LEDGER, "      A: { zh: 甲, en: first, on: 2026-11-24 }\n", "")
                .hasOneProblem(LEDGER, 17, "art1", "reading A is not declared", "unmarked");
    }

    @Test
    void a_declared_reading_without_a_rule_is_reported() {
        tiny.rules.removeIf(rule -> rule.reading.equals("B"));
        tiny.hasOneProblem(LEDGER, 17, "art1", "no rule of the clause says reading B", "@reading( \"B\" )");
    }

    @Test
    void a_marked_rule_without_an_unmarked_one_beside_it_is_reported() {
        tiny.rules.removeIf(rule -> rule.clause.equals("art1") && rule.reading.isEmpty());
        tiny.rules.get(0).reads("art2");
        tiny.hasOneProblem(ACCESS_RULES, 10, "art1", "reading B stands alone", "unmarked rule");
    }

    @Test
    void yielding_to_an_unknown_clause_is_reported_with_the_nearest() {
        tiny.rules.get(3).unless("art44");
        tiny.hasOneProblem(FEE_RULES, 5, "art3", "@unless names no clause of the ledger: art44", "did you mean art4?");
    }

    @Test
    void yielding_to_a_clause_that_gives_nothing_is_reported() {
        tiny.rules.get(3).unless("art1");
        tiny.hasOneProblem(
                FEE_RULES,
                5,
                "art3",
                "yields to art1, which gives nothing that this rule gives in fee",
                "art1 gives nothing");
    }

    @Test
    void counting_through_an_unknown_clause_is_reported_with_the_nearest() {
        tiny.replace(LEDGER, "countsThrough: art1", "countsThrough: art12")
                .hasOneProblem(LEDGER, 25, "art2", "there is no clause art12 in this ledger", "did you mean art1?");
    }

    @Test
    void counting_through_a_clause_that_does_not_read_the_result_is_reported() {
        tiny.replace(APPLICATION, "count(members where art2)", "count(members)")
                .hasOneProblem(
                        LEDGER,
                        25,
                        "art2",
                        "in access, no rule of art1 reads this clause, so it would never weigh",
                        "Clauses( art2 == … )");
    }

    @Test
    void deciding_an_unknown_question_is_reported_with_the_nearest() {
        tiny.replace(LEDGER, "decides: [fee]", "decides: [fees]")
                .hasOneProblem(LEDGER, 31, "art3", "there is no question \"fees\"", "did you mean fee?");
    }

    @Test
    void a_duty_that_decides_just_one_question_is_reported() {
        tiny.replace(LEDGER, "force: must\n", "force: must\n    decides: [access]\n")
                .hasOneProblem(LEDGER, 14, "art1", "a clause of force must decides whatever weighs it", "may, benefit");
    }

    @Test
    void an_unknown_bearer_of_a_clause_is_reported_with_the_nearest() {
        tiny.replace(LEDGER, "bearer: applicant", "bearer: aplicant")
                .hasOneProblem(
                        LEDGER,
                        14,
                        "art1",
                        "there is no bearer \"aplicant\" in rulebook.yaml",
                        "did you mean applicant?");
    }

    @Test
    void an_unknown_bearer_of_a_question_is_reported_with_the_nearest() {
        tiny.replace(ACCESS, "bearer: applicant", "bearer: aplicant")
                .hasOneProblem(
                        ACCESS, 5, "", "there is no bearer \"aplicant\" in rulebook.yaml", "did you mean applicant?");
    }

    @Test
    void an_unknown_subject_of_a_question_is_reported_with_the_nearest() {
        tiny.replace(ACCESS, "subject: Application", "subject: Aplication")
                .hasOneProblem(ACCESS, 4, "", "there is no subject \"Aplication\"", "did you mean Application?");
    }

    @Test
    void a_conflict_with_no_clause_is_reported() {
        tiny.replace(
                        LEDGER,
                        "    decides: [fee]\n",
                        "    conflictsWith: [ { clause: art4, why: { zh: 异, en: differ } } ]\n")
                .hasOneProblem(
                        LEDGER, 31, "art3", "\"art4\" names no clause of an instrument", "instrument and pinpoint");
    }

    @Test
    void a_conflict_with_an_unknown_clause_is_reported_with_the_nearest() {
        tiny.replace(
                        LEDGER,
                        "    decides: [fee]\n",
                        "    conflictsWith: [ { clause: lawtown/access_2025 art9, why: { zh: 异, en: differ } } ]\n")
                .hasOneProblem(LEDGER, 31, "art3", "there is no clause art9 in " + FOLDER, "did you mean art1?");
    }

    @Test
    void a_conflict_with_an_unknown_instrument_is_reported_with_the_nearest() {
        tiny.replace(
                        LEDGER,
                        "    decides: [fee]\n",
                        "    conflictsWith: [ { clause: lawtown/acces_2025 art4, why: { zh: 异, en: differ } } ]\n")
                .hasOneProblem(
                        LEDGER, 31, "art3", "there is no instrument \"lawtown/acces_2025\"", "did you mean " + FOLDER);
    }

    @Test
    void an_undeclared_referral_is_reported_at_the_rule() {
        rule("fee", 20, "art4", Role.GIVES).refers("hardshp");
        tiny.hasOneProblem(
                FEE_RULES,
                20,
                "art4",
                "refers with \"hardshp\", which the ledger does not declare",
                "did you mean hardship?");
    }

    @Test
    void a_declared_referral_that_no_rule_makes_is_reported() {
        tiny.rules.remove(5);
        tiny.hasOneProblem(LEDGER, 37, "art4", "no rule of the clause refers with \"hardship\"", "");
    }

    @Test
    void giving_an_unknown_name_is_reported_with_the_nearest() {
        rule("fee", 20, "art4", Role.GIVES).gives("rates");
        tiny.hasOneProblem(
                FEE_RULES,
                20,
                "art4",
                "\"rates\" is neither a value of fee nor a fact of its subject",
                "did you mean rate?");
    }

    @Test
    void a_fact_of_the_subject_may_be_given() {
        rule("fee", 20, "art4", Role.GIVES).gives("area");
        assertThat(tiny.problems()).isEmpty();
    }

    @Test
    void a_place_of_the_scope_without_a_name_is_reported_with_the_nearest() {
        tiny.replace(LEDGER, "in: [\"210802\"]", "in: [\"210803\"]")
                .hasOneProblem(LEDGER, 8, "", "place 210803 is not in places.csv", "did you mean 210800?");
    }

    @Test
    void versions_that_overlap_are_reported() {
        tiny.replace(
                        LEDGER,
                        "    decides: [fee]\n",
                        "    versions: [ { to: 2025-06-01, text: not-held }, { from: 2025-06-01, text: held } ]\n")
                .hasOneProblem(
                        LEDGER,
                        31,
                        "art3",
                        "versions overlap: from the beginning to 2025-06-01 and from 2025-06-01",
                        "one version");
    }

    @Test
    void a_dated_rule_of_a_clause_without_versions_is_reported() {
        tiny.rules.get(3).standsFrom("2025-06-01");
        tiny.hasOneProblem(
                FEE_RULES,
                5,
                "art3",
                "its dates, from 2025-06-01, are not those of a version in the ledger",
                "declare versions");
    }

    @Test
    void a_version_without_a_rule_is_reported() {
        tiny.rules.get(3).standsFrom("2025-06-01");
        tiny.replace(
                        LEDGER,
                        "    decides: [fee]\n",
                        "    versions: [ { from: 2025-01-01, to: 2025-05-31, text: held }, { from: 2025-06-01, text: held } ]\n")
                .hasOneProblem(
                        LEDGER,
                        31,
                        "art3",
                        "no rule of fee stands for the version from 2025-01-01 to 2025-05-31",
                        "each version held");
    }

    @Test
    void elements_counted_by_an_unknown_clause_are_reported_with_the_nearest() {
        tiny.replace(LEDGER, "    countsThrough: art1\n", "")
                .replace(APPLICATION, "where art2", "where art22")
                .hasOneProblem(APPLICATION, 27, "", "no instrument has a clause art22", "did you mean art2?");
    }

    @Test
    void a_result_that_depends_on_itself_is_reported_with_the_way_round() {
        tiny.rules.get(2).reads("art1");
        tiny.hasOneProblem(
                ACCESS_RULES,
                5,
                "art1",
                "its result depends on itself: art1 for access → art2 for access → art1 for access",
                "must not come back");
    }

    @Test
    void a_sum_of_what_is_no_number_is_reported() {
        tiny.replace(FEE, "rate: { type: decimal,", "rate: { type: boolean, combine: sum,")
                .hasOneProblem(FEE, 8, "", "a boolean cannot be summed", "expected a number");
    }

    @Test
    void values_combined_within_an_unknown_fact_are_reported_with_the_nearest() {
        tiny.replace(FEE, "rate: { type: decimal,", "rate: { type: decimal, combine: max, within: sorts,")
                .hasOneProblem(FEE, 8, "", "there is no fact \"sorts\"", "did you mean sort?");
    }

    @Test
    void more_worlds_than_can_be_walked_are_reported_with_their_clauses() {
        StringBuilder readings = new StringBuilder();
        for (String letter : "C D E F G H I".split(" ", -1)) {
            readings.append("      ").append(letter).append(": { zh: 读, en: reading }\n");
            rule("access", 30, "art1", Role.REQUIRES).reading(letter);
            rule("access", 30, "art2", Role.REQUIRES).on("Member").reading(letter);
        }
        rule("access", 30, "art2", Role.REQUIRES).on("Member").reading("B");
        tiny.replace(
                        LEDGER,
                        "      B: { zh: 乙, en: second, on: 2026-11-24 }\n",
                        "      B: { zh: 乙, en: second }\n" + readings)
                .replace(
                        LEDGER,
                        "    countsThrough: art1\n",
                        "    readings:\n      A: { zh: 读, en: reading }\n      B: { zh: 读, en: reading }\n" + readings)
                .hasOneProblem(
                        LEDGER,
                        17,
                        "art1",
                        "access has 81 combinations of readings: art1 (9), art2 (9)",
                        "expected at most 64");
    }
}
