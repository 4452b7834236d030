package org.youju.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
@Property(name = HandMadeBeans.PROPERTY, value = "true")
class DecisionsHttpTest {
    private static final String DECISIONS = "/v1/decisions";
    private static final String GOOD = """
            {"question": "public-rental-eligibility", "place": "210802", "asOf": "2025-03-01",
             "facts": {"householdSize": 4}}
            """;

    @Inject
    EmbeddedServer server;

    private Service service;

    @BeforeEach
    void connect() {
        service = new Service(server.getURI());
    }

    @AfterEach
    void stillAnswersAGoodRequest() {
        HttpResponse<String> response = service.post(DECISIONS, GOOD);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Service.json(response).at("/outcome").asText()).isEqualTo("not-eligible");
    }

    @Test
    void decidesAQuestion() {
        HttpResponse<String> response = service.post(DECISIONS, GOOD);

        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        JsonNode decision = Service.json(response);
        assertThat(decision.at("/asOf").asText()).isEqualTo("2025-03-01");
        assertThat(decision.at("/findings/0/clause/pin").asText()).isEqualTo("art12.item3");
        assertThat(decision.at("/findings/0/conditions/0/facts/householdSize").asInt())
                .isEqualTo(4);
    }

    @Test
    void leavesConditionsOutOnDemand() {
        JsonNode decision = Service.json(service.post(DECISIONS + "?conditions=false", GOOD));

        assertThat(decision.at("/findings/0").has("conditions")).isFalse();
    }

    @Test
    void decidesForTodayInChinaWhenNoDayIsGiven() {
        JsonNode decision = Service.json(service.post(DECISIONS, GOOD.replace("\"asOf\": \"2025-03-01\",", "")));

        assertThat(decision.at("/asOf").asText()).isEqualTo("2025-06-10");
    }

    @Test
    void decidesEveryQuestionOnASubject() {
        JsonNode answer = Service.json(
                service.post(DECISIONS, "{\"subject\": \"HousingApplication\", \"place\": \"210802\", \"facts\": {}}"));

        assertThat(answer.at("/decisions/0/question").asText()).isEqualTo("public-rental-eligibility");
        assertThat(answer.at("/asOf").asText()).isEqualTo("2025-06-10");
        assertThat(answer.at("/rulebook/version").asText()).isEqualTo("test");
    }

    @Test
    void answersInBothLanguagesWhateverIsAsked() {
        JsonNode decision = Service.json(service.post(DECISIONS, GOOD, "Accept-Language", "en"));

        assertThat(decision.at("/summary/zh").asText()).isEqualTo("不符合公租房申请条件");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                                    | 400 | malformed        | ''",
                "NaN                                                  | 400 | malformed        | ''",
                "{\"place\": \"210802\", \"place\": \"210803\"}       | 400 | duplicate-key    | /place",
                "{\"question\": \"public-rental\"}                    | 404 | unknown-question | /question",
                "{\"facts\": {}}                                      | 422 | required         | /question",
                "{\"asOf\": \"2025-02-30\"}                           | 422 | wrong-value      | /asOf"
            })
    void refusesBadRequest(String body, int status, String type, String pointer) {
        assertProblem(service.post(DECISIONS, body), status, type, pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"houseHoldSize\": 3                          | 422 | unknown-fact  | /facts/houseHoldSize",
                "\"householdSize\": \"three\"                  | 422 | wrong-type    | /facts/householdSize",
                "\"housingType\": \"villa\"                    | 422 | wrong-value   | /facts/housingType",
                "\"householdFloorArea\": -1                    | 422 | wrong-value   | /facts/householdFloorArea",
                "\"householdFloorArea\": 1e999999              | 422 | wrong-value   | /facts/householdFloorArea",
                "\"householdFloorArea\": NaN                   | 400 | malformed     | /facts/householdFloorArea",
                "\"appliedOn\": \"2025-02-30\"                 | 422 | wrong-value   | /facts/appliedOn",
                "\"perCapitaFloorArea\": 20                    | 422 | computed-fact | /facts/perCapitaFloorArea",
                "\"householdSize\": 1, \"householdSize\": 2    | 400 | duplicate-key | /facts/householdSize",
                "\"members\": [{\"age\": 1}, {\"age\": true}]  | 422 | wrong-type    | /facts/members/1/age"
            })
    void refusesBadFacts(String facts, int status, String type, String pointer) {
        assertProblem(service.post(DECISIONS, request(facts)), status, type, pointer);
    }

    @Test
    void namesNearestFactInTheLanguageOfTheReader() {
        String body = request("\"houseHoldSiz\": 3");

        JsonNode english = Service.json(service.post(DECISIONS, body, "Accept-Language", "en-GB, zh;q=0.5"));
        JsonNode chinese = Service.json(service.post(DECISIONS, body));

        assertThat(english.at("/nearest").asText()).isEqualTo("householdSize");
        assertThat(english.at("/title").asText()).isEqualTo("Unknown fact");
        assertThat(english.at("/detail").asText()).contains("did you mean householdSize?");
        assertThat(chinese.at("/title").asText()).isEqualTo("没有这个事实");
    }

    @Test
    void refusesDeepNesting() {
        String body = "{\"facts\": " + "{\"a\": ".repeat(50_000) + "1" + "}".repeat(50_000) + "}";

        assertProblem(service.post(DECISIONS, body), 400, "malformed", null);
    }

    @Test
    void refusesBodyOf50Megabytes() {
        byte[] body = new byte[50 << 20];
        Arrays.fill(body, (byte) ' ');

        assertProblem(
                service.post(DECISIONS, "application/json", BodyPublishers.ofByteArray(body)), 413, "too-large", null);
    }

    @Test
    void refusesLongBodyOfUnknownLength() {
        byte[] body = new byte[2 << 20];
        Arrays.fill(body, (byte) ' ');

        assertProblem(
                service.post(
                        DECISIONS,
                        "application/json",
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))),
                413,
                "too-large",
                null);
    }

    @Test
    void refusesEmptyBody() {
        assertProblem(service.post(DECISIONS, ""), 400, "malformed", null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json; charset=gbk",
                "application/json;charset=\"UTF-16\"",
                "application/json; charset=nonsense",
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "nonsense"
            })
    void refusesOtherCharsetOrType(String contentType) {
        assertProblem(
                service.post(DECISIONS, contentType, BodyPublishers.ofString(GOOD)),
                415,
                "unsupported-media-type",
                null);
    }

    @Test
    void acceptsCharsetUtf8() {
        assertThat(service.post(DECISIONS, "application/json; charset=UTF-8", BodyPublishers.ofString(GOOD))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] gbk = "{\"question\": \"能否\"}".getBytes(Charset.forName("GBK"));
        byte[] truncated = {'{', '"', (byte) 0xe8};

        assertProblem(
                service.post(DECISIONS, "application/json", BodyPublishers.ofByteArray(gbk)), 400, "malformed", null);
        assertProblem(
                service.post(DECISIONS, "application/json", BodyPublishers.ofByteArray(truncated)),
                400,
                "malformed",
                null);
        assertProblem(
                service.post(DECISIONS, "application/json", BodyPublishers.ofString(GOOD, StandardCharsets.UTF_16)),
                400,
                "malformed",
                null);
    }

    @Test
    void refusesLoneSurrogateWithoutFalling() {
        assertProblem(service.post(DECISIONS, "{\"question\": \"\\ud800\"}"), 404, "unknown-question", "/question");
    }

    private static void assertProblem(HttpResponse<String> response, int status, String type, String pointer) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type"))
                .get()
                .asString()
                .startsWith("application/problem+json");
        JsonNode problem = Service.json(response);
        assertThat(problem.at("/type").asText()).isEqualTo("urn:youju:problem:" + type);
        assertThat(problem.at("/status").asInt()).isEqualTo(status);
        assertThat(problem.at("/title").asText()).isNotEmpty();
        assertThat(response.body()).doesNotContain("Exception").doesNotContain("\tat ");
        if (pointer != null) {
            assertThat(problem.at("/pointer").asText()).isEqualTo(pointer);
        }
    }

    private static String request(String facts) {
        return "{\"question\": \"public-rental-eligibility\", \"place\": \"210802\", \"facts\": {" + facts + "}}";
    }
}
