package org.youju.bench;

import java.util.List;
import org.youju.engine.Query;
import org.youju.rulebook.Rulebook;

/** How much of each case is known. */
public enum Mix {
    /** Every fact the rules ask for is there. */
    COMPLETE(Cases.COMPLETE),
    /** About one fact in sixteen is absent, so that about a third of the cases are open. */
    GAPS(Cases.GAPS);

    /** The number of cases. */
    static final int NUMBER = 256;

    private final double absent;

    Mix(double absent) {
        this.absent = absent;
    }

    List<Query> cases(Rulebook rulebook) {
        return Cases.of(rulebook, NUMBER, absent);
    }

    /** Returns the cases as a client would send them. */
    public List<byte[]> requests(Rulebook rulebook) {
        return cases(rulebook).stream().map(Cases::json).toList();
    }
}
