package org.youju.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import org.youju.wire.ContentTypes;
import org.youju.wire.DeadlineDesk;
import org.youju.wire.Languages;

/** Counts to the deadlines of a clause. */
@Controller("/v1/deadlines")
final class DeadlinesController {
    private static final String CALENDAR = "text/calendar";
    private static final byte[] NOTHING = {};

    private final DeadlineDesk desk;

    DeadlinesController(DeadlineDesk desk) {
        this.desk = desk;
    }

    /** Returns the deadlines with their counts, or as a calendar file where that is what the client accepts. */
    @Post
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, CALENDAR})
    HttpResponse<byte[]> deadlines(HttpRequest<byte[]> request) {
        HttpHeaders headers = request.getHeaders();
        ContentTypes.requireUtf8(headers.get("Content-Type", String.class).orElse(""));
        byte[] body = request.getBody().orElse(NOTHING);
        if (headers.get("Accept", String.class).orElse("").contains(CALENDAR)) {
            String language = headers.get("Accept-Language", String.class).orElse("");
            return HttpResponse.ok(desk.calendar(body, Languages.of(language)))
                    .contentType(MediaType.of(CALENDAR + "; charset=utf-8"));
        }
        return HttpResponse.ok(desk.json(body)).contentType(MediaType.APPLICATION_JSON_TYPE);
    }
}
