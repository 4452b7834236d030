package org.youju.api;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import java.util.Map;
import org.reactivestreams.Publisher;
import org.youju.decision.RulebookIdentity;
import org.youju.engine.CurrentEngine;

/** Says in the health report which rulebook decides. */
@Singleton
final class RulebookHealth implements HealthIndicator {
    private final CurrentEngine engines;

    RulebookHealth(CurrentEngine engines) {
        this.engines = engines;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        RulebookIdentity rulebook = engines.get().rulebook().identity();
        return Publishers.just(HealthResult.builder("rulebook", HealthStatus.UP)
                .details(Map.of("version", rulebook.version(), "digest", rulebook.digest()))
                .build());
    }
}
