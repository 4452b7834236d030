package org.youju.wire;

import java.util.Optional;
import org.youju.law.Clause;
import org.youju.law.Instrument;

/** Where the official wording of a clause comes from; none is held unless a folder of gazettes is given. */
@FunctionalInterface
public interface Quotes {
    /** No wording is held. */
    Quotes NONE = (instrument, clause) -> Optional.empty();

    /** Returns the wording of a clause, if it is held. */
    Optional<String> of(Instrument instrument, Clause clause);
}
