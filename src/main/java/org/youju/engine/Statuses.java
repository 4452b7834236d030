package org.youju.engine;

import java.util.List;
import org.youju.decision.Status;

/** How a clause stands over several worlds. */
final class Statuses {
    private Statuses() {}

    /** Returns its status: disputed where one world surely fulfils it and another surely breaks it. */
    static Status across(List<World> worlds, ClausePlan clause, int element) {
        ClauseResult[] results = worlds.get(0).results(clause.number());
        Status first = results == null || element >= results.length ? Status.NOT_APPLICABLE : results[element].status();
        boolean unknown = false;
        boolean fulfilled = false;
        boolean broken = false;
        for (World world : worlds) {
            ClauseResult[] inWorld = world.results(clause.number());
            Status status =
                    inWorld == null || element >= inWorld.length ? Status.NOT_APPLICABLE : inWorld[element].status();
            unknown |= status == Status.UNKNOWN;
            fulfilled |= status.isFulfilled();
            broken |= status.isBroken();
        }
        if (fulfilled && broken) {
            return Status.DISPUTED;
        }
        return unknown ? Status.UNKNOWN : first;
    }
}
