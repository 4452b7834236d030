package org.youju.check.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.youju.check.CaseReader;
import org.youju.check.TestCase;
import org.youju.engine.Engine;
import org.youju.rulebook.Rulebooks;

/** Interviews from nothing with the persons of the bundled cases. */
class InterviewsTest {
    /** Cases of one question that are taken; the command {@code youju interviews} takes all. */
    private static final int EACH = 6;

    private static final Engine ENGINE = new Engine(Rulebooks.bundled());
    private static final List<InterviewMeasure> MEASURES = new Interviews(ENGINE).measure(some());

    private static List<TestCase> some() {
        Map<String, List<TestCase>> byQuestion = new CaseReader(ENGINE.rulebook())
                .read(Path.of("test-cases")).stream()
                        .collect(Collectors.groupingBy(
                                testCase -> testCase.query().question(), TreeMap::new, Collectors.toList()));
        return byQuestion.values().stream()
                .flatMap(cases -> {
                    int step = Math.max(1, cases.size() / EACH);
                    return IntStream.range(0, cases.size())
                            .filter(number -> number % step == 0)
                            .mapToObj(cases::get);
                })
                .toList();
    }

    @Test
    void takeNoMoreThanOneQuestionOverTheOptimum() {
        assertThat(MEASURES).allSatisfy(measure -> assertThat(measure.worst()).isLessThanOrEqualTo(1));
        assertThat(MEASURES.stream().mapToInt(InterviewMeasure::compared).sum())
                .as("cases whose optimum could be computed")
                .isGreaterThan(
                        MEASURES.stream().mapToInt(InterviewMeasure::cases).sum() * 3 / 4);
    }

    @Test
    void askWhatTheOptimumWouldAskOnTheSameKnowledgeInNinetyNineOfAHundredQuestions() {
        int otherwise = MEASURES.stream().mapToInt(InterviewMeasure::otherwise).sum();
        int asked = MEASURES.stream().mapToInt(InterviewMeasure::asked).sum();

        assertThat(otherwise).isLessThanOrEqualTo(asked / 100);
    }

    @Test
    void neverAskWhatCannotChangeTheAnswer() {
        assertThat(MEASURES).allSatisfy(measure -> assertThat(measure.useless()).isZero());
    }

    @Test
    void endWhereTheFactsOfTheCaseEnd() {
        assertThat(MEASURES).allSatisfy(measure -> assertThat(measure.wrong()).isZero());
    }

    @Test
    void askLessThanAForm() {
        int form = MEASURES.stream()
                .mapToInt(measure -> measure.open() * measure.cases())
                .sum();

        assertThat(MEASURES.stream().mapToInt(InterviewMeasure::asked).sum()).isLessThan(form);
    }
}
