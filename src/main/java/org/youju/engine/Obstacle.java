package org.youju.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.youju.decision.Role;
import org.youju.decision.Status;
import org.youju.decision.Truth;

/**
 * The first thing that keeps a question from its good outcome: a clause that is broken or unknown in some world. Whatever
 * leads to the good outcome has to change a fact behind it.
 *
 * @param plan number of the plan
 * @param spots facts of which one at least has to change
 */
record Obstacle(int plan, Set<FactReach.Spot> spots) {

    /** Finds it; nothing where it is no clause that stands in the way. */
    static Optional<Obstacle> of(Evaluation evaluation, List<FactReach> reaches) {
        for (List<Status> sought : List.of(
                List.of(Status.VIOLATED, Status.NOT_MET, Status.NOT_AVAILABLE),
                List.of(Status.DEPARTED),
                List.of(Status.UNKNOWN))) {
            for (int plan = 0; plan < evaluation.plans().size(); plan++) {
                for (World world : evaluation.worlds(plan)) {
                    Optional<Obstacle> found = in(world, evaluation.plans().get(plan), plan, reaches.get(plan), sought);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Obstacle> in(World world, Plan plan, int number, FactReach reach, List<Status> sought) {
        for (ClausePlan clause : plan.ownClauses()) {
            ClauseResult[] results = world.results(clause.number());
            for (int element = 0; results != null && element < results.length; element++) {
                if (clause.weight() != Weight.NONE && sought.contains(results[element].status())) {
                    return Optional.of(new Obstacle(number, spots(world, plan, clause, element, reach)));
                }
            }
        }
        return Optional.empty();
    }

    private static Set<FactReach.Spot> spots(World world, Plan plan, ClausePlan clause, int element, FactReach reach) {
        if (clause.givesOnly()) {
            return reach.behind(clause);
        }
        int reading = world.reading(clause.number());
        Sheet sheet = world.sheets(plan.frames().indexOf(clause.frame()))[element];
        Set<FactReach.Spot> spots = new LinkedHashSet<>(duty(clause, reading, sheet, reach));
        for (Role way : List.of(Role.APPLIES, Role.EXCEPTS, Role.DUE)) {
            for (PlannedRule rule : clause.rules(way, reading)) {
                spots.addAll(reach.behind(rule));
            }
        }
        return spots;
    }

    /** Every condition of a duty must hold, so it is enough to look at the first that does not. */
    private static Set<FactReach.Spot> duty(ClausePlan clause, int reading, Sheet sheet, FactReach reach) {
        for (PlannedRule rule : clause.rules(Role.REQUIRES, reading)) {
            for (int constraint = 0; constraint < rule.constraints().length; constraint++) {
                if (rule.truth(sheet, constraint) != Truth.TRUE) {
                    return reach.behind(rule, constraint);
                }
            }
        }
        for (PlannedRule rule : clause.rules(Role.FORBIDS, reading)) {
            if (rule.truth(sheet) != Truth.FALSE) {
                return reach.behind(rule);
            }
        }
        return Set.of();
    }

    /** The facts of a case that stand at these spots, of every object. */
    List<FactAt> facts(Evaluation evaluation) {
        return facts(evaluation, plan, spots);
    }

    /** The facts of a case that stand at spots of a plan, of every object. */
    static List<FactAt> facts(Evaluation evaluation, int plan, Set<FactReach.Spot> spots) {
        World world = evaluation.worlds(plan).get(0);
        List<FactAt> facts = new ArrayList<>();
        for (FactReach.Spot spot : spots) {
            Sheet[] sheets = world.sheets(spot.frame());
            for (int element = 0; sheets != null && element < sheets.length; element++) {
                facts.add(sheets[element].fact(spot.position()));
            }
        }
        return facts;
    }
}
