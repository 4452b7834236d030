package org.youju.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesFolderHttpTest {
    private static final Path SMALL = Path.of("src/test/resources/small/rules");
    private static final String REQUEST = """
            {"facts": {"area": "60.00", "size": 3}, "question": "access", "place": "210802", "asOf": "2025-06-10"}
            """;

    @TempDir
    Path rules;

    @Test
    void followsTheFolderButNeverTakesABadRulebook() throws Exception {
        copy();
        try (EmbeddedServer server = ApplicationContext.run(
                EmbeddedServer.class, Map.of("youju.rules", rules.toString(), "youju.reload", "true"))) {
            Service service = new Service(server.getURI());
            assertThat(outcome(service)).isEqualTo("not-eligible");
            String first = digest(service);

            rewrite("areaEach < 20", "areaEech < 20");
            Thread.sleep(3_000);
            assertThat(digest(service)).isEqualTo(first);
            assertThat(outcome(service)).isEqualTo("not-eligible");

            rewrite("areaEech < 20", "areaEach <= 20");
            Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
            while (digest(service).equals(first) && Instant.now().isBefore(deadline)) {
                Thread.sleep(200);
            }
            assertThat(outcome(service)).isEqualTo("eligible");
        }
    }

    private static String outcome(Service service) {
        return Service.json(service.post("/v1/decisions", REQUEST))
                .at("/outcome")
                .asText();
    }

    private static String digest(Service service) {
        JsonNode instruments = Service.json(service.get("/v1/instruments"));
        return instruments.at("/rulebook/digest").asText();
    }

    private void rewrite(String from, String to) throws IOException {
        Path file = rules.resolve("lawtown/access_2025/access.drl");
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    private void copy() throws IOException {
        try (Stream<Path> files = Files.walk(SMALL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = rules.resolve(SMALL.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
