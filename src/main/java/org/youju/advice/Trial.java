package org.youju.advice;

import java.util.Optional;
import org.youju.decision.Outcome;
import org.youju.engine.Engine;
import org.youju.engine.Query;
import org.youju.engine.Remedy;

/**
 * Tries cases until a number of tries is used up; the same request tries the same cases on every machine.
 *
 * <p>A hasty trial takes a case that is open for open; a careful one also sees where all completions of the absent facts
 * agree, as a decision does, which takes many times longer.
 */
final class Trial {
    private final Engine engine;
    private final Outcome wanted;
    private final boolean careful;
    private int left;

    private Trial(Engine engine, Outcome wanted, boolean careful, int most) {
        this.engine = engine;
        this.wanted = wanted;
        this.careful = careful;
        this.left = most;
    }

    static Trial hasty(Engine engine, Outcome wanted, int most) {
        return new Trial(engine, wanted, false, most);
    }

    static Trial careful(Engine engine, Outcome wanted) {
        return new Trial(engine, wanted, true, Integer.MAX_VALUE);
    }

    /** What is wanted. */
    Outcome wanted() {
        return wanted;
    }

    /** Whether there are tries left. */
    boolean canGoOn() {
        return left > 0;
    }

    /** Opens a case; nothing where no text governs it. */
    Optional<Remedy> open(Query query) {
        left--;
        return engine.remedy(query);
    }

    /** Whether a case comes to what is wanted. */
    boolean reaches(Query query) {
        return careful
                ? engine.decide(query).outcome() == wanted
                : open(query).map(remedy -> remedy.outcome() == wanted).orElse(false);
    }
}
