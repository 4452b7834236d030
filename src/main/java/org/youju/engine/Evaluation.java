package org.youju.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.youju.decision.Kind;
import org.youju.decision.Outcome;
import org.youju.decision.Status;
import org.youju.facts.Facts;

/** All worlds of one question on one case, and what they come to together. */
final class Evaluation {
    private static final int MOST_WORLDS = 64;

    private final List<Plan> plans;
    private final Kind kind;
    private final List<List<World>> worlds;
    private final List<Combination> combinations;
    private final Outcome outcome;
    private @Nullable Lacks lacks;

    private Evaluation(List<Plan> plans, List<List<World>> worlds) {
        this.plans = plans;
        this.kind = plans.get(0).question().kind();
        this.worlds = worlds;
        this.combinations = combine();
        this.outcome = settle();
    }

    /** Evaluates the plans, one for each text that answers the question. */
    static Evaluation of(List<Plan> plans, Facts facts, LocalDate asOf) {
        return of(plans, facts, asOf, Set.of());
    }

    /** The same where a person could not tell some facts. */
    static Evaluation of(List<Plan> plans, Facts facts, LocalDate asOf, Set<FactAt> declined) {
        List<List<World>> worlds = new ArrayList<>(plans.size());
        for (Plan plan : plans) {
            worlds.add(plan.run(facts, asOf, declined));
        }
        return new Evaluation(plans, worlds);
    }

    /** The same with one clause read in one way; nothing where no world reads it so, as its readings do not differ. */
    Optional<Evaluation> under(int plan, ClausePlan clause, int reading) {
        List<World> settled = worlds.get(plan).stream()
                .filter(world -> world.choice(clause.number()) == reading)
                .toList();
        if (settled.isEmpty()) {
            return Optional.empty();
        }
        List<List<World>> narrowed = new ArrayList<>(worlds);
        narrowed.set(plan, settled);
        return Optional.of(new Evaluation(plans, narrowed));
    }

    List<Plan> plans() {
        return plans;
    }

    /** The worlds of one plan. */
    List<World> worlds(int plan) {
        return worlds.get(plan);
    }

    List<Combination> combinations() {
        return combinations;
    }

    Outcome outcome() {
        return outcome;
    }

    private List<Combination> combine() {
        if (plans.size() == 1) {
            List<Combination> single = new ArrayList<>(worlds.get(0).size());
            for (World world : worlds.get(0)) {
                single.addAll(Governing.combinations(plans, List.of(world), kind));
            }
            return single;
        }
        List<List<World>> together = new ArrayList<>(List.of(List.of()));
        for (List<World> ofPlan : worlds) {
            List<List<World>> longer = new ArrayList<>();
            for (List<World> before : together) {
                for (World world : ofPlan) {
                    List<World> next = new ArrayList<>(before);
                    next.add(world);
                    longer.add(next);
                }
            }
            together = longer;
            if (together.size() > MOST_WORLDS) {
                throw new PlanException(
                        plans.get(0).question().id() + ": the readings of several texts make more than 64 worlds");
            }
        }
        return together.stream()
                .flatMap(each -> Governing.combinations(plans, each, kind).stream())
                .toList();
    }

    /** Broken in every world decides; else a dispute that matters, a departure or a referral; else unknown; else good. */
    private Outcome settle() {
        Set<Outcome> outcomes = outcomes();
        boolean valuesDiffer = kind.asksForValues() && combinations.size() > 1 && valuesDiffer();
        if (outcomes.size() == 1 && !valuesDiffer) {
            return combinations.get(0).outcome();
        }
        if (valuesDiffer || outcomes.contains(Outcome.NEEDS_REVIEW) || hasDispute() || conflictDecides(outcomes)) {
            return Outcome.NEEDS_REVIEW;
        }
        if (outcomes.contains(Outcome.UNDETERMINED)) {
            return Outcome.UNDETERMINED;
        }
        // Without a dispute or conflict no world is bad: what is left is good, not due yet or not applicable.
        return outcomes.contains(Outcome.PENDING) ? Outcome.PENDING : kind.good();
    }

    /** Whether it hangs on which of two clauses in conflict governs: bad if one does, and surely not if the other. */
    private boolean conflictDecides(Set<Outcome> outcomes) {
        return !kind.asksForValues()
                && outcomes.contains(kind.bad())
                && outcomes.stream().anyMatch(each -> each != kind.bad() && each != Outcome.UNDETERMINED);
    }

    /** Whether some clause is surely fulfilled in one world and surely broken in another. */
    private boolean hasDispute() {
        for (int plan = 0; plan < plans.size(); plan++) {
            for (ClausePlan clause : plans.get(plan).clauses()) {
                int elements = elements(plan, clause);
                for (int element = 0; element < elements; element++) {
                    if (Statuses.across(worlds.get(plan), clause, element) == Status.DISPUTED) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether some value is settled in two worlds and not the same in both. */
    private boolean valuesDiffer() {
        for (int plan = 0; plan < plans.size(); plan++) {
            for (OutputStep step : plans.get(plan).values()) {
                Set<List<String>> settled = new HashSet<>();
                for (World world : worlds.get(plan)) {
                    OutputResult result = world.output(step.number());
                    if (result != null && !result.isUnknown()) {
                        settled.add(canonical(result));
                    }
                }
                if (settled.size() > 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> canonical(OutputResult result) {
        return result.given().stream()
                .map(given -> Values.canonical(given.value()))
                .toList();
    }

    /** The number of objects a clause speaks of. */
    int elements(int plan, ClausePlan clause) {
        ClauseResult[] results = worlds.get(plan).get(0).results(clause.number());
        return results == null ? 0 : results.length;
    }

    private Map<String, List<String>> knownValues(Combination combination) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int plan = 0; plan < plans.size(); plan++) {
            for (OutputStep step : plans.get(plan).values()) {
                OutputResult result = combination.worlds().get(plan).output(step.number());
                if (result != null && step.output().isPresent()) {
                    values.put(step.output().get().name(), canonical(result));
                }
            }
        }
        return values;
    }

    /** What the answer is, for telling two answers apart: the outcome, and the values where these are the answer. */
    Object signature() {
        if (!kind.asksForValues()) {
            return outcome;
        }
        return List.of(
                outcome, combinations.stream().map(this::knownValues).distinct().toList());
    }

    /** What the unknown of every world lacks. */
    Lacks lacks() {
        Lacks known = lacks;
        if (known == null) {
            known = collectLacks();
            lacks = known;
        }
        return known;
    }

    private Lacks collectLacks() {
        Lacks lacks = Lacks.NONE;
        for (int plan = 0; plan < plans.size(); plan++) {
            for (World world : worlds.get(plan)) {
                lacks = lacks.plus(plans.get(plan).verdict().lacks(world));
            }
        }
        return lacks;
    }

    /** Outcomes of the worlds, each once. */
    Set<Outcome> outcomes() {
        if (combinations.size() == 1) {
            return Set.of(combinations.get(0).outcome());
        }
        EnumSet<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        combinations.forEach(each -> outcomes.add(each.outcome()));
        return outcomes;
    }
}
