package org.youju.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.youju.decision.Role;
import org.youju.rulebook.BoundConstraint;
import org.youju.rulebook.Computation;
import org.youju.rulebook.Question;
import org.youju.rulebook.Rulebook;
import org.youju.rulebook.TestReads;

/** Which facts stand behind what a plan finds: those its rules read, and those from which these are computed or given. */
final class FactReach {
    private final Rulebook rulebook;
    private final Plan plan;
    private final Map<ClausePlan, Set<Spot>> byClause = new ConcurrentHashMap<>();

    FactReach(Rulebook rulebook, Plan plan) {
        this.rulebook = rulebook;
        this.plan = plan;
    }

    /** A fact of whatever stands in a frame. */
    record Spot(int frame, int position) {}

    /** What is followed: a fact, or a rule. */
    private record Open(Optional<Spot> fact, Optional<PlannedRule> rule) {}

    /** The facts behind a clause. */
    Set<Spot> behind(ClausePlan clause) {
        return byClause.computeIfAbsent(
                clause, each -> follow(rules(each).map(FactReach::open).toList()));
    }

    /** The facts behind everything the question asked comes to. */
    Set<Spot> behindAll() {
        Set<Spot> all = new LinkedHashSet<>();
        plan.ownClauses().forEach(clause -> all.addAll(behind(clause)));
        Stream.concat(plan.values().stream(), plan.referrals().stream())
                .forEach(output -> all.addAll(behind(output.givers())));
        return all;
    }

    /** The facts behind one constraint of a rule. */
    Set<Spot> behind(PlannedRule rule, int constraint) {
        return follow(next(rule, rule.constraints()[constraint]).toList());
    }

    /** The facts behind a rule. */
    Set<Spot> behind(PlannedRule rule) {
        return follow(List.of(open(rule)));
    }

    /** The facts behind what some rules give. */
    Set<Spot> behind(List<Giver> givers) {
        return follow(
                givers.stream().flatMap(FactReach::rules).map(FactReach::open).toList());
    }

    /** A fact and those from which it is computed or given. */
    Set<Spot> behind(Spot fact) {
        return follow(List.of(new Open(Optional.of(fact), Optional.empty())));
    }

    private static Open open(PlannedRule rule) {
        return new Open(Optional.empty(), Optional.of(rule));
    }

    private static Stream<PlannedRule> rules(ClausePlan clause) {
        Set<PlannedRule> rules = new LinkedHashSet<>();
        for (int reading = 0; reading < clause.readings().size(); reading++) {
            for (Role role : Role.values()) {
                rules.addAll(List.of(clause.rules(role, reading)));
            }
        }
        return rules.stream();
    }

    private static Stream<PlannedRule> rules(Giver giver) {
        return Stream.concat(Stream.of(giver.rule()), giver.special().stream().map(Special::rule));
    }

    private Set<Spot> follow(List<Open> from) {
        Set<Spot> found = new LinkedHashSet<>();
        Set<Open> seen = new LinkedHashSet<>(from);
        Deque<Open> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            Open next = open.remove();
            next.fact().ifPresent(found::add);
            Stream<Open> further = next.fact().isPresent()
                    ? next(next.fact().get())
                    : next(next.rule().orElseThrow());
            further.filter(seen::add).forEach(open::add);
        }
        return found;
    }

    private Stream<Open> next(PlannedRule rule) {
        return Stream.of(rule.constraints()).flatMap(constraint -> next(rule, constraint));
    }

    private Stream<Open> next(PlannedRule rule, BoundConstraint constraint) {
        if (constraint.text().onClauses()) {
            return TestReads.of(constraint.text().test()).stream()
                    .flatMap(this::ofResult)
                    .map(FactReach::open);
        }
        int frame = plan.frames().indexOf(rule.frame());
        return IntStream.range(0, constraint.readCount()).boxed().flatMap(read -> fact(frame, constraint.read(read)));
    }

    private Stream<PlannedRule> ofResult(String name) {
        return plan.clauses().stream()
                .filter(clause -> clause.clause().pin().fieldName().equals(name)
                        || rules(clause)
                                .anyMatch(rule -> rulebook.question(rule.text().question())
                                        .map(Question::fieldName)
                                        .equals(Optional.of(name))))
                .flatMap(FactReach::rules);
    }

    private Stream<Open> next(Spot spot) {
        Stream<Open> given = plan.facts().givers(spot.frame(), spot.position()).stream()
                .flatMap(FactReach::rules)
                .map(FactReach::open);
        return Stream.concat(
                given,
                next(
                        spot.frame(),
                        plan.frames()
                                .get(spot.frame())
                                .subject()
                                .facts()
                                .get(spot.position())
                                .computation()));
    }

    private Stream<Open> next(int frame, Computation computation) {
        if (computation instanceof Computation.Reference reference) {
            return fact(frame, position(frame, reference.fact()));
        } else if (computation instanceof Computation.Call call) {
            return call.arguments().stream().flatMap(argument -> next(frame, argument));
        } else if (computation instanceof Computation.OverElements over) {
            Stream<Open> elements = plan.clauses().stream()
                    .filter(clause -> clause.clause().pin().value().equals(over.where())
                            && clause.frame().list() == position(frame, over.list()))
                    .flatMap(FactReach::rules)
                    .map(FactReach::open);
            return Stream.concat(fact(frame, position(frame, over.list())), elements);
        } else if (computation instanceof Computation.OverElementFacts over) {
            int list = position(frame, over.list());
            Stream<Open> elements = plan.frames().stream()
                    .filter(each -> each.list() == list)
                    .flatMap(each ->
                            fact(plan.frames().indexOf(each), each.index().position(over.fact())));
            return Stream.concat(fact(frame, list), elements);
        }
        return Stream.empty();
    }

    private static Stream<Open> fact(int frame, int position) {
        return Stream.of(new Open(Optional.of(new Spot(frame, position)), Optional.empty()));
    }

    private int position(int frame, String fact) {
        return plan.frames().get(frame).index().position(fact);
    }
}
