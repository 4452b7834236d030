package org.youju.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service on the law it is shipped with: nothing between the text and the answer is made up for the test. */
@MicronautTest
class BundledRulesHttpTest {
    private static final int TOGETHER = 100;

    @Inject
    EmbeddedServer server;

    private Service service;

    @BeforeEach
    void connect() {
        service = new Service(server.getURI());
    }

    @Test
    void everyTestCaseHasTheSameOutcomeOverHttp() {
        List<SentCase> cases = SentCase.all();
        assertThat(cases).hasSizeGreaterThan(600);
        for (int first = 0; first < cases.size(); first += TOGETHER) {
            sameOutcomes(cases.subList(first, Math.min(first + TOGETHER, cases.size())));
        }
    }

    @Test
    void countsToADeadlineAsJsonAndAsACalendarFile() {
        String request = "{\"instrument\": \"yingkou/housing_2025\", \"pin\": \"art20\", \"start\": \"2025-05-02\"}";

        HttpResponse<String> json = service.post("/v1/deadlines", request);
        HttpResponse<String> calendar = service.post("/v1/deadlines", request, "Accept", "text/calendar");
        HttpResponse<String> problem = service.post("/v1/deadlines", "{\"pin\": 1}");

        assertThat(Service.json(json).at("/deadlines/0/due").asText()).isEqualTo("2025-06-01");
        assertThat(calendar.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(calendar.body()).startsWith("BEGIN:VCALENDAR\r\n").contains("DTSTART;VALUE=DATE:20250601");
        assertThat(problem.statusCode()).isEqualTo(422);
        assertThat(problem.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void explainsInASentenceAndRefusesALevelThereIsNot() {
        String request = "{\"question\": \"public-rental-eligibility\", \"place\": \"210802\"}";

        JsonNode sentence = Service.json(service.post("/v1/decisions?explain=sentence", request));

        assertThat(sentence.has("findings")).isFalse();
        assertThat(sentence.at("/summary/zh").asText()).isNotEmpty();
        assertThat(service.post("/v1/decisions?explain=novel", request).statusCode())
                .isEqualTo(422);
    }

    private void sameOutcomes(List<SentCase> cases) {
        String body = cases.stream().map(SentCase::json).collect(Collectors.joining("\n"));

        HttpResponse<String> response =
                service.post("/v1/decisions/batch", "application/x-ndjson", BodyPublishers.ofString(body));

        List<JsonNode> answers = response.body().lines().map(Service::json).toList();
        assertThat(answers).hasSameSizeAs(cases);
        for (int number = 0; number < answers.size(); number++) {
            assertThat(answers.get(number).at("/outcome").asText())
                    .as("%s: %s", cases.get(number).name(), answers.get(number))
                    .isEqualTo(cases.get(number).outcome());
        }
    }

    @Test
    void aFamilyAtExactly20SquareMetresAHeadIsRefusedWithTheClause() {
        JsonNode decision = Service.json(service.post("/v1/decisions", """
                { "question": "public-rental-eligibility", "place": "210802", "asOf": "2025-06-10",
                  "facts": { "fullCivilCapacity": true, "employedInCity": true, "hasLabourContract": true,
                             "employmentMonthsInCity": 12, "paysPensionInsurance": true, "canPayRent": true,
                             "ownsHousingInDistrict": true, "householdFloorAreaInDistrict": "60.00",
                             "householdSize": 3, "receivedPreferentialPurchaseInDistrict": false } }
                """));

        assertThat(decision.at("/outcome").asText()).isEqualTo("not-eligible");
        JsonNode refusing = decision.at("/findings/2");
        assertThat(refusing.at("/status").asText()).isEqualTo("violated");
        assertThat(refusing.at("/clause/citation").asText()).isEqualTo("《营口市保障性住房管理办法》（营政发〔2025〕2号）第十二条第（三）项");
        assertThat(refusing.at("/conditions/0/text/zh").asText()).isEqualTo("家庭在申请辖区无房产 或者 家庭人均住房建筑面积 低于 20 平方米");
    }

    @Test
    void theSameRequestGivesTheSameBytes() {
        String request = """
                {"question": "rent", "place": "210804", "asOf": "2025-06-10",
                 "facts": {"housingType": "publicRental", "baseRent": "10.55", "dwellingArea": "60"}}
                """;

        assertThat(service.post("/v1/decisions", request).body())
                .isEqualTo(service.post("/v1/decisions", request).body());
    }
}
