package org.youju.bench.http;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.util.Map;

/** What a service does at the least: reads typed JSON and writes it again. */
@Controller("/bench/echo")
final class EchoController {
    /**
     * A request for a decision.
     *
     * @param question id of a question
     * @param place code of a place
     * @param asOf day
     * @param facts facts by name
     */
    record Request(String question, String place, String asOf, Map<String, Object> facts) {}

    /** Echoes. */
    @Post
    Request echo(@Body Request request) {
        return request;
    }
}
