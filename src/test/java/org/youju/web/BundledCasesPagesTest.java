package org.youju.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.youju.api.SentCase;
import org.youju.api.Service;
import org.youju.law.Language;

/** The pages of the law the service is shipped with: each question can be asked, and each outcome of it be shown. */
@MicronautTest
class BundledCasesPagesTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int LIGHT = 100_000;

    @Inject
    EmbeddedServer server;

    @Inject
    Messages messages;

    @Test
    void everyQuestionCanBeAskedAndEveryOutcomeBeShown() {
        Service service = new Service(server.getURI());
        for (SentCase each : oneOfEachOutcome()) {
            String path = "/zh/ask/" + each.question();
            String sent = URLEncoder.encode(each.json(), StandardCharsets.UTF_8);

            HttpResponse<String> result =
                    service.post(path, FORM, BodyPublishers.ofString("action=result&case=" + sent));

            assertThat(result.statusCode())
                    .as("%s: %s", each.question(), each.name())
                    .isEqualTo(200);
            String outcome = messages.in(Language.ZH).get("outcome." + each.outcome());
            assertThat(result.body())
                    .as("%s: %s", each.question(), each.name())
                    .contains("class=\"sentence\">" + outcome + "</h2>")
                    // the page names the outcome as the sentence of the decision does
                    .contains("：" + outcome);
        }
    }

    @Test
    void everyInterviewBeginsInEnglish() {
        Service service = new Service(server.getURI());
        for (String question :
                SentCase.all().stream().map(SentCase::question).distinct().toList()) {
            HttpResponse<String> page = service.get("/en/ask/" + question + "?place=210802");

            assertThat(page.statusCode()).as(question).isEqualTo(200);
            assertThat(page.body()).as(question).contains("<h1>");
        }
    }

    @Test
    void anAmountIsShownWithItsSum() {
        String rent = """
                {"question": "rent", "place": "210802", "asOf": "2025-06-10",
                 "facts": {"housingType": "publicRental", "baseRent": "10.55", "dwellingArea": "60"}}
                """;

        HttpResponse<String> result = new Service(server.getURI())
                .post(
                        "/zh/ask/rent",
                        FORM,
                        BodyPublishers.ofString(
                                "action=result&case=" + URLEncoder.encode(rent, StandardCharsets.UTF_8)));

        assertThat(result.body()).contains("379.80", " × 0.60 × 房屋面积 = 10.55 × 0.60 × 60");
    }

    @Test
    void theFirstPageIsLight() {
        Service service = new Service(server.getURI());

        assertThat(service.get("/zh").body().length()
                        + service.get("/assets/youju.css").body().length())
                .isLessThan(LIGHT);
    }

    private static Collection<SentCase> oneOfEachOutcome() {
        Map<String, SentCase> first = new LinkedHashMap<>();
        SentCase.all().forEach(each -> first.putIfAbsent(each.question() + " " + each.outcome(), each));
        return first.values();
    }
}
