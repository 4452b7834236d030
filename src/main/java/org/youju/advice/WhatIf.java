package org.youju.advice;

import java.util.List;
import org.youju.decision.Decision;
import org.youju.decision.Finding;
import org.youju.decision.Outcome;

/**
 * What would lead to another outcome.
 *
 * @param decision what the case comes to now
 * @param wanted the outcome that is wanted
 * @param proposals ways there, those with the fewest changes first; none where the case is there already or no way was found
 * @param searched how many changes a way may have of which none was overlooked
 * @param exact whether the search was brought to its end: up to one change more than the shortest way has, or, where no
 *     way was found, until there was nothing more to change
 * @param inTheWay where no way was found: the clauses that stand in it
 */
public record WhatIf(
        Decision decision,
        Outcome wanted,
        List<Proposal> proposals,
        int searched,
        boolean exact,
        List<Finding> inTheWay) {
    public WhatIf {
        proposals = List.copyOf(proposals);
        inTheWay = List.copyOf(inTheWay);
    }

    /** Returns whether the case comes to what is wanted already. */
    public boolean isReached() {
        return decision.outcome() == wanted;
    }
}
