package org.youju.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpMethod;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

@MicronautTest
@Property(name = HandMadeBeans.PROPERTY, value = "true")
class OpenApiTest {
    @Inject
    EmbeddedServer server;

    @Inject
    Router router;

    private Service service;

    @BeforeEach
    void connect() {
        service = new Service(server.getURI());
    }

    @Test
    void describesEveryRouteAndNoOther() {
        Set<String> routes = router.uriRoutes()
                .filter(route -> route.getHttpMethod() == HttpMethod.GET || route.getHttpMethod() == HttpMethod.POST)
                .map(OpenApiTest::nameOf)
                .filter(route -> !isPage(route))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(described()).isEqualTo(routes);
    }

    /** The pages for people are no part of the API. */
    private static boolean isPage(String route) {
        return route.equals("GET /") || route.contains(" /{language");
    }

    @Test
    void describesTheAnswersAsTheyAre() {
        JsonNode decision = Service.json(
                service.post("/v1/decisions", "{\"question\": \"public-rental-eligibility\", \"place\": \"210802\"}"));
        JsonNode decisions =
                Service.json(service.post("/v1/decisions", "{\"subject\": \"Boiler\", \"place\": \"210802\"}"));
        JsonNode problem = Service.json(service.post("/v1/decisions", "{\"plase\": 1}"));

        assertThat(schema("Decision").validate(decision)).isEmpty();
        assertThat(schema("Decisions").validate(decisions)).isEmpty();
        assertThat(schema("Problem").validate(problem)).isEmpty();

        JsonNode coverage = Service.json(service.get("/v1/instruments/yingkou/housing_2025/coverage"));
        assertThat(schema("Coverage").validate(coverage)).isEmpty();
        assertThat(schema("Proof").validate(coverage.at("/proof"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "start.js", "swagger-ui.css", "swagger-ui-bundle.js", "favicon-32x32.png"})
    void servesThePageToTryItFromHere(String file) {
        assertThat(service.get("/openapi/ui/" + file).statusCode()).isEqualTo(200);
    }

    @Test
    void loadsNothingFromElsewhere() {
        assertThat(service.get("/openapi/ui/index.html").body()).doesNotContain("http");
        assertThat(service.get("/openapi/ui").statusCode()).isBetween(300, 399);
    }

    private static String nameOf(UriRouteInfo<?, ?> route) {
        return route.getHttpMethod() + " " + route.getUriMatchTemplate().toPathString();
    }

    private Set<String> described() {
        Set<String> operations = new TreeSet<>();
        document().at("/paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method -> operations.add(HttpMethod.parse(method.getKey()) + " " + path.getKey())));
        return operations;
    }

    private JsonSchema schema(String name) {
        ObjectNode schema = (ObjectNode) document();
        schema.put("$ref", "#/components/schemas/" + name);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    }

    private JsonNode document() {
        return new ObjectMapper()
                .valueToTree(new Yaml().load(service.get("/openapi").body()));
    }
}
