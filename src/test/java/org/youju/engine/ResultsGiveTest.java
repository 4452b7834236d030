package org.youju.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.youju.decision.Decision;
import org.youju.decision.Missing;
import org.youju.decision.Outcome;
import org.youju.facts.Facts;
import org.youju.law.Place;
import org.youju.rulebook.Rulebooks;

/** A fact that is given by what another question comes to: a site that meets the conditions of a permit counts as permitted. */
class ResultsGiveTest {
    private static final Engine ENGINE = new Engine(Rulebooks.compile(Path.of("src/test/resources/results/rules")));
    private static final BigDecimal LARGE = new BigDecimal("150");
    private static final BigDecimal QUIET = new BigDecimal("50");

    private static Decision decide(String question, String subject, Map<String, Object> given) {
        Facts.Builder facts = Facts.builder(ENGINE.rulebook().factIndex(subject));
        given.forEach(facts::set);
        return ENGINE.decide(new Query(question, new Place("210802"), LocalDate.of(2025, 6, 10), facts.build()));
    }

    private static Decision size(Map<String, Object> given) {
        return decide("site-size", "Site", given);
    }

    @Test
    void whatTheOtherQuestionComesToGivesTheFact() {
        assertThat(size(Map.of("area", LARGE, "noise", QUIET, "fenced", true)).outcome())
                .isEqualTo(Outcome.NON_COMPLIANT);
        assertThat(size(Map.of("area", LARGE, "noise", QUIET, "fenced", false)).outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void whatTheOtherQuestionLacksIsMissingOnceItHasBegun() {
        Decision decision = size(Map.of("area", LARGE, "noise", QUIET));
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.missing()).extracting(Missing::fact).containsExactly("fenced");
    }

    @Test
    void whatCanChangeTheOtherQuestionNoMoreIsNotMissing() {
        assertThat(size(Map.of("area", LARGE, "fenced", false)).missing()).isEmpty();
    }

    @Test
    void theFactItselfIsMissingWhileNothingOfTheOtherQuestionIsKnown() {
        assertThat(size(Map.of("area", LARGE)).missing())
                .extracting(Missing::fact)
                .containsExactly("permitted");
    }

    @Test
    void aFactOfTheSameNameOfAnotherSubjectIsNotGiven() {
        assertThat(decide("machine-use", "Machine", Map.of()).missing())
                .extracting(Missing::fact)
                .containsExactly("permitted");
        assertThat(decide("machine-use", "Machine", Map.of("permitted", true)).outcome())
                .isEqualTo(Outcome.COMPLIANT);
    }
}
