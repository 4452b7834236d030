package org.youju.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.youju.decision.Decision;
import org.youju.decision.Outcome;
import org.youju.decision.Warning;
import org.youju.facts.Facts;
import org.youju.law.Place;
import org.youju.rulebook.Rulebooks;

/** A text that is not held may answer, but every answer says so and how sure it is. */
class ExternalSourceTest {
    private static final Engine ENGINE = new Engine(Rulebooks.compile(Path.of("src/test/resources/semantics/rules")));

    private static Decision decide(String question, String area, String noise) {
        Facts facts = Facts.builder(ENGINE.rulebook().factIndex("Site"))
                .set("area", new BigDecimal(area))
                .set("noise", new BigDecimal(noise))
                .set("fenced", true)
                .set("inspected", true)
                .set("planted", false)
                .build();
        return ENGINE.decide(new Query(question, new Place("210802"), LocalDate.parse("2025-06-01"), facts));
    }

    private static String warning(Decision decision) {
        assertThat(decision.warnings()).extracting(Warning::code).containsExactly("external-source");
        return decision.warnings().get(0).text().en();
    }

    @Test
    void the_confidence_of_the_text_is_told_with_its_basis_and_the_outcome_stands() {
        Decision decision = decide("site-noise-limit", "99.99", "70.01");

        assertThat(decision.outcome()).isEqualTo(Outcome.NON_COMPLIANT);
        assertThat(warning(decision)).contains("one full copy", "confidence: medium");
    }

    @Test
    void the_least_sure_clause_that_applies_is_what_counts() {
        assertThat(warning(decide("site-noise-limit", "100", "70"))).contains("confidence: low");
    }

    @Test
    void a_clause_that_is_not_verified_is_advice_and_is_told() {
        Decision decision = decide("site-noise-limit", "1000", "70");

        assertThat(decision.outcome()).isEqualTo(Outcome.COMPLIANT);
        assertThat(warning(decision)).contains("confidence: not verified");
    }

    @Test
    void texts_that_are_held_need_no_warning() {
        assertThat(decide("site-quiet", "9", "45").warnings()).isEmpty();
    }

    @Test
    void the_first_day_of_an_external_text_bounds_it_as_of_any_other() {
        Facts facts = Facts.builder(ENGINE.rulebook().factIndex("Site"))
                .set("area", BigDecimal.ONE)
                .build();
        Decision decision =
                ENGINE.decide(new Query("site-noise-limit", new Place("210802"), LocalDate.parse("2014-06-30"), facts));

        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.warnings()).isEmpty();
    }
}
