package org.youju.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.function.Function;
import org.youju.check.report.StoredProof;
import org.youju.engine.CurrentEngine;
import org.youju.wire.Desk;

/** Shows how much of the texts is encoded, and how much of that is proven. */
@Controller("/v1")
@Produces(MediaType.APPLICATION_JSON)
final class CoverageController {
    private final Desk desk;
    private final CurrentEngine engines;
    private final StoredProof proof;

    CoverageController(Desk desk, CurrentEngine engines, StoredProof proof) {
        this.desk = desk;
        this.engines = engines;
        this.proof = proof;
    }

    /** Shows it for all texts together, and for each. */
    @Get("/coverage")
    byte[] all() {
        return desk.catalogue().ledger().coverage(proofs());
    }

    /** Shows it for one text, with each of its clauses. */
    @Get("/instruments/{city}/{text}/coverage")
    byte[] one(String city, String text) {
        return desk.catalogue().ledger().coverage(city + "/" + text, proofs());
    }

    private Function<String, JsonNode> proofs() {
        var identity = engines.get().rulebook().identity();
        return instrument -> proof.of(identity, instrument);
    }
}
