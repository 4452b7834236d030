package org.youju.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.youju.decision.Decision;
import org.youju.decision.Outcome;
import org.youju.decision.Status;

/** What is said on uncertain facts is so for every value they may have. */
class UncertainFactsProperties {
    private static final String SEED = "20250122";
    private static final int VALUES = 12;
    private static final List<PartialCase.Asked> QUESTIONS = Stream.of(
                    Path.of("rules"), Path.of("src/test/resources/hard-clauses/rules"))
            .filter(Files::isDirectory)
            .flatMap(PartialCase::questions)
            .toList();

    @Provide
    Arbitrary<UncertainCase> cases() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, QUESTIONS.size() - 1).withoutEdgeCases(),
                        Arbitraries.longs().withoutEdgeCases(),
                        Arbitraries.of(true, false))
                .as((question, seed, complete) -> new UncertainCase(QUESTIONS.get(question), seed, complete));
    }

    @Property(tries = 800, seed = SEED, shrinking = ShrinkingMode.OFF)
    void aDefiniteOutcomeIsSoForEveryPossibleValue(@ForAll("cases") UncertainCase uncertain) {
        Decision now = uncertain.decide();
        Assume.that(StillSo.isDefinite(now.outcome()));
        for (int value = 0; value < VALUES; value++) {
            assertThat(StillSo.of(now.outcome()))
                    .as("the outcome on %s", uncertain)
                    .contains(uncertain.decideExactly().outcome());
        }
    }

    @Property(tries = 800, seed = SEED, shrinking = ShrinkingMode.OFF)
    void aDefiniteFindingIsSoForEveryPossibleValue(@ForAll("cases") UncertainCase uncertain) {
        Map<String, Status> now = StillSo.statuses(uncertain.decide());
        for (int value = 0; value < VALUES; value++) {
            Map<String, Status> then = StillSo.statuses(uncertain.decideExactly());
            now.forEach((clause, status) -> {
                if (StillSo.isDefinite(status)) {
                    assertThat(StillSo.of(status))
                            .as("%s on %s", clause, uncertain)
                            .contains(then.get(clause));
                }
            });
        }
    }

    @Test
    void uncertaintyOftenLeavesADecisionDefiniteAndOftenNot() {
        int definite = 0;
        int review = 0;
        int number = 0;
        for (PartialCase.Asked asked : QUESTIONS) {
            for (int seed = 0; seed < 10; seed++, number++) {
                Outcome outcome = new UncertainCase(asked, seed, true).decide().outcome();
                definite += StillSo.isDefinite(outcome) ? 1 : 0;
                review += outcome == Outcome.NEEDS_REVIEW ? 1 : 0;
            }
        }
        assertThat(definite).isGreaterThan(number / 4);
        assertThat(review).isGreaterThan(number / 20);
    }
}
