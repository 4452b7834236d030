package org.youju.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.youju.engine.Engine;
import org.youju.rulebook.Rulebooks;

/** Every case in {@code test-cases/} comes out as the text of the law says. */
class CasesTest {
    private static final Path CASES = Path.of("test-cases");
    private static final Engine ENGINE = new Engine(Rulebooks.bundled());
    private static final List<TestCase> ALL = new CaseReader(ENGINE.rulebook()).read(CASES);

    @TestFactory
    Stream<DynamicContainer> everyCaseComesOutAsTheTextSays() {
        CaseRunner runner = new CaseRunner(ENGINE);
        Map<String, List<TestCase>> byFile =
                ALL.stream().collect(Collectors.groupingBy(TestCase::file, TreeMap::new, Collectors.toList()));
        return byFile.entrySet().stream()
                .map(file -> DynamicContainer.dynamicContainer(
                        file.getKey(), file.getValue().stream().map(testCase -> dynamicTest(runner, testCase))));
    }

    private static DynamicTest dynamicTest(CaseRunner runner, TestCase testCase) {
        URI place = CASES.resolve(testCase.file()).toUri();
        return DynamicTest.dynamicTest(
                testCase.name(), place, () -> assertThat(runner.run(testCase).differences())
                        .as(testCase.file() + ":" + testCase.line())
                        .isEmpty());
    }

    @Test
    void everyQuestionOfEveryTextHasCases() {
        List<String> asked =
                ALL.stream().map(each -> each.query().question()).distinct().toList();
        assertThat(ENGINE.rulebook().content().rules())
                .extracting(rule -> rule.question())
                .allSatisfy(question -> assertThat(asked).contains(question));
    }

    @Test
    void noTwoCasesOfAFileHaveTheSameName() {
        assertThat(ALL).extracting(each -> each.file() + " " + each.name()).doesNotHaveDuplicates();
    }
}
