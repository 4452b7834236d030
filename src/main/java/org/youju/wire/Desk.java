package org.youju.wire;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youju.decision.Decision;
import org.youju.engine.CurrentEngine;
import org.youju.engine.Engine;
import org.youju.engine.Query;
import org.youju.wire.DecisionWriter.Detail;

/** Takes a request as JSON and hands back the decision as JSON; the same for every entrance. */
public final class Desk {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final CurrentEngine engines;
    private final Clock clock;
    private final Quotes quotes;
    private volatile @Nullable Wire latest;

    /** Opens a desk; the clock only tells the day where a request leaves it out. */
    public Desk(CurrentEngine engines, Clock clock, Quotes quotes) {
        this.engines = engines;
        this.clock = clock;
        this.quotes = quotes;
    }

    /**
     * Decides a request.
     *
     * @throws WireException with everything that is wrong with it
     */
    public byte[] decide(byte[] json, Detail detail) {
        return decide(json, 0, json.length, detail);
    }

    /**
     * Decides a request that is a part of an array.
     *
     * @throws WireException with everything that is wrong with it
     */
    public byte[] decide(byte[] json, int offset, int length, Detail detail) {
        // a reload must not change the rulebook under a request in flight
        Engine engine = engines.get();
        Wire wire = wireOf(engine);
        DecisionRequest request = wire.requests().read(json, offset, length);
        LocalDate asOf = request.asOf().orElseGet(this::today);
        if (request.question().isPresent()) {
            Query query = new Query(request.question().get(), request.place(), asOf, request.facts());
            return wire.decisions().write(engine.decide(query, detail == Detail.FULL), detail);
        }
        List<Decision> decisions =
                engine.decideAll(request.subject(), request.place(), asOf, request.facts(), detail == Detail.FULL);
        return wire.decisions().writeAll(request, asOf.toString(), decisions, detail);
    }

    /** Returns the catalogue of the rulebook in use. */
    public Catalogue catalogue() {
        return wireOf(engines.get()).catalogue();
    }

    /** Returns today in China. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(CHINA));
    }

    /** Returns the engine in use with what reads and writes for it; ask once for each request. */
    Counter counter() {
        // a reload must not change the rulebook under a request in flight
        Engine engine = engines.get();
        return new Counter(engine, wireOf(engine));
    }

    /** An engine, and what reads and writes JSON by its rulebook. */
    record Counter(Engine engine, Wire wire) {}

    private Wire wireOf(Engine engine) {
        Wire wire = latest;
        if (wire == null || wire.rulebook() != engine.rulebook()) {
            wire = Wire.of(engine.rulebook(), quotes);
            latest = wire;
        }
        return wire;
    }
}
