package org.youju.advice;

import java.util.List;
import java.util.Optional;
import org.youju.decision.Decision;
import org.youju.decision.Finding;
import org.youju.engine.OpenFact;
import org.youju.rulebook.NamedPlace;

/**
 * What to ask next on a case.
 *
 * @param decision what the case comes to so far
 * @param questions the facts that can still change the answer, the one to ask first before the others; empty if none can
 * @param length how long the interview is still to be; nothing where that was too much to work out
 * @param exact whether each of these facts can change the answer and no other can
 * @param settled what is settled already, of the clauses that can move the outcome
 * @param irrelevant facts that need not be asked any more
 * @param places the smaller places of which one has to be named first; empty if the place is clear
 */
public record NextQuestion(
        Decision decision,
        List<OpenFact> questions,
        Optional<Length> length,
        boolean exact,
        List<Finding> settled,
        List<Irrelevant> irrelevant,
        List<NamedPlace> places) {
    public NextQuestion {
        questions = List.copyOf(questions);
        settled = List.copyOf(settled);
        irrelevant = List.copyOf(irrelevant);
        places = List.copyOf(places);
    }
}
