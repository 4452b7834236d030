package org.youju.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest
@Property(name = HandMadeBeans.PROPERTY, value = "true")
class CatalogueHttpTest {
    @Inject
    EmbeddedServer server;

    private Service service;

    @BeforeEach
    void connect() {
        service = new Service(server.getURI());
    }

    @Test
    void listsQuestions() {
        JsonNode answer = json("/v1/questions");

        assertThat(answer.at("/questions").findValuesAsText("id"))
                .containsExactly("public-rental-eligibility", "boiler-compliance");
        assertThat(answer.at("/questions/0/label/zh").asText()).isEqualTo("能否申请公租房");
    }

    @Test
    void listsQuestionsOfAPlaceAndAnAudience() {
        assertThat(json("/v1/questions?place=210802").at("/questions")).hasSize(1);
        assertThat(json("/v1/questions?place=110101").at("/questions")).isEmpty();
        assertThat(json("/v1/questions?audience=inspector").at("/questions")).isEmpty();
        assertThat(json("/v1/questions?audience=applicant&place=210881").at("/questions"))
                .hasSize(1);
    }

    @Test
    void showsAQuestionWithItsClausesAndSchema() {
        JsonNode answer = json("/v1/questions/public-rental-eligibility?place=210802&asOf=2025-06-10");

        assertThat(answer.at("/clauses").findValuesAsText("pin")).containsExactly("art12.item3", "art19.para1.sent2.a");
        assertThat(answer.at("/clauses/0/standsOnAsOf").asBoolean()).isTrue();
        assertThat(answer.at("/factsSchema/properties/householdSize/title").asText())
                .isNotEmpty();
        assertThat(answer.at("/factsSchema/$defs/HouseholdMember/properties").has("age"))
                .isTrue();
        assertThat(answer.at("/bearer/label/en").asText()).isEqualTo("applicant");
        assertThat(json("/v1/questions/public-rental-eligibility?asOf=2024-06-10")
                        .at("/clauses/0/standsOnAsOf")
                        .asBoolean())
                .isFalse();
        assertThat(json("/v1/questions/public-rental-eligibility").at("/asOf").asText())
                .isEqualTo("2025-06-10");
    }

    @Test
    void showsInstrumentsAndTheirClauses() {
        assertThat(json("/v1/instruments").at("/instruments/0/id").asText()).isEqualTo("yingkou/housing_2025");
        assertThat(json("/v1/instruments/yingkou/housing_2025").at("/clauses")).hasSize(3);
        assertThat(json("/v1/instruments/yingkou/housing_2025")
                        .at("/scope/in/0/name/en")
                        .asText())
                .isEqualTo("Zhanqian");
        assertThat(json("/v1/instruments/yingkou/housing_2025/clauses/art12.item3")
                        .at("/versions"))
                .hasSize(2);
        assertThat(json("/v1/instruments/yingkou/housing_2025/clauses/art19.para1.sent2")
                        .at("/pin")
                        .asText())
                .isEqualTo("art19.para1.sent2.a");
    }

    @Test
    void showsHowMuchOfATextIsCovered() {
        JsonNode coverage = json("/v1/instruments/yingkou/housing_2025/coverage");

        assertThat(coverage.at("/clauses").asInt()).isEqualTo(3);
        assertThat(coverage.at("/encoded").asInt()).isEqualTo(2);
        assertThat(coverage.at("/share").asText()).isEqualTo("0.6667");
        assertThat(coverage.at("/notEncodedByReason/purpose").asInt()).isEqualTo(1);
        assertThat(coverage.at("/proof/warnings").asInt()).isEqualTo(1);
        assertThat(coverage.at("/proof/clauses/0/measures/0/share").asText()).isEqualTo("0.8333");
        assertThat(coverage.at("/proof").has("id")).isFalse();
    }

    @Test
    void showsHowMuchOfAllTextsIsCovered() {
        JsonNode coverage = json("/v1/coverage");

        assertThat(coverage.at("/clauses").asInt())
                .isEqualTo(coverage.at("/instruments").findValues("clauses").stream()
                        .filter(JsonNode::isInt)
                        .mapToInt(JsonNode::asInt)
                        .sum());
        assertThat(coverage.at("/instruments/0/instrument").asText()).isEqualTo("yingkou/housing_2025");
        assertThat(coverage.at("/instruments/0/encoded").asInt()).isEqualTo(2);
        assertThat(coverage.at("/instruments/0/proof/errors").asInt()).isZero();
        assertThat(coverage.at("/rulebook/version").asText()).isEqualTo("test");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/questions/public-rental-eligibilty                              | 404 | unknown-question",
                "/v1/questions/x%00%22y                                              | 404 | unknown-question",
                "/v1/questions?place=liaoning                                        | 422 | wrong-value",
                "/v1/questions?audience=lawyer                                       | 422 | wrong-value",
                "/v1/questions/public-rental-eligibility?asOf=2025-02-30             | 422 | wrong-value",
                "/v1/instruments/yingkou/housing_2024                                | 404 | not-found",
                "/v1/instruments/yingkou/housing_2025/clauses/art99                  | 404 | not-found",
                "/v1/instruments/yingkou/housing_2025/clauses/../../../../etc/passwd | 404 | not-found",
                "/v1/instruments/jinzhou/x/coverage                                  | 404 | not-found",
                "/v1/nothing                                                         | 404 | not-found",
                "/nothing                                                            | 404 | not-found",
                "/env                                                                | 404 | not-found",
                "/beans                                                              | 404 | not-found",
                "/v1/decisions                                                       | 405 | method-not-allowed",
                "/v1/decisions/batch                                                 | 405 | method-not-allowed"
            })
    void answersBadAddressesWithAProblem(String path, int status, String type) {
        HttpResponse<String> response = service.get(path);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Service.json(response).at("/type").asText()).isEqualTo("urn:youju:problem:" + type);
    }

    @Test
    void namesNearestQuestionInstrumentAndClause() {
        assertThat(Service.json(service.get("/v1/questions/public-rental-eligibilty"))
                        .at("/nearest")
                        .asText())
                .isEqualTo("public-rental-eligibility");
        assertThat(Service.json(service.get("/v1/instruments/yingkou/housing_2024"))
                        .at("/nearest")
                        .asText())
                .isEqualTo("yingkou/housing_2025");
        assertThat(Service.json(service.get("/v1/instruments/yingkou/housing_2025/clauses/art12.item4"))
                        .at("/nearest")
                        .asText())
                .isEqualTo("art12.item3");
    }

    @Test
    void refusesOtherMethodsAndFormats() {
        assertThat(service.send("DELETE", "/v1/questions").statusCode()).isEqualTo(405);
        assertThat(service.send("PUT", "/v1/decisions").headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        HttpResponse<String> html = service.get("/v1/questions", "Accept", "text/html");
        assertThat(html.statusCode()).isEqualTo(406);
        assertThat(html.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void reportsHealthWithTheRulebook() {
        JsonNode health = json("/health");

        assertThat(health.at("/status").asText()).isEqualTo("UP");
        assertThat(health.at("/details/rulebook/details/version").asText()).isEqualTo("test");
    }

    @Test
    void showsMetrics() {
        json("/v1/questions");

        HttpResponse<String> metrics = service.get("/metrics");

        assertThat(metrics.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(metrics.body())
                .contains("http_server_requests_seconds_count")
                .contains("jvm_memory_used_bytes");
    }

    private JsonNode json(String path) {
        HttpResponse<String> response = service.get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Service.json(response);
    }
}
