package org.youju.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import org.youju.wire.AdviceDesk;
import org.youju.wire.ContentTypes;

/** Advises on a case: what to ask next, and what would have to change for another answer. */
@Controller("/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
final class AdviceController {
    private static final byte[] NOTHING = {};

    private final AdviceDesk desk;

    AdviceController(AdviceDesk desk) {
        this.desk = desk;
    }

    /** Says what to ask next on a case. */
    @Post("/next-question")
    byte[] nextQuestion(HttpRequest<byte[]> request) {
        return desk.nextQuestion(body(request));
    }

    /** Says what would lead a case to another outcome. */
    @Post("/what-if")
    byte[] whatIf(HttpRequest<byte[]> request) {
        return desk.whatIf(body(request));
    }

    private static byte[] body(HttpRequest<byte[]> request) {
        ContentTypes.requireUtf8(
                request.getHeaders().get("Content-Type", String.class).orElse(""));
        return request.getBody().orElse(NOTHING);
    }
}
