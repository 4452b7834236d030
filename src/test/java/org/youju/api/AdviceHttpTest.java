package org.youju.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** What the service advises, by the bundled rules. */
@MicronautTest
class AdviceHttpTest {
    private static final String NEXT = "/v1/next-question";
    private static final String SETTLED_BUT_NEED = "\"fullCivilCapacity\": true, \"employedInCity\": true, "
            + "\"hasLabourContract\": true, \"employmentMonthsInCity\": 12, \"paysPensionInsurance\": true, \"canPayRent\": true";

    @Inject
    EmbeddedServer server;

    private Service service;

    @BeforeEach
    void connect() {
        service = new Service(server.getURI());
    }

    @Test
    void asksOnlyWhatStillMattersAndSaysWhy() {
        JsonNode next = next(SETTLED_BUT_NEED, "");

        assertThat(pointers(next.at("/questions")))
                .containsExactlyInAnyOrder(
                        "/facts/receivedPreferentialPurchaseInDistrict",
                        "/facts/ownsHousingInDistrict",
                        "/facts/perCapitaFloorArea");
        assertThat(next.at("/questions/0/for/0/pin").asText()).isEqualTo("art12.item3");
        assertThat(next.at("/questions/0/why/zh").asText()).isEqualTo("用于判断第十二条第（三）项");
        assertThat(next.at("/settled").findValuesAsText("zh")).containsExactly("第十二条第（一）项已符合", "第十二条第（二）项已符合");
    }

    @Test
    void namesTheClauseThatMadeAFactIrrelevant() {
        JsonNode next = next("\"fullCivilCapacity\": false", "");

        assertThat(next.at("/questions")).isEmpty();
        JsonNode area = fact(next.at("/irrelevant"), "perCapitaFloorArea");
        assertThat(area.at("/by/0/clause/pin").asText()).isEqualTo("art12.item1");
        assertThat(area.at("/by/0/status").asText()).isEqualTo("violated");
    }

    @Test
    void asksForTheInputsWhereSomebodyCannotTellWhatIsComputed() {
        JsonNode next = next(
                SETTLED_BUT_NEED
                        + ", \"ownsHousingInDistrict\": true, \"receivedPreferentialPurchaseInDistrict\": false",
                "\"/facts/perCapitaFloorArea\"");

        assertThat(pointers(next.at("/questions")))
                .containsExactlyInAnyOrder("/facts/householdFloorAreaInDistrict", "/facts/householdSize");
    }

    @Test
    void asksHowManyAndThenForEach() {
        String facts = SETTLED_BUT_NEED
                + ", \"ownsHousingInDistrict\": true, \"receivedPreferentialPurchaseInDistrict\": false, "
                + "\"householdFloorAreaInDistrict\": \"50\"";
        String skipped = "\"/facts/perCapitaFloorArea\", \"/facts/householdSize\"";

        JsonNode howMany = next(facts, skipped).at("/questions/0");
        assertThat(howMany.at("/pointer").asText()).isEqualTo("/facts/members");
        assertThat(howMany.at("/type").asText()).isEqualTo("list");
        assertThat(howMany.at("/howMany/en").asText()).startsWith("How many");

        // one who lives together with the applicant makes two of them, and 25 m² each
        assertThat(pointers(next(facts + ", \"members\": [{}]", skipped).at("/questions")))
                .isEmpty();
        // two of them make three, and less than 20 m² each
        assertThat(pointers(next(facts + ", \"members\": [{}, {}]", skipped).at("/questions")))
                .contains("/facts/members/0/livesTogether", "/facts/members/1/livesTogether");
    }

    @Test
    void asksForTheDistrictFirst() {
        JsonNode next = Service.json(
                service.post(NEXT, "{\"question\": \"public-rental-eligibility\", \"place\": \"210800\"}"));

        assertThat(next.at("/questions/0/pointer").asText()).isEqualTo("/place");
        assertThat(next.at("/questions/0/options").findValuesAsText("value")).contains("210802", "210811");
    }

    @Test
    void addsTheNextQuestionToADecisionOnDemand() {
        String open = request(SETTLED_BUT_NEED, "");
        String decided = request("\"fullCivilCapacity\": false", "");

        JsonNode decision = Service.json(service.post("/v1/decisions?nextQuestion=true", open));
        assertThat(decision.at("/nextQuestion/pointer").asText())
                .isEqualTo(Service.json(service.post(NEXT, open))
                        .at("/questions/0/pointer")
                        .asText());
        assertThat(Service.json(service.post("/v1/decisions", open)).has("nextQuestion"))
                .isFalse();
        assertThat(Service.json(service.post("/v1/decisions?nextQuestion=true", decided))
                        .at("/nextQuestion")
                        .isNull())
                .isTrue();
        assertThat(schema("Decision").validate(decision)).isEmpty();
    }

    @Test
    void answersAsTheDescriptionSays() {
        String facts = SETTLED_BUT_NEED + ", \"ownsHousingInDistrict\": true, \"householdFloorAreaInDistrict\": \"60\"";

        assertThat(schema("NextQuestion").validate(next(facts, "\"/facts/householdSize\"")))
                .isEmpty();
        assertThat(schema("NextQuestion").validate(next(facts, ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                                                               | 400 | malformed        | ''",
                "{\"question\": \"public-rental-eligibilty\", \"place\": \"210802\"}             | 404 | unknown-question | /question",
                "{\"subject\": \"HousingApplication\", \"place\": \"210802\"}                    | 422 | required         | /question",
                "{\"question\": \"rent\", \"place\": \"210802\", \"skiped\": []}                 | 422 | unknown-field    | /skiped",
                "{\"question\": \"rent\", \"place\": \"210802\", \"skipped\": [1]}               | 422 | wrong-type       | /skipped/0",
                "{\"question\": \"rent\", \"place\": \"210802\", \"skipped\": {}}                | 422 | wrong-type       | /skipped",
                "{\"question\": \"rent\", \"place\": \"210802\", \"skipped\": [\"/facts/rent\"]} | 422 | unknown-fact     | /skipped/0",
                "{\"question\": \"rent\", \"place\": \"210802\", \"skipped\": [\"rentDate\"]}    | 422 | wrong-value      | /skipped/0",
                "{\"question\": \"rent\", \"place\": \"210802\", \"skipped\": [\"/facts/members/0/x\"]} | 422 | wrong-value | /skipped/0"
            })
    void refusesBadRequest(String body, int status, String type, String pointer) {
        HttpResponse<String> response = service.post(NEXT, body);

        assertThat(response.statusCode()).isEqualTo(status);
        JsonNode problem = Service.json(response);
        assertThat(problem.at("/type").asText()).isEqualTo("urn:youju:problem:" + type);
        assertThat(problem.at("/pointer").asText()).isEqualTo(pointer);
        assertThat(schema("Problem").validate(problem)).isEmpty();
    }

    @Test
    void saysWhatWouldChangeTheAnswerWithTheClauseAndTheValueThatSuffices() {
        JsonNode answer = whatIf("\"fullCivilCapacity\": true, \"employedInCity\": true, \"hasLabourContract\": true, "
                + "\"labourContractSignedOn\": \"2025-04-01\", \"applicationDate\": \"2025-06-10\", "
                + "\"paysPensionInsurance\": true, \"canPayRent\": true, \"ownsHousingInDistrict\": false, "
                + "\"receivedPreferentialPurchaseInDistrict\": false");

        assertThat(answer.at("/proposals")).hasSize(1);
        JsonNode change = answer.at("/proposals/0/changes/0");
        assertThat(change.at("/pointer").asText()).isEqualTo("/facts/applicationDate");
        assertThat(change.at("/to").asText()).isEqualTo("2025-07-01");
        assertThat(change.at("/waiting").asBoolean()).isTrue();
        assertThat(change.at("/text/zh").asText()).contains("2025-04-01 起满 3 个月");
        assertThat(change.at("/for/0/clause/pin").asText()).isEqualTo("art12.item2");
        assertThat(change.at("/for/0/condition/zh").asText()).isEqualTo("在本市稳定就业的整月数 不低于 3 个月");
        assertThat(schema("WhatIf").validate(answer)).isEmpty();
    }

    @Test
    void namesWhatStandsInTheWayWhereNothingCanBeDone() {
        JsonNode answer = whatIf(SETTLED_BUT_NEED.replace("\"fullCivilCapacity\": true", "\"fullCivilCapacity\": false")
                + ", \"ownsHousingInDistrict\": false, \"receivedPreferentialPurchaseInDistrict\": false");

        assertThat(answer.at("/proposals")).isEmpty();
        assertThat(answer.at("/exact").asBoolean()).isTrue();
        assertThat(answer.at("/inTheWay/0/clause/pin").asText()).isEqualTo("art12.item1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"wanted\": \"eligable\"                | wrong-value",
                "\"wanted\": \"compliant\"               | wrong-value",
                "\"wanted\": [\"eligible\", \"eligible\"] | wrong-value",
                "\"wanted\": 1                           | wrong-type",
                "\"wished\": \"eligible\"                | unknown-field"
            })
    void refusesAnOutcomeThatTheQuestionDoesNotHave(String wanted, String type) {
        HttpResponse<String> response = service.post("/v1/what-if", request("", wanted + ","));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(Service.json(response).at("/type").asText()).isEqualTo("urn:youju:problem:" + type);
    }

    private JsonNode whatIf(String facts) {
        HttpResponse<String> response = service.post("/v1/what-if", request(facts, ""));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Service.json(response);
    }

    private JsonNode next(String facts, String skipped) {
        HttpResponse<String> response = service.post(NEXT, request(facts, "\"skipped\": [" + skipped + "],"));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Service.json(response);
    }

    private static String request(String facts, String more) {
        return "{\"question\": \"public-rental-eligibility\", \"place\": \"210802\", \"asOf\": \"2025-06-10\", " + more
                + "\"facts\": {" + facts + "}}";
    }

    private static List<String> pointers(JsonNode facts) {
        return Service.texts(facts, "pointer");
    }

    private static JsonNode fact(JsonNode facts, String name) {
        for (JsonNode fact : facts) {
            if (fact.at("/fact").asText().equals(name)) {
                return fact;
            }
        }
        throw new AssertionError(name + " is not among " + facts);
    }

    private JsonSchema schema(String name) {
        ObjectNode document = new ObjectMapper()
                .valueToTree(new Yaml().load(service.get("/openapi").body()));
        document.put("$ref", "#/components/schemas/" + name);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(document);
    }
}
