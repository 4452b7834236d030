package org.youju.bench.hand;

import org.youju.decision.Decision;
import org.youju.decision.RulebookIdentity;
import org.youju.engine.Query;
import org.youju.law.Instrument;
import org.youju.law.Scope;
import org.youju.rulebook.Rulebook;

/**
 * Decides three questions of the housing instrument without the engine, as a programmer would write them down; the
 * decisions are the engine's, except that facts named missing are not tried out for whether they matter.
 */
public final class ByHand {
    private final RulebookIdentity rulebook;
    private final Instrument instrument;
    private final PublicRental publicRental;
    private final Rent rent;
    private final Termination termination;

    /** Looks up the clauses and sentences. */
    public ByHand(Rulebook rulebook) {
        this.rulebook = rulebook.identity();
        this.instrument = rulebook.instrument("yingkou/housing_2025").orElseThrow();
        Wording wording = new Wording(rulebook, instrument);
        this.publicRental = new PublicRental(rulebook, wording);
        this.rent = new Rent(rulebook, wording);
        this.termination = new Termination(rulebook, wording);
    }

    /** Returns the id of a decision alone. */
    public String identity(Query query) {
        return Answers.id(query, rulebook);
    }

    /** Decides a question in a place and on a day the instrument governs. */
    public Decision decide(Query query) {
        boolean governs = instrument.scope().standing(query.place()) == Scope.Standing.INSIDE
                && instrument.inForce().contains(query.asOf());
        if (!governs) {
            throw new IllegalArgumentException("written for the places and days of the instrument only");
        }
        return switch (query.question()) {
            case PublicRental.QUESTION -> publicRental.decide(query);
            case Rent.QUESTION -> rent.decide(query);
            case Termination.QUESTION -> termination.decide(query);
            default -> throw new IllegalArgumentException("not written by hand: " + query.question());
        };
    }
}
