package org.youju.bench;

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
import org.youju.engine.Engine;
import org.youju.engine.Query;
import org.youju.rulebook.Rulebook;
import org.youju.rulebook.Rulebooks;

/** Facts in, decision out, with findings and conditions. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EvaluationBench {
    @Param("COMPLETE")
    private Mix mix = Mix.COMPLETE;

    private Query[] queries = {};
    private Engine engine;
    private ByHand hand;

    /** Loads the rulebook and makes the cases. */
    @Setup
    public void setUp() {
        Rulebook rulebook = Rulebooks.bundled();
        engine = new Engine(rulebook);
        hand = new ByHand(rulebook);
        queries = mix.cases(rulebook).toArray(new Query[0]);
    }

    /** The engine. */
    @Benchmark
    @OperationsPerInvocation(Mix.NUMBER)
    public void engine(Blackhole decided) {
        for (Query query : queries) {
            decided.consume(engine.decide(query));
        }
    }

    /** The same written by hand. */
    @Benchmark
    @OperationsPerInvocation(Mix.NUMBER)
    public void hand(Blackhole decided) {
        for (Query query : queries) {
            decided.consume(hand.decide(query));
        }
    }

    /** The decision's id alone, a SHA-256 that both make alike. */
    @Benchmark
    @OperationsPerInvocation(Mix.NUMBER)
    public void identity(Blackhole made) {
        for (Query query : queries) {
            made.consume(hand.identity(query));
        }
    }
}
