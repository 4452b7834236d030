package org.youju.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.youju.bench.hand.ByHand;
import org.youju.decision.Decision;
import org.youju.decision.Outcome;
import org.youju.engine.Engine;
import org.youju.engine.Query;
import org.youju.rulebook.Rulebook;
import org.youju.rulebook.Rulebooks;
import org.youju.wire.DecisionWriter;
import org.youju.wire.Quotes;
import org.youju.wire.Wire;

/** Proves that what is compared does the same: nothing is timed unless every decision is equal. */
final class SameAnswers {
    private static final int NUMBER = 3_000;

    private SameAnswers() {}

    /** Compares decisions on complete cases and on cases with gaps; ends with an error if any differs. */
    public static void main(String[] arguments) {
        Rulebook rulebook = Rulebooks.bundled();
        Engine engine = new Engine(rulebook);
        ByHand hand = new ByHand(rulebook);
        DecisionWriter writer = Wire.of(rulebook, Quotes.NONE).decisions();
        List<String> wrong = new ArrayList<>();
        for (double absent : new double[] {Cases.COMPLETE, Cases.GAPS, 0.4}) {
            Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
            for (Query query : Cases.of(rulebook, absent > 0.1 ? NUMBER / 10 : NUMBER, absent)) {
                Decision expected = engine.decide(query);
                Decision found = hand.decide(query);
                outcomes.merge(expected.outcome(), 1, Integer::sum);
                if (!same(expected, found)) {
                    wrong.add(query + "\n  engine  " + json(writer, expected) + "\n  by hand " + json(writer, found));
                }
            }
            System.out.println("absent " + absent + ": " + outcomes);
        }
        System.out.println(wrong.size() + " decisions differ");
        if (!wrong.isEmpty()) {
            System.out.println(wrong.get(0));
            System.exit(1);
        }
    }

    private static String json(DecisionWriter writer, Decision decision) {
        return new String(writer.write(decision, DecisionWriter.Detail.FULL), StandardCharsets.UTF_8);
    }

    /** Equal in everything; where facts are missing, in everything but what trying them out changes. */
    private static boolean same(Decision expected, Decision found) {
        if (found.missing().isEmpty()) {
            return expected.equals(found);
        }
        return expected.id().equals(found.id())
                && expected.findings().equals(found.findings())
                && expected.values().equals(found.values())
                && expected.warnings().equals(found.warnings())
                && (expected.outcome() != found.outcome() || expected.reasons().equals(found.reasons()));
    }
}
