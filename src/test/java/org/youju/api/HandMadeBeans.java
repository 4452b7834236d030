package org.youju.api;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
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
}
