package org.youju.bench;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.youju.bench.hand.ByHand;
import org.youju.engine.CurrentEngine;
import org.youju.engine.Engine;
import org.youju.engine.Query;
import org.youju.rulebook.Rulebook;
import org.youju.rulebook.Rulebooks;
import org.youju.wire.DecisionRequest;
import org.youju.wire.DecisionWriter.Detail;
import org.youju.wire.Desk;
import org.youju.wire.Quotes;
import org.youju.wire.Wire;

/** A request as JSON in, the decision as JSON out, with and without conditions. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JsonBench {
    @Param("COMPLETE")
    private Mix mix = Mix.COMPLETE;

    @Param("FULL")
    private Detail detail = Detail.FULL;

    private byte[][] requests = {};
    private Desk desk;
    private Wire wire;
    private ByHand hand;

    /** Loads the rulebook and writes the requests. */
    @Setup
    public void setUp() {
        Rulebook rulebook = Rulebooks.bundled();
        desk = new Desk(new CurrentEngine(new Engine(rulebook)), Clock.systemUTC(), Quotes.NONE);
        wire = Wire.of(rulebook, Quotes.NONE);
        hand = new ByHand(rulebook);
        requests = mix.cases(rulebook).stream().map(Cases::json).toArray(byte[][]::new);
    }

    /** The engine. */
    @Benchmark
    @OperationsPerInvocation(Mix.NUMBER)
    public void engine(Blackhole answered) {
        for (byte[] request : requests) {
            answered.consume(desk.decide(request, detail));
        }
    }

    /** The same written by hand, between the same reader and writer. */
    @Benchmark
    @OperationsPerInvocation(Mix.NUMBER)
    public void hand(Blackhole answered) {
        for (byte[] request : requests) {
            DecisionRequest read = wire.requests().read(request);
            Query query = new Query(
                    read.question().orElseThrow(), read.place(), read.asOf().orElseThrow(), read.facts());
            answered.consume(wire.decisions().write(hand.decide(query), detail));
        }
    }
}
