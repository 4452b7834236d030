package org.youju.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.youju.rulebook.Rulebook;

class FactsSchemaTest {
    private final Rulebook rulebook = HandMade.rulebook();
    private final RequestReader reader = new RequestReader(rulebook);
    private final JsonSchema schema = schema();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"fullCivilCapacity\": true, \"householdSize\": null}",
                "{\"householdSize\": 3.0}",
                "{\"householdFloorArea\": \"60.00\", \"retiredOn\": \"never\", \"appliedOn\": \"2025-06-10\"}",
                "{\"housingType\": \"publicRental\", \"refusedTypes\": [\"affordableRental\"]}",
                "{\"members\": [{\"age\": 1}, {}], \"incomes\": [1, null, \"2\"]}",
                "{\"householdSize\": {\"value\": 3, \"source\": \"register\", \"by\": \"x\", \"uncertainty\": \"1\"}}",
                "{\"householdFloorArea\": {\"value\": \"3\", \"uncertainty\": 0.5, \"at\": \"2025-06-10\"}}",
                "{\"appliedOn\": {\"value\": \"2025-06-10\", \"uncertainty\": 3, \"at\": \"2025-06-10T08:00:00Z\"}}",
                "{\"members\": {\"value\": [{\"age\": {\"value\": 1}}], \"source\": \"declared\"}}",
                "{\"fullCivilCapacity\": {\"value\": null, \"source\": null, \"uncertainty\": null}}"
            })
    void acceptsWhatTheReaderAccepts(String facts) {
        assertThat(schema.validate(facts, InputFormat.JSON)).isEmpty();
        assertThat(isRead(facts)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"fullCivilCapacity\": 1}",
                "{\"householdSize\": 2.5}",
                "{\"householdSize\": 0}",
                "{\"householdFloorArea\": -1}",
                "{\"householdFloorArea\": \"-1\"}",
                "{\"householdFloorArea\": \"NaN\"}",
                "{\"appliedOn\": \"never\"}",
                "{\"appliedOn\": \"2025-02-30\"}",
                "{\"housingType\": \"villa\"}",
                "{\"refusedTypes\": [null]}",
                "{\"members\": [{\"agee\": 1}]}",
                "{\"incomes\": [true]}",
                "{\"perCapitaFloorArea\": 1}",
                "{\"asOf\": \"2025-06-10\"}",
                "{\"householdSize\": {\"source\": \"register\"}}",
                "{\"householdSize\": {\"value\": 3, \"source\": \"rumour\"}}",
                "{\"householdSize\": {\"value\": 3, \"uncertainty\": 0.5}}",
                "{\"householdSize\": {\"value\": 3, \"uncertainty\": -1}}",
                "{\"householdFloorArea\": {\"value\": 3, \"uncertainty\": \"-1\"}}",
                "{\"appliedOn\": {\"value\": \"2025-06-10\", \"uncertainty\": 40000}}",
                "{\"fullCivilCapacity\": {\"value\": true, \"uncertainty\": 1}}",
                "{\"fullCivilCapacity\": {\"value\": true, \"certainty\": 1}}",
                "{\"appliedOn\": {\"value\": \"2025-06-10\", \"at\": \"yesterday\"}}"
            })
    void refusesWhatTheReaderRefuses(String facts) {
        assertThat(schema.validate(facts, InputFormat.JSON, options -> options.getExecutionConfig()
                        .setFormatAssertionsEnabled(true)))
                .isNotEmpty();
        assertThat(isRead(facts)).isFalse();
    }

    @Test
    void isItselfAValidSchema() {
        JsonSchema meta = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(com.networknt.schema.SchemaLocation.of(com.networknt.schema.SchemaId.V202012));

        assertThat(meta.validate(text(), InputFormat.JSON)).isEmpty();
    }

    private boolean isRead(String facts) {
        try {
            reader.readFacts(HandMade.QUESTION, facts.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (WireException bad) {
            return false;
        }
    }

    private JsonSchema schema() {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text());
    }

    private String text() {
        return new String(
                new FactsSchema(rulebook.content().vocabulary()).of("HousingApplication"), StandardCharsets.UTF_8);
    }
}
