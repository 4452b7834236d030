package org.youju.wire;

import org.youju.rulebook.Rulebook;

/**
 * Everything that reads and writes JSON by one rulebook.
 *
 * @param rulebook the rulebook
 * @param requests reads requests
 * @param decisions writes decisions
 * @param catalogue writes questions and instruments
 */
public record Wire(Rulebook rulebook, RequestReader requests, DecisionWriter decisions, Catalogue catalogue) {
    /** Makes the readers and writers for a rulebook. */
    public static Wire of(Rulebook rulebook, Quotes quotes) {
        return new Wire(
                rulebook,
                new RequestReader(rulebook),
                new DecisionWriter(rulebook, quotes),
                new Catalogue(rulebook, quotes));
    }
}
