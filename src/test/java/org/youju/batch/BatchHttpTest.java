package org.youju.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.youju.api.HandMadeBeans;
import org.youju.api.Service;

@MicronautTest
@Property(name = HandMadeBeans.PROPERTY, value = "true")
@Property(name = "youju.batch.longest-line", value = "100000")
class BatchHttpTest {
    private static final String BATCH = "/v1/decisions/batch";
    private static final String NDJSON = "application/x-ndjson";

    @Inject
    EmbeddedServer server;

    private Service service;

    @BeforeEach
    void connect() {
        service = new Service(server.getURI());
    }

    @Test
    void answersEachLineInOrder() {
        List<JsonNode> answers = decide(line(1) + "\n" + line(2) + "\r\n" + line(3));

        assertThat(answers)
                .extracting(answer -> answer.at("/findings/0/conditions/0/facts/householdSize")
                        .asInt())
                .containsExactly(1, 2, 3);
    }

    @Test
    void answersBadLineWithAProblemAndGoesOn() {
        List<JsonNode> answers = decide(line(1) + "\n\n  \n{\n" + line(0) + "\n" + line(5) + "\n");

        assertThat(answers).hasSize(4);
        assertThat(answers.get(1).at("/status").asInt()).isEqualTo(400);
        assertThat(answers.get(1).at("/line").asInt()).isEqualTo(4);
        assertThat(answers.get(2).at("/status").asInt()).isEqualTo(422);
        assertThat(answers.get(2).at("/line").asInt()).isEqualTo(5);
        assertThat(answers.get(2).at("/pointer").asText()).isEqualTo("/facts/householdSize");
        assertThat(answers.get(3).at("/outcome").asText()).isEqualTo("not-eligible");
    }

    @Test
    void losesOnlyTheLineThatIsTooLong() {
        List<JsonNode> answers = decide(line(1) + "\n" + " ".repeat(200_000) + line(2) + "\n" + line(3));

        assertThat(answers).hasSize(3);
        assertThat(answers.get(1).at("/status").asInt()).isEqualTo(413);
        assertThat(answers.get(1).at("/line").asInt()).isEqualTo(2);
        assertThat(answers.get(2).at("/outcome").asText()).isEqualTo("not-eligible");
    }

    @Test
    void takesMoreThanOneRequestMayHold() {
        String body = IntStream.rangeClosed(1, 3_000)
                .mapToObj(size -> line(size) + " ".repeat(1_000))
                .collect(Collectors.joining("\n"));

        assertThat(body.length()).isGreaterThan(1 << 21);
        assertThat(decide(body)).hasSize(3_000);
    }

    @Test
    void answersNothingToNothing() {
        assertThat(decide("")).isEmpty();
        assertThat(decide("\n\n")).isEmpty();
    }

    @Test
    void answersTheFirstLineBeforeTheSecondIsSent() throws Exception {
        // java.net.http hands the answer out only when the whole request is sent
        try (Socket socket = new Socket("localhost", server.getPort())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            out.write(("POST " + BATCH + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + NDJSON
                            + "\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(UTF_8));

            chunk(out, line(1) + "\n\n");
            assertThat(answer(in)).contains("\"householdSize\":1");
            chunk(out, line(2) + "\n");
            assertThat(answer(in)).contains("\"householdSize\":2");
        }
    }

    @Test
    void refusesOtherTypeAndCharset() {
        assertThat(service.post(BATCH, "application/json", BodyPublishers.ofString(line(1)))
                        .statusCode())
                .isEqualTo(415);
        assertThat(service.post(BATCH, NDJSON + "; charset=gbk", BodyPublishers.ofString(line(1)))
                        .statusCode())
                .isEqualTo(415);
    }

    private List<JsonNode> decide(String body) {
        HttpResponse<String> response = service.post(BATCH, NDJSON, BodyPublishers.ofString(body));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body().lines().map(Service::json).toList();
    }

    private static String line(int size) {
        return "{\"question\": \"public-rental-eligibility\", \"place\": \"210802\", \"facts\": {\"householdSize\": "
                + size + "}}";
    }

    private static void chunk(OutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(UTF_8));
        out.write(bytes);
        out.write("\r\n".getBytes(UTF_8));
        out.flush();
    }

    private static String answer(BufferedReader in) throws IOException {
        String next = in.readLine();
        while (!next.startsWith("{")) {
            next = in.readLine();
        }
        return next;
    }
}
