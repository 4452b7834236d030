package org.youju.engine;

import org.youju.decision.Status;

/**
 * How a clause stands in one world.
 *
 * @param status how it stands; never disputed, for a world has one reading
 * @param lacks why it is unknown; nothing otherwise
 */
record ClauseResult(Status status, Lacks lacks) {
    private static final ClauseResult[] KNOWN = new ClauseResult[Status.values().length];

    static {
        for (Status status : Status.values()) {
            KNOWN[index(status)] = new ClauseResult(status, Lacks.NONE);
        }
    }

    static ClauseResult of(Status status) {
        return KNOWN[index(status)];
    }

    /** How the clause is shown: what only the uncertainty of the facts leaves open is for a person to judge. */
    Status shown() {
        return status == Status.UNKNOWN && lacks.isUndecided() && lacks.facts().isEmpty()
                ? Status.NEEDS_REVIEW
                : status;
    }

    static ClauseResult unknown(Lacks lacks) {
        return new ClauseResult(Status.UNKNOWN, lacks);
    }

    @SuppressWarnings("EnumOrdinal") // an index into an array of our own, never stored
    private static int index(Status status) {
        return status.ordinal();
    }
}
