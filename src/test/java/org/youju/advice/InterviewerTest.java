package org.youju.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.youju.decision.Outcome;
import org.youju.engine.Engine;
import org.youju.engine.OpenFact;
import org.youju.engine.Query;
import org.youju.facts.Facts;
import org.youju.law.Place;
import org.youju.rulebook.Rulebooks;

/** What is asked next while a case of the bundled texts is filled in. */
class InterviewerTest {
    private static final Engine ENGINE = new Engine(Rulebooks.bundled());
    private static final Interviewer INTERVIEWER = new Interviewer(ENGINE);

    @Test
    void asksForASeriesOfWhichNothingIsKnown() {
        assertThat(namesAsked(INTERVIEWER.next(alertLevel(Optional.empty()), Set.of())))
                .contains("dailyAqi");
    }

    @Test
    void doesNotAskAgainForASeriesToldWithGaps() {
        List<BigDecimal> withGap = Arrays.asList(new BigDecimal(160), null, new BigDecimal(140));

        NextQuestion next = INTERVIEWER.next(alertLevel(Optional.of(withGap)), Set.of());

        assertThat(next.decision().outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(next.decision().missing())
                .as("the decision still says what it lacks")
                .anyMatch(missing -> missing.fact().equals("dailyAqi"));
        assertThat(namesAsked(next)).doesNotContain("dailyAqi");
    }

    private static List<String> namesAsked(NextQuestion next) {
        return next.questions().stream().map(OpenFact::at).map(at -> at.name()).toList();
    }

    private static Query alertLevel(Optional<List<BigDecimal>> dailyAqi) {
        Facts.Builder facts = Facts.builder(ENGINE.rulebook()
                .factIndex(
                        ENGINE.rulebook().question("alert-level").orElseThrow().subject()));
        dailyAqi.ifPresent(series -> facts.set("dailyAqi", series));
        return new Query("alert-level", new Place("371500"), LocalDate.of(2026, 1, 10), facts.build());
    }
}
