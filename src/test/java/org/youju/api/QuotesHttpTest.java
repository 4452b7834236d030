package org.youju.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service quotes the official text where the operator has it. */
class QuotesHttpTest {
    private static final String RULES = "src/test/resources/small/rules";
    private static final String REQUEST = """
            {"facts": {"area": "60.00", "size": 3}, "question": "access", "place": "210802", "asOf": "2025-06-10"}
            """;
    private static final String ARTICLE = "第一条人均面积低于20平方米的家庭，可以申请。";

    @TempDir
    Path sources;

    @Test
    void decisionsAndLedgerQuoteThePassageOfTheClause() throws IOException {
        Files.writeString(sources.resolve("gazette.txt"), """
                小政发〔2025〕1号
                小城政府关于印发小城办法的通知

                小城办法

                第一条 人均面积低于 20 平方米的家庭，
                可以申请。

                第二条 为了住有所居，制定本办法。
                """);

        try (EmbeddedServer server = ApplicationContext.run(
                EmbeddedServer.class, Map.of("youju.rules", RULES, "youju.sources", sources.toString()))) {
            Service service = new Service(server.getURI());

            JsonNode decision = Service.json(service.post("/v1/decisions", REQUEST));
            assertThat(decision.at("/findings/0/clause/quote").asText()).isEqualTo(ARTICLE);

            JsonNode clause = Service.json(service.get("/v1/instruments/lawtown/access_2025/clauses/art1"));
            assertThat(clause.at("/quote").asText()).isEqualTo(ARTICLE);
        }
    }

    @Test
    void withoutTheTextNothingIsQuoted() {
        try (EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, Map.of("youju.rules", RULES))) {
            JsonNode decision = Service.json(new Service(server.getURI()).post("/v1/decisions", REQUEST));

            assertThat(decision.at("/findings/0/clause/quote").isNull()).isTrue();
        }
    }
}
