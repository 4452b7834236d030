package org.youju.engine;

import java.util.List;
import org.youju.decision.Status;

/** How a clause stands over several worlds. */
final class Statuses {
    private Statuses() {}

    /** Returns its status: disputed where one world surely fulfils it and another surely breaks it. */
    static Status across(List<World> worlds, ClausePlan clause, int element) {
        Status first = in(worlds.get(0), clause, element).status();
        boolean unknown = false;
        boolean needsReview = true;
        boolean fulfilled = false;
        boolean broken = false;
        for (World world : worlds) {
            ClauseResult result = in(world, clause, element);
            Status status = result.status();
            unknown |= status == Status.UNKNOWN;
            needsReview &= result.shown() != Status.UNKNOWN;
            fulfilled |= status.isFulfilled();
            broken |= status.isBroken();
        }
        if (fulfilled && broken) {
            return Status.DISPUTED;
        }
        if (unknown) {
            return needsReview ? Status.NEEDS_REVIEW : Status.UNKNOWN;
        }
        return first;
    }

    private static ClauseResult in(World world, ClausePlan clause, int element) {
        ClauseResult[] results = world.results(clause.number());
        return results == null || element >= results.length ? ClauseResult.of(Status.NOT_APPLICABLE) : results[element];
    }
}
