package org.youju.api;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.youju.check.report.StoredProof;
import org.youju.engine.CurrentEngine;
import org.youju.wire.HandMade;

/** A service with the small hand-made rulebook, on a day that never moves. */
@Factory
@Requires(property = HandMadeBeans.PROPERTY)
public final class HandMadeBeans {
    /** Set to anything to get these beans. */
    public static final String PROPERTY = "youju.test.hand-made";

    /** Late in the evening in Europe, the next day in China. */
    private static final Instant NOW = Instant.parse("2025-06-09T22:00:00Z");

    @Context
    @Replaces(value = CurrentEngine.class, factory = Beans.class)
    CurrentEngine currentEngine() {
        return new CurrentEngine(HandMade.engine());
    }

    @Singleton
    @Replaces(value = Clock.class, factory = Beans.class)
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Singleton
    @Replaces(value = StoredProof.class, factory = Beans.class)
    StoredProof storedProof(CurrentEngine engines) {
        return StoredProof.of(
                """
                { "rulebook": { "digest": "%s" }, "instruments": [ { "id": "yingkou/housing_2025", "title": {},
                  "errors": 0, "warnings": 1, "notes": 0, "measures": [], "clauses": [ { "pin": "art12.item3", "measures": [
                  { "name": "boundariesPinned", "label": { "zh": "界限有案例", "en": "boundaries pinned" }, "proven": 5, "all": 6,
                    "goal": true, "share": "0.8333" } ] } ] } ] }
                """.formatted(engines.get().rulebook().identity().digest()).getBytes(StandardCharsets.UTF_8));
    }
}
