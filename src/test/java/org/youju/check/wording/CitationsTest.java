package org.youju.check.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.youju.check.wording.Gazette.ids;

import org.junit.jupiter.api.Test;
import org.youju.check.Severity;
import org.youju.check.Town;
import org.youju.rulebook.RulebookException;

/** What a rule cites: most of it the loader refuses, naming file and line; the check finds what it lets pass. */
class CitationsTest {
    private static final String TEXT = ":lawtown/access_2025:";

    private final Gazette gazette = new Gazette();

    @Test
    void nothing_is_found_where_every_rule_fits_the_clause_it_cites() {
        assertThat(gazette.citations().findings()).isEmpty();
        assertThat(gazette.citations().measures("lawtown/access_2025"))
                .singleElement()
                .satisfies(measure -> assertThat(measure.proven()).isEqualTo(measure.all()));
    }

    @Test
    void a_clause_that_the_ledger_does_not_have_is_refused() {
        gazette.rules(Town.ACCESS, "@clause( \"art2\" )", "@clause( \"art22\" )");
        refused("access.drl", "the ledger of lawtown/access_2025 has no clause \"art22\"", "did you mean art2?");
    }

    @Test
    void an_encoded_clause_without_a_rule_is_refused() {
        gazette.ledger("encoded: [access]\n  - pin: art3", "encoded: [access, fee]\n  - pin: art3");
        refused("instrument.yaml", "encoded for fee, but no rule of that question cites the clause", "fee.drl");
    }

    @Test
    void a_rule_of_a_question_for_which_the_clause_is_not_encoded_is_refused() {
        gazette.rule(
                Town.FEE, "art1 费", "@clause( \"art1\" ) @gives", "area < 20", "decision.give( \"rate\", \"0.1\" );");
        refused("instrument.yaml", "rules of fee cite the clause, but the ledger does not say so", "encoded: [fee]");
    }

    @Test
    void a_reading_without_a_default_beside_it_is_refused() {
        gazette.rules(
                Town.ACCESS,
                "@clause( \"art1\" ) @requires\nwhen",
                "@clause( \"art1\" ) @requires @reading( \"B\" )\nwhen");
        gazette.rules(
                Town.ACCESS, "@clause( \"art1\" ) @applies\n", "@clause( \"art1\" ) @applies @reading( \"B\" )\n");
        refused("access.drl", "reading B stands alone", "reading A");
    }

    @Test
    void a_reading_that_the_ledger_does_not_declare_is_refused() {
        gazette.rules(Town.ACCESS, "@reading( \"B\" )", "@reading( \"C\" )");
        refused("access.drl", "the ledger gives art1 no reading \"C\"", "did you mean A?");
    }

    @Test
    void a_value_that_the_question_does_not_declare_is_refused() {
        gazette.rules(Town.FEE, "decision.give( \"rate\", \"0.40\" )", "decision.give( \"rates\", \"0.40\" )");
        refused("fee.drl", "neither a value of the question nor a fact is called \"rates\"", "rate");
    }

    @Test
    void a_duty_cited_to_a_penalty_decides_nothing() {
        gazette.ledger("figures: [2025年]", "figures: [2025年]\n    # 罚则")
                .ledger(
                        "summary: { zh: 上限, en: limit }\n    force: must",
                        "summary: { zh: 上限, en: limit }\n    force: penalty");
        assertThat(gazette.citations().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("citation.role" + TEXT + "art2:access:requires");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.file()).isEqualTo(Town.ACCESS);
            assertThat(finding.line()).isPositive();
            assertThat(finding.fix()).contains("@gives");
        });
    }

    @Test
    void a_clause_that_only_says_when_it_applies_asks_nothing() {
        gazette.rules(Town.ACCESS, "@clause( \"art2\" ) @requires", "@clause( \"art2\" ) @applies");
        assertThat(ids(gazette.citations().findings())).containsExactly("citation.idle" + TEXT + "art2:access:applies");
    }

    private void refused(String file, String message, String expected) {
        assertThatThrownBy(gazette::citations)
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining(file)
                .hasMessageContaining(message)
                .hasMessageContaining(expected);
    }
}
