package org.youju.check.interview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.youju.decision.Outcome;
import org.youju.engine.Engine;
import org.youju.engine.Inquiry;
import org.youju.engine.OpenFact;
import org.youju.engine.Query;
import org.youju.facts.Facts;

/**
 * An interview from nothing with the person of a case.
 *
 * @param asked what was asked, in order
 * @param outcome what the case came to in the end
 */
record Interview(List<Asked> asked, Outcome outcome) {
    /** More questions than any question of law has facts: an interview that does not end is a fault. */
    private static final int MOST = 200;

    /**
     * A question that was asked.
     *
     * @param query what was known then
     * @param skipped what could not be told until then
     * @param fact what was asked for
     */
    record Asked(Query query, Set<String> skipped, OpenFact fact) {}

    /** Holds the interview; nothing where the choice could not be made. */
    static Optional<Interview> hold(Engine engine, Query complete, Chooser chooser) {
        Witness witness = new Witness(engine, complete);
        List<Asked> asked = new ArrayList<>();
        Set<String> skipped = Set.of();
        Query query = with(complete, Facts.none(complete.facts().index()));
        Chooser.Choice choice = chooser.choose(query, skipped);
        while (choice.fact().isPresent()) {
            OpenFact fact = choice.fact().get();
            if (asked.size() == MOST) {
                throw new IllegalStateException("the interview does not end: " + query);
            }
            asked.add(new Asked(query, skipped, fact));
            Optional<Object> told = witness.tell(fact.at());
            if (told.isPresent()) {
                Inquiry inquiry = engine.inquire(query, skipped).orElseThrow();
                query = with(query, inquiry.with(fact.at(), told.get()));
            } else {
                skipped = plus(skipped, fact.at().at() + "/" + fact.at().name());
            }
            choice = chooser.choose(query, skipped);
        }
        return choice.known()
                ? Optional.of(new Interview(asked, engine.decide(query).outcome()))
                : Optional.empty();
    }

    private static Query with(Query query, Facts facts) {
        return new Query(query.question(), query.place(), query.asOf(), facts);
    }

    private static Set<String> plus(Set<String> set, String more) {
        Set<String> both = new HashSet<>(set);
        both.add(more);
        return Set.copyOf(both);
    }

    /** The number of questions. */
    int length() {
        return asked.size();
    }
}
