package org.youju.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.youju.rulebook.Fact;
import org.youju.rulebook.Rulebook;
import org.youju.rulebook.Rulebooks;

/** What people choose and type, as the service takes it. */
class AnswerFormTest {
    private static final Rulebook RULEBOOK = Rulebooks.bundled();

    @ParameterizedTest(name = "{2} to {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "HousingApplication|fullCivilCapacity|true|true",
                "HousingApplication|employmentMonthsInCity|１２|\"12\"",
                "HousingApplication|employmentMonthsInCity|1,200|\"1200\"",
                "Tenancy|changeDate|2026年1月5日|\"2026-01-05\"",
                "Tenancy|changeDate|2026/1/5|\"2026-01-05\"",
                "Tenancy|changeReportedOn|never|\"never\"",
                "Tenancy|changeDate|yesterday|\"yesterday\"",
                "HousingApplication|members|2|[{},{}]",
                "HousingApplication|members|many|\"many\"",
            })
    void anAnswerBecomesWhatAProgramWouldSend(String subject, String fact, String said, String sent)
            throws IOException {
        assertThat(read(subject, fact, List.of(said), Optional.empty())).contains(json(sent));
    }

    @Test
    void aSeriesIsReadWithItsGaps() throws IOException {
        Fact series = RULEBOOK.content().vocabulary().subjects().stream()
                .flatMap(subject -> subject.facts().stream())
                .filter(fact -> fact.name().equals("dailyAqi"))
                .findFirst()
                .orElseThrow();

        assertThat(AnswerForm.read(series, List.of("160，- 140\n155"), Optional.empty()))
                .contains(json("[\"160\",null,\"140\",\"155\"]"));
    }

    @Test
    void anotherNumberOfPeopleKeepsWhatIsKnownOfThem() throws IOException {
        assertThat(read("HousingApplication", "members", List.of("3"), Optional.of(json("[{\"a\":1},{\"a\":2}]"))))
                .contains(json("[{\"a\":1},{\"a\":2},{}]"));
        assertThat(read("HousingApplication", "members", List.of("1"), Optional.of(json("[{\"a\":1},{\"a\":2}]"))))
                .contains(json("[{\"a\":1}]"));
    }

    @Test
    void nothingSaidIsNoAnswer() {
        assertThat(read("HousingApplication", "fullCivilCapacity", List.of(" "), Optional.empty()))
                .isEmpty();
    }

    private static Optional<JsonNode> read(String subject, String fact, List<String> said, Optional<JsonNode> before) {
        return AnswerForm.read(
                RULEBOOK.subject(subject).orElseThrow().fact(fact).orElseThrow(), said, before);
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
