package org.youju.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.youju.law.Language;
import org.youju.rulebook.Rulebook;
import org.youju.rulebook.Rulebooks;

/** What an inspector reads first, and how far each measured value lies from its limit. */
class ChecklistResultTest {
    private static final Rulebook RULEBOOK = Rulebooks.compile(Path.of("src/test/resources/semantics/rules"));

    @ParameterizedTest
    @CsvSource({
        "violated, true, BREACH",
        "violated, false, BREACH",
        "not-met, true, BREACH",
        "not-met, false, OTHER",
        "not-available, true, BREACH",
        "departed, true, REVIEW",
        "disputed, true, REVIEW",
        "unknown, true, UNKNOWN",
        "unknown, false, OTHER",
        "satisfied, true, SATISFIED",
        "satisfied, false, OTHER",
        "pending, true, OTHER",
        "not-applicable, true, OTHER"
    })
    void whatIsBrokenComesBeforeWhatIsOpenAndThatBeforeTheRest(String status, boolean weighs, String group) {
        assertThat(ChecklistResult.group(Map.of("status", status, "weighs", weighs)))
                .isEqualTo(ChecklistResult.Group.valueOf(group));
    }

    private static ChecklistResult result(
            String status, boolean weighs, String role, String comparison, String value, String distance) {
        Map<String, Object> margin =
                Map.of("fact", "noise", "comparison", comparison, "limit", "55", "distance", distance);
        Map<String, Object> condition =
                Map.of("role", role, "facts", Map.of("noise", value), "margins", List.of(margin));
        Map<String, Object> finding = Map.of(
                "status", status, "weighs", weighs, "clause", Map.of("pin", "art1"), "conditions", List.of(condition));
        return new ChecklistResult(
                List.of(new ChecklistResult.Item("A", List.of(Map.of("findings", List.of(finding))))));
    }

    private static List<Gauges.Gauge> gauges(ChecklistResult result) {
        return new Gauges(RULEBOOK, "Site", Language.EN).of(result);
    }

    @ParameterizedTest
    @CsvSource({
        "violated, requires, <=, 56, 1, atMost, false, true",
        "satisfied, requires, <=, 55, 0, atMost, true, false",
        "unknown, requires, <, 55, 0, less, false, false",
        "satisfied, requires, >=, 55.0, 0, atLeast, true, false",
        // a value above is forbidden: what keeps the clause lies at most there
        "violated, forbids, >, 56, 1, atMost, false, true",
        "satisfied, forbids, >=, 54, -1, less, true, false"
    })
    void aValueStandsBesideTheLimitItHasToKeep(
            String status,
            String role,
            String comparison,
            String value,
            String distance,
            String word,
            boolean kept,
            boolean broken) {
        assertThat(gauges(result(status, true, role, comparison, value, distance)))
                .extracting(
                        Gauges.Gauge::label,
                        Gauges.Gauge::value,
                        Gauges.Gauge::comparison,
                        Gauges.Gauge::limit,
                        Gauges.Gauge::distance,
                        Gauges.Gauge::unit,
                        Gauges.Gauge::kept,
                        Gauges.Gauge::broken)
                .containsExactly(tuple("noise", value, word, "55", distance, "dB", kept, broken));
    }

    @Test
    void whatDoesNotApplyOrOnlySaysToWhomIsNoLimit() {
        assertThat(gauges(result("not-applicable", true, "requires", "<=", "56", "1")))
                .isEmpty();
        assertThat(gauges(result("violated", false, "requires", "<=", "56", "1")))
                .isEmpty();
        assertThat(gauges(result("violated", true, "applies", "<=", "56", "1"))).isEmpty();
    }
}
