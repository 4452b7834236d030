package org.youju.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.youju.facts.Facts;
import org.youju.law.Instrument;
import org.youju.rulebook.Question;
import org.youju.rulebook.Rulebook;
import org.youju.rulebook.Rulebooks;

/**
 * The engine and an ordinary Drools session over the same rules agree on random facts.
 *
 * <p>{@code -Dyouju.oracle.sets=100000} tries more of them, {@code -Dyouju.oracle.rules=…} another folder of rules.
 */
class OracleTest {
    private static final int SETS = Integer.getInteger("youju.oracle.sets", 250);
    private static final Path RULES = Path.of(System.getProperty("youju.oracle.rules", "rules"));
    private static final Path HARD_CLAUSES = Path.of("src/test/resources/hard-clauses/rules");
    /** A rule that holds on few of the sets is waited for: of one that never held nothing is shown. */
    private static final int MOST = 20_000;

    private static final long SEED = 20250122;
    private static final String DEADLINE = "art20 变动报告：期限已过";

    @TestFactory
    Stream<DynamicTest> theSessionFiresExactlyTheRulesThatTheEngineCallsTrue() {
        return Stream.of(RULES, HARD_CLAUSES).filter(Files::isDirectory).flatMap(OracleTest::ofRulebook);
    }

    private static Stream<DynamicTest> ofRulebook(Path rules) {
        Rulebook rulebook = Rulebooks.compile(rules);
        return rulebook.content().questions().stream()
                .flatMap(question -> rulebook.instrumentsFor(question.id()).stream()
                        .map(instrument -> DynamicTest.dynamicTest(
                                question.id() + " by " + instrument.id(),
                                () -> agree(rulebook, question, instrument))));
    }

    private static void agree(Rulebook rulebook, Question question, Instrument instrument) {
        try (Oracle oracle = new Oracle(rulebook)) {
            assertThat(firstDifference(
                            oracle, new RandomFacts(rulebook, question, instrument, SEED), question, instrument))
                    .isEmpty();
            assertThat(oracle.neverHeld())
                    .as("rules that never held, of which nothing is shown")
                    .isEmpty();
        }
    }

    @Test
    void aRuleThatTheSessionDoesNotHaveIsNoticed() {
        Rulebook rulebook = Rulebooks.compile(HARD_CLAUSES);
        Question question = rulebook.question("change-report").orElseThrow();
        Instrument instrument = rulebook.instrumentsFor(question.id()).get(0);
        String deadline = rulebook.content().rules().stream()
                .filter(rule -> rule.name().equals(DEADLINE))
                .findFirst()
                .orElseThrow()
                .compiledName();
        try (Oracle oracle = new Oracle(rulebook, id -> without(deadline, rulebook.models(id)))) {
            assertThat(firstDifference(
                            oracle, new RandomFacts(rulebook, question, instrument, SEED), question, instrument))
                    .singleElement()
                    .satisfies(difference -> {
                        assertThat(difference.engine()).containsOnlyKeys(deadline);
                        assertThat(difference.session()).isEmpty();
                    });
        }
    }

    private static Collection<Model> without(String name, List<Model> models) {
        return models.stream()
                .map(model -> {
                    Model smaller = mock(Model.class, delegatesTo(model));
                    List<Rule> rules = model.getRules().stream()
                            .filter(rule -> !rule.getName().equals(name))
                            .toList();
                    doReturn(rules).when(smaller).getRules();
                    return smaller;
                })
                .toList();
    }

    private static List<Oracle.Difference> firstDifference(
            Oracle oracle, RandomFacts random, Question question, Instrument instrument) {
        for (int set = 0; !isEnough(oracle, set); set++) {
            LocalDate asOf = random.day();
            Facts facts = random.complete(asOf);
            List<Oracle.Difference> differences = oracle.differences(question, instrument, asOf, facts);
            if (!differences.isEmpty()) {
                return differences;
            }
        }
        return List.of();
    }

    private static boolean isEnough(Oracle oracle, int sets) {
        return sets > 0
                && sets % SETS == 0
                && (sets >= MOST || oracle.neverHeld().isEmpty());
    }
}
