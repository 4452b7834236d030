package org.youju.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import org.youju.wire.AdviceDesk;
import org.youju.wire.ContentTypes;
import org.youju.wire.DecisionWriter.Detail;
import org.youju.wire.Desk;

/** Decides. */
@Controller("/v1/decisions")
final class DecisionsController {
    private static final byte[] NOTHING = {};

    private final Desk desk;
    private final AdviceDesk advice;

    DecisionsController(Desk desk, AdviceDesk advice) {
        this.desk = desk;
        this.advice = advice;
    }

    /** Decides one question, or every question on a subject. */
    @Post
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    byte[] decide(
            HttpRequest<byte[]> request,
            @QueryValue(defaultValue = "true") String conditions,
            @QueryValue(defaultValue = "") String explain,
            @QueryValue(defaultValue = "false") String nextQuestion) {
        ContentTypes.requireUtf8(
                request.getHeaders().get("Content-Type", String.class).orElse(""));
        byte[] body = request.getBody().orElse(NOTHING);
        Detail detail = Detail.of(explain, conditions);
        return nextQuestion.equals("true") ? advice.decideAndAsk(body, detail) : desk.decide(body, detail);
    }
}
