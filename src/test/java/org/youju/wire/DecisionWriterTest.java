package org.youju.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.youju.decision.Decision;
import org.youju.decision.Evidence;
import org.youju.decision.Outcome;
import org.youju.decision.Range;
import org.youju.engine.Query;
import org.youju.facts.FactIndex;
import org.youju.facts.Facts;
import org.youju.law.Place;
import org.youju.wire.DecisionWriter.Detail;

class DecisionWriterTest {
    private final DecisionWriter writer = new DecisionWriter(HandMade.rulebook(), Quotes.NONE);

    @Test
    void writesDecisionAsTheContractShowsIt() throws Exception {
        JsonNode json = json(decision(LocalDate.of(2025, 6, 10)), Detail.FULL);

        assertThat(json.toPrettyString())
                .isEqualTo(new ObjectMapper()
                        .readTree(DecisionWriterTest.class.getResourceAsStream("decision.json"))
                        .toPrettyString());
    }

    @Test
    void leavesConditionsOutOnDemand() throws Exception {
        JsonNode finding =
                json(decision(LocalDate.of(2025, 6, 10)), Detail.BRIEF).at("/findings/0");

        assertThat(finding.has("conditions")).isFalse();
        assertThat(finding.at("/status").asText()).isEqualTo("violated");
        assertThat(finding.at("/readings")).hasSize(1);
    }

    @Test
    void datesClauseByItsVersionOfTheDay() throws Exception {
        JsonNode inForce =
                json(decision(LocalDate.of(2024, 6, 10)), Detail.FULL).at("/findings/0/clause/inForce");

        assertThat(inForce.get(0).asText()).isEqualTo("2020-01-01");
        assertThat(inForce.get(1).asText()).isEqualTo("2024-12-31");
    }

    @Test
    void quotesOfficialWordingWhereItIsHeld() throws Exception {
        DecisionWriter quoting = new DecisionWriter(HandMade.rulebook(), (instrument, clause) -> Optional.of("“原文”"));

        JsonNode json = new ObjectMapper().readTree(quoting.write(decision(LocalDate.of(2025, 6, 10)), Detail.BRIEF));

        assertThat(json.at("/findings/0/clause/quote").asText()).isEqualTo("“原文”");
    }

    @Test
    void givesWhatATextByReferenceWouldSay() throws Exception {
        Decision inner = decision(LocalDate.of(2025, 6, 10));
        Decision outer = new Decision(
                "o",
                inner.question(),
                inner.place(),
                inner.asOf(),
                Outcome.OUT_OF_SCOPE,
                inner.summary(),
                Evidence.UNSTATED,
                List.of(),
                List.of(),
                List.of(),
                true,
                List.of(),
                List.of(),
                inner.rulebook(),
                Optional.of(inner));

        JsonNode json = json(outer, Detail.FULL);

        assertThat(json.at("/outcome").asText()).isEqualTo("out-of-scope");
        assertThat(json.at("/indicative/outcome").asText()).isEqualTo("not-eligible");
    }

    @Test
    void writesValuesWithoutLosingADigit() {
        Facts member = Facts.builder(new FactIndex("Member", List.of("age", "name")))
                .set("age", 70)
                .build();

        assertThat(written(new BigDecimal("1E+3"))).isEqualTo("\"1000\"");
        assertThat(written(new BigDecimal("0.10"))).isEqualTo("\"0.10\"");
        assertThat(written(7)).isEqualTo("7");
        assertThat(written(true)).isEqualTo("true");
        assertThat(written(Facts.NEVER)).isEqualTo("\"never\"");
        assertThat(written(LocalDate.of(2025, 6, 10))).isEqualTo("\"2025-06-10\"");
        assertThat(written(new Range(BigDecimal.ONE, BigDecimal.TEN))).isEqualTo("{\"min\":\"1\",\"max\":\"10\"}");
        assertThat(written(new Range(null, BigDecimal.TEN))).isEqualTo("{\"max\":\"10\"}");
        assertThat(written(Arrays.asList(BigDecimal.ONE, null))).isEqualTo("[\"1\",null]");
        assertThat(written(List.of(member))).isEqualTo("[{\"age\":70}]");
        assertThat(written("中\"\\\n𠮷")).isEqualTo("\"中\\\"\\\\\\n𠮷\"");
    }

    private static String written(Object value) {
        JsonBytes out = new JsonBytes();
        ValueJson.write(out, value);
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }

    private JsonNode json(Decision decision, Detail detail) throws Exception {
        return new ObjectMapper().readTree(writer.write(decision, detail));
    }

    private static Decision decision(LocalDate asOf) {
        Facts none = Facts.none(new FactIndex("HousingApplication", List.of("householdSize")));
        return HandMade.decision(new Query(HandMade.QUESTION, new Place("210802"), asOf, none));
    }
}
