package org.youju.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.youju.check.Town;

/** Which texts are read with one that is named. */
class NeededInstrumentsTest {
    private static final String MORE = "lawtown/more_2026";

    private final Town town = new Town();

    @Test
    void a_text_that_answers_the_same_question_in_the_same_place_is_needed() {
        town.withSecondText("210802", 6, "");

        assertThat(NeededInstruments.of(town, List.of(MORE))).containsExactly(Town.TEXT, MORE);
    }

    @Test
    void a_text_of_a_larger_place_is_needed_too() {
        town.withSecondText("210800", 6, "");

        assertThat(NeededInstruments.of(town, List.of(Town.TEXT))).containsExactly(Town.TEXT, MORE);
    }

    @Test
    void a_text_of_another_place_is_not_needed() {
        town.withSecondText("210881", 6, "");

        assertThat(NeededInstruments.of(town, List.of(MORE))).containsExactly(MORE);
    }

    @Test
    void a_text_that_it_conflicts_with_is_needed() {
        town.withSecondText("210881", 6, """
                conflictsWith: [ { clause: "lawtown/access_2025 art1", why: { zh: 不同, en: different } } ]
                """);

        assertThat(NeededInstruments.of(town, List.of(MORE))).containsExactly(Town.TEXT, MORE);
        assertThat(NeededInstruments.of(town, List.of(Town.TEXT))).containsExactly(Town.TEXT);
    }

    @Test
    void a_text_that_is_not_there_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> NeededInstruments.of(town, List.of("lawtown/acces_2025")))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("did you mean lawtown/access_2025?");
    }

    @Test
    void files_that_all_texts_share_are_kept() {
        town.withSecondText("210881", 6, "");

        assertThat(SelectedFiles.of(town, Set.of(MORE)).paths())
                .contains("rulebook.yaml", "places.csv", Town.APPLICATION, Town.FEE_QUESTION, MORE + "/access.drl")
                .doesNotContain(Town.LEDGER, Town.ACCESS);
    }
}
