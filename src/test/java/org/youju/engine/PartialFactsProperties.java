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
import org.youju.decision.Decision;
import org.youju.decision.GivenValue;
import org.youju.decision.Missing;
import org.youju.decision.Outcome;
import org.youju.decision.Status;
import org.youju.facts.Facts;

/** What is said on some of the facts still stands when more of them are known, and what is asked for is what matters. */
class PartialFactsProperties {
    private static final String SEED = "20250122";
    private static final int COMPLETIONS = 12;
    private static final List<PartialCase.Asked> QUESTIONS = Stream.of(
                    Path.of("rules"), Path.of("src/test/resources/hard-clauses/rules"))
            .filter(Files::isDirectory)
            .flatMap(PartialCase::questions)
            .toList();

    @Provide
    Arbitrary<PartialCase> cases() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, QUESTIONS.size() - 1).withoutEdgeCases(),
                        Arbitraries.longs().withoutEdgeCases())
                .as((question, seed) -> new PartialCase(QUESTIONS.get(question), seed));
    }

    @Property(tries = 3_000, seed = SEED, shrinking = ShrinkingMode.OFF)
    void aDefiniteOutcomeStandsWhateverElseBecomesKnown(@ForAll("cases") PartialCase partial) {
        Decision now = partial.decide();
        Assume.that(StillSo.isDefinite(now.outcome()));
        for (int completion = 0; completion < COMPLETIONS; completion++) {
            Facts facts = partial.completed(List.of());
            Decision then = partial.decide(facts);
            assertThat(StillSo.of(now.outcome())).as("the outcome on %s", facts).contains(then.outcome());
            if (partial.asksForValues()) {
                assertThat(answer(partial, then)).as("the answer on %s", facts).isEqualTo(answer(partial, now));
            }
        }
    }

    @Property(tries = 3_000, seed = SEED, shrinking = ShrinkingMode.OFF)
    void aDefiniteFindingStandsWhateverElseBecomesKnown(@ForAll("cases") PartialCase partial) {
        Map<String, Status> now = StillSo.statuses(partial.decide());
        for (int completion = 0; completion < COMPLETIONS; completion++) {
            Facts facts = partial.completed(List.of());
            Map<String, Status> then = StillSo.statuses(partial.decide(facts));
            now.forEach((clause, status) -> {
                if (StillSo.isDefinite(status)) {
                    assertThat(StillSo.of(status)).as("%s on %s", clause, facts).contains(then.get(clause));
                }
            });
        }
    }

    @Property(tries = 1_500, seed = SEED, shrinking = ShrinkingMode.OFF)
    void noFactThatIsNotNamedCanChangeTheAnswer(@ForAll("cases") PartialCase partial) {
        Decision now = partial.decide();
        Assume.that(now.missingExact() && now.outcome() == Outcome.UNDETERMINED);
        for (int completion = 0; completion < COMPLETIONS; completion++) {
            Facts one = partial.completed(now.missing());
            Facts other = partial.otherwise(one, now.missing());
            assertThat(whetherInOrder(partial, partial.decide(other)))
                    .as("the answer on %s and on %s", one, other)
                    .isEqualTo(whetherInOrder(partial, partial.decide(one)));
        }
    }

    /** A duty that is fulfilled is in order whether or not it applies (design, section 3), so nobody is asked which. */
    private static String whetherInOrder(PartialCase partial, Decision decision) {
        return decision.outcome() == Outcome.NOT_APPLICABLE && !partial.asksForValues()
                ? partial.good().toString()
                : answer(partial, decision);
    }

    @Property(tries = 1_500, seed = SEED, shrinking = ShrinkingMode.OFF)
    void everyFactThatIsNamedChangesTheAnswerInSomeCompletion(@ForAll("cases") PartialCase partial) {
        Decision now = partial.decide();
        Assume.that(now.missingExact() && !now.missing().isEmpty());
        Map<String, Completions.Witness> witnesses = partial.witnesses();
        for (Missing missing : now.missing()) {
            assertThat(witnesses).containsKey(missing.at() + "/" + missing.fact());
            Completions.Witness witness = witnesses.get(missing.at() + "/" + missing.fact());
            assertThat(everythingTold(partial, witness.one()))
                    .as("the answer on %s and on %s", witness.one(), witness.other())
                    .isNotEqualTo(everythingTold(partial, witness.other()));
            assertThat(partial.isCompletion(witness.one()) && partial.isCompletion(witness.other()))
                    .as("%s and %s keep what is known", witness.one(), witness.other())
                    .isTrue();
            assertThat(PartialCase.differences(witness.one(), witness.other()))
                    .containsExactly(missing.at() + "/" + missing.fact());
        }
    }

    /** The answer, and what each reading would make of it. */
    private static String everythingTold(PartialCase partial, Facts facts) {
        Decision decision = partial.decide(facts);
        return answer(partial, decision)
                + decision.findings().stream()
                        .flatMap(finding -> finding.readings().stream())
                        .map(reading -> reading.outcome() + " " + values(reading.values()))
                        .toList();
    }

    private static String answer(PartialCase partial, Decision decision) {
        return partial.asksForValues()
                ? decision.outcome() + " " + values(decision.values())
                : decision.outcome().toString();
    }

    private static List<String> values(List<GivenValue> values) {
        return values.stream()
                .map(value -> value.name() + "=" + Values.canonical(value.value()))
                .toList();
    }
}
