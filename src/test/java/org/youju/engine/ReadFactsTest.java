package org.youju.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.youju.law.Place;
import org.youju.rulebook.Rulebooks;

/** What an inspector is asked about a subject: all that some rule in the place reads, and nothing else. */
class ReadFactsTest {
    private static final Engine HARD_CLAUSES =
            new Engine(Rulebooks.compile(Path.of("src/test/resources/hard-clauses/rules")));
    private static final LocalDate DAY = LocalDate.parse("2025-06-10");

    private static List<String> names(String subject, String place) {
        return HARD_CLAUSES.readFacts(subject, new Place(place), DAY).stream()
                .map(read -> (read.list().isEmpty() ? "" : read.list() + ".")
                        + read.fact().name())
                .toList();
    }

    @Test
    void everyFactThatSomeRuleOfThePlaceReadsIsAskedInTheOrderOfTheVocabulary() {
        assertThat(names("Boiler", "210802"))
                .containsExactly("fuel", "boilerCapacity", "inUrbanBuiltUpArea", "inOperation", "projectNature");
    }

    @Test
    void whatIsComputedIsNotAskedButWhatItIsComputedFrom() {
        assertThat(names("PollutionEpisode", "371502"))
                .containsExactly("dailyAqi", "alertLevel", "currentLevelByData", "forecastBelowHours");
    }

    @Test
    void aListIsFollowedByTheFactsOfWhatItHolds() {
        assertThat(names("HousingApplication", "210802"))
                .containsSubsequence(
                        "members",
                        "members.relationToApplicant",
                        "members.legalSupportRelation",
                        "members.livesTogether",
                        "householdSize",
                        "perCapitaFloorArea");
    }

    @Test
    void whereNoTextSpeaksOfThePlaceNothingIsAsked() {
        assertThat(names("HousingApplication", "371502")).isEmpty();
    }
}
