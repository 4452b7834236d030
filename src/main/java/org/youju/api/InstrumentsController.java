package org.youju.api;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import org.youju.wire.Desk;
import org.youju.wire.Ledger;

/** Shows the texts and their clauses; the id of a text is its folder, such as yingkou/housing_2025. */
@Controller("/v1/instruments")
@Produces(MediaType.APPLICATION_JSON)
final class InstrumentsController {
    private final Desk desk;

    InstrumentsController(Desk desk) {
        this.desk = desk;
    }

    /** Lists every text. */
    @Get
    byte[] all() {
        return ledger().instruments();
    }

    /** Shows one text with every clause. */
    @Get("/{city}/{text}")
    byte[] one(String city, String text) {
        return ledger().instrument(id(city, text));
    }

    /** Shows one clause with all the ledger says of it. */
    @Get("/{city}/{text}/clauses/{pin}")
    byte[] clause(String city, String text, String pin) {
        return ledger().clause(id(city, text), pin);
    }

    private Ledger ledger() {
        return desk.catalogue().ledger();
    }

    private static String id(String city, String text) {
        return city + "/" + text;
    }
}
