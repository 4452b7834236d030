package org.youju.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.youju.decision.Kind;
import org.youju.decision.Outcome;
import org.youju.decision.Status;
import org.youju.law.Clause;

/** Where two clauses in conflict both speak and differ, each governs in turn: worlds like those of readings. */
final class Governing {
    private Governing() {}

    /** Returns the worlds that the conflicts among some clauses make of one world of each plan. */
    static List<Combination> combinations(List<Plan> plans, List<World> worlds, Kind kind) {
        List<ClausePlan[]> conflicts = conflicts(plans, worlds);
        if (conflicts.isEmpty()) {
            return List.of(new Combination(worlds, outcome(plans, worlds, kind, Set.of())));
        }
        List<Combination> combinations = new ArrayList<>();
        for (int choice = 0; choice < 1 << conflicts.size(); choice++) {
            Set<ClausePlan> yielding = new HashSet<>();
            for (int pair = 0; pair < conflicts.size(); pair++) {
                yielding.add(conflicts.get(pair)[choice >> pair & 1]);
            }
            combinations.add(new Combination(worlds, outcome(plans, worlds, kind, yielding)));
        }
        return combinations;
    }

    private static Outcome outcome(List<Plan> plans, List<World> worlds, Kind kind, Set<ClausePlan> yielding) {
        Outcome together = plans.get(0).verdict().of(worlds.get(0), yielding);
        for (int plan = 1; plan < plans.size(); plan++) {
            together = weightier(together, plans.get(plan).verdict().of(worlds.get(plan), yielding), kind);
        }
        return together;
    }

    private static Outcome weightier(Outcome one, Outcome other, Kind kind) {
        List<Outcome> order = List.of(
                kind.bad(),
                Outcome.NEEDS_REVIEW,
                Outcome.UNDETERMINED,
                Outcome.PENDING,
                kind.good(),
                Outcome.NOT_APPLICABLE);
        List<Outcome> forValues =
                List.of(Outcome.NEEDS_REVIEW, Outcome.UNDETERMINED, kind.good(), Outcome.NOT_APPLICABLE);
        List<Outcome> weights = kind.asksForValues() ? forValues : order;
        return weights.indexOf(one) <= weights.indexOf(other) ? one : other;
    }

    /** Returns the pairs of clauses in conflict that both speak on one world of each plan, and differ. */
    static List<ClausePlan[]> conflicts(List<Plan> plans, List<World> worlds) {
        List<ClausePlan[]> conflicts = new ArrayList<>();
        for (int plan = 0; plan < plans.size(); plan++) {
            for (ClausePlan clause : plans.get(plan).ownClauses()) {
                if (!clause.clause().conflicts().isEmpty()) {
                    collect(plans, worlds, plan, clause, conflicts);
                }
            }
        }
        return conflicts;
    }

    private static void collect(
            List<Plan> plans, List<World> worlds, int plan, ClausePlan clause, List<ClausePlan[]> conflicts) {
        Status status = status(worlds.get(plan), clause);
        for (int other = 0; other < plans.size(); other++) {
            for (ClausePlan against : plans.get(other).ownClauses()) {
                boolean differ = conflict(clause.clause(), against.clause())
                        && bothSpeak(status, status(worlds.get(other), against));
                boolean known = conflicts.stream().anyMatch(pair -> pair[0] == against && pair[1] == clause);
                if (differ && !known) {
                    conflicts.add(new ClausePlan[] {clause, against});
                }
            }
        }
    }

    private static boolean conflict(Clause one, Clause other) {
        return one.conflicts().stream()
                .anyMatch(conflict -> conflict.instrument().equals(other.instrument())
                        && conflict.pin().equals(other.pin()));
    }

    private static boolean bothSpeak(Status one, Status other) {
        return one != other && one != Status.NOT_APPLICABLE && other != Status.NOT_APPLICABLE;
    }

    private static Status status(World world, ClausePlan clause) {
        ClauseResult[] results = world.results(clause.number());
        return results == null || results.length == 0 ? Status.NOT_APPLICABLE : results[0].status();
    }
}
