package org.youju.check.interview;

import java.util.Optional;
import java.util.Set;
import org.youju.engine.OpenFact;
import org.youju.engine.Query;

/** Chooses what to ask on a case. */
@FunctionalInterface
interface Chooser {
    /**
     * What is chosen.
     *
     * @param fact the fact to ask for; nothing where the interview is over
     * @param known whether the choice could be made at all
     */
    record Choice(Optional<OpenFact> fact, boolean known) {
        static final Choice OVER = new Choice(Optional.empty(), true);
        static final Choice NOT_COMPUTABLE = new Choice(Optional.empty(), false);

        static Choice of(OpenFact fact) {
            return new Choice(Optional.of(fact), true);
        }
    }

    /** Chooses on what is known, with JSON pointers of what could not be told. */
    Choice choose(Query query, Set<String> skipped);
}
