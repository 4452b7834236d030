package org.youju.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.youju.engine.Engine;
import org.youju.rulebook.Question;
import org.youju.rulebook.Rulebooks;

/**
 * The hardest provisions of eleven texts, each with the cases that tell a wrong reading from a right one.
 *
 * <p>They are a rulebook of their own: what they hold the engine to stays when the live rules change.
 */
class HardClausesTest {
    private static final Path RULES = Path.of("src/test/resources/hard-clauses/rules");
    private static final Path CASES = Path.of("src/test/resources/hard-clauses/cases");

    private final Engine engine = new Engine(Rulebooks.compile(RULES));

    @TestFactory
    Stream<DynamicTest> everyHardClauseIsDecidedAsItsTextSays() {
        CaseRunner runner = new CaseRunner(engine);
        return new CaseReader(engine.rulebook())
                .read(CASES).stream()
                        .map(testCase -> DynamicTest.dynamicTest(
                                testCase.query().question() + ": " + testCase.name(),
                                () -> assertThat(runner.run(testCase).differences())
                                        .isEmpty()));
    }

    @Test
    void everyQuestionHasCases() {
        Set<String> asked = new CaseReader(engine.rulebook())
                .read(CASES).stream()
                        .map(testCase -> testCase.query().question())
                        .collect(Collectors.toSet());
        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(engine.rulebook().content().questions().stream()
                        .map(Question::id)
                        .toList());
    }
}
