package org.youju.api;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.youju.check.report.StoredProof;
import org.youju.check.wording.OfficialTexts;
import org.youju.engine.CurrentEngine;
import org.youju.engine.Engine;
import org.youju.rulebook.Rulebooks;
import org.youju.wire.AdviceDesk;
import org.youju.wire.DeadlineDesk;
import org.youju.wire.Desk;
import org.youju.wire.Quotes;

/** Puts the service together. */
@Factory
final class Beans {
    /** A bad rulebook must not start, so it is loaded before the first request. */
    @Context
    CurrentEngine currentEngine(Settings settings) {
        Optional<Engine> fromFolder = settings.getRules().map(rules -> new Engine(Rulebooks.compile(rules)));
        // the bundled rulebook was planned when the program was built
        fromFolder.ifPresent(Engine::planAll);
        return new CurrentEngine(fromFolder.orElseGet(() -> new Engine(Rulebooks.bundled())));
    }

    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Singleton
    @Secondary
    Quotes quotes(Settings settings) {
        return OfficialTexts.in(settings.getSources());
    }

    @Singleton
    StoredProof storedProof() {
        return StoredProof.bundled();
    }

    @Singleton
    Desk desk(CurrentEngine engines, Clock clock, Quotes quotes) {
        return new Desk(engines, clock, quotes);
    }

    @Singleton
    DeadlineDesk deadlineDesk(Desk desk) {
        return new DeadlineDesk(desk);
    }

    @Singleton
    AdviceDesk adviceDesk(Desk desk) {
        return new AdviceDesk(desk);
    }
}
