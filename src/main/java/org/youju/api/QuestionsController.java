package org.youju.api;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.time.LocalDate;
import java.util.Optional;
import org.youju.wire.Desk;
import org.youju.wire.Parameters;

/** Lists the questions that can be asked. */
@Controller("/v1/questions")
@Produces(MediaType.APPLICATION_JSON)
final class QuestionsController {
    private final Desk desk;

    QuestionsController(Desk desk) {
        this.desk = desk;
    }

    /** Lists the questions that some text answers in a place, for an audience. */
    @Get
    byte[] all(@QueryValue Optional<String> place, @QueryValue Optional<String> audience) {
        return desk.catalogue().questions(place, audience);
    }

    /** Shows one question with its clauses and the schema of its facts. */
    @Get("/{id}")
    byte[] one(String id, @QueryValue Optional<String> place, @QueryValue Optional<String> asOf) {
        LocalDate day = asOf.map(Parameters::day).orElseGet(desk::today);
        return desk.catalogue().question(id, place, day);
    }
}
