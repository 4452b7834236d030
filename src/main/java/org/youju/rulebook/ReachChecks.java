package org.youju.rulebook;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.law.Pin;

/** Checks what only shows along the way from clause to clause: circles, worlds, results that nobody reads. */
final class ReachChecks {
    private static final BigInteger MOST_WORLDS = BigInteger.valueOf(64);

    private final CheckContext context;

    ReachChecks(CheckContext context) {
        this.context = context;
    }

    void check() {
        if (context.whole()) {
            checkElementClauses();
        }
        for (Instrument instrument : context.content().instruments()) {
            Reach reach = new Reach(context.content(), instrument);
            instrument.clauses().forEach(clause -> checkCountsThrough(reach, instrument, clause));
            Set<Set<Reach.Step>> circles = new LinkedHashSet<>();
            for (Question question : context.content().questions()) {
                checkWorlds(reach, instrument, question);
                reach.stepsOf(question.id()).forEach(step -> checkCircle(reach, step, circles));
            }
        }
    }

    private void checkElementClauses() {
        Set<String> pins =
                context.clauses().map(clause -> clause.pin().value()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> asked = subjectsAsked();
        for (Subject subject : context.content().vocabulary().subjects()) {
            if (!asked.contains(subject.name())) {
                continue;
            }
            String file = Names.subjectPath(subject.name());
            for (Fact fact : subject.facts()) {
                wheres(fact.computation()).filter(pin -> !pins.contains(pin)).forEach(pin -> context.problems()
                        .add(
                                file,
                                context.lines().of(file, fact.name() + "/computed"),
                                "no instrument has a clause " + pin,
                                NearestName.hint(pin, pins)));
            }
        }
    }

    /** A folder may hold the vocabulary of every text but the rules of a few: what no text asks of is not looked at. */
    private Set<String> subjectsAsked() {
        Set<String> questions =
                context.clauses().flatMap(clause -> clause.encoded().stream()).collect(Collectors.toSet());
        return context.content().questions().stream()
                .filter(question -> questions.contains(question.id()))
                .map(Question::subject)
                .collect(Collectors.toSet());
    }

    private static Stream<String> wheres(Computation computation) {
        if (computation instanceof Computation.OverElements over) {
            return Stream.of(over.where()).filter(where -> !where.isEmpty());
        }
        return computation instanceof Computation.Call call
                ? call.arguments().stream().flatMap(ReachChecks::wheres)
                : Stream.empty();
    }

    private void checkCountsThrough(Reach reach, Instrument instrument, Clause clause) {
        for (Pin through : clause.countsThrough()) {
            for (String question : clause.encoded()) {
                Set<Reach.Step> read = reach.all(Set.of(new Reach.Step(through, question)));
                boolean reads = !through.equals(clause.pin())
                        && read.stream().anyMatch(step -> step.clause().equals(clause.pin()));
                if (!reads && instrument.clause(through).isPresent() && !context.lacksRules(instrument.id(), through)) {
                    context.inLedger(
                            clause,
                            "countsThrough",
                            "in " + question + ", no rule of " + through
                                    + " reads this clause, so it would never weigh",
                            "expected Clauses( " + clause.pin().fieldName() + " == … ) in a rule of " + through);
                }
            }
        }
    }

    private void checkWorlds(Reach reach, Instrument instrument, Question question) {
        List<Clause> disputed = reach.all(reach.stepsOf(question.id())).stream()
                .map(Reach.Step::clause)
                .distinct()
                .flatMap(pin -> instrument.clause(pin).stream())
                .filter(clause -> clause.readings().size() > 1)
                .toList();
        BigInteger worlds = disputed.stream()
                .map(clause -> BigInteger.valueOf(clause.readings().size()))
                .reduce(BigInteger.ONE, BigInteger::multiply);
        if (worlds.compareTo(MOST_WORLDS) > 0) {
            String names = disputed.stream()
                    .map(clause -> clause.pin() + " (" + clause.readings().size() + ")")
                    .collect(Collectors.joining(", "));
            context.inLedger(
                    disputed.get(0),
                    "readings",
                    question.id() + " has " + worlds + " combinations of readings: " + names,
                    "expected at most " + MOST_WORLDS);
        }
    }

    private void checkCircle(Reach reach, Reach.Step start, Set<Set<Reach.Step>> known) {
        List<Reach.Step> circle = circle(reach, start, start, new ArrayList<>(), new LinkedHashSet<>());
        if (!circle.isEmpty() && known.add(new LinkedHashSet<>(circle))) {
            String way = Stream.concat(circle.stream(), Stream.of(start))
                    .map(step -> step.clause() + " for " + step.question())
                    .collect(Collectors.joining(" → "));
            context.inRule(
                    reach.rulesOf(start).get(0),
                    "its result depends on itself: " + way,
                    "what is read through Clauses must not come back");
        }
    }

    /** Returns the steps from one step back to the start, or nothing; visited steps lead nowhere. */
    private static List<Reach.Step> circle(
            Reach reach, Reach.Step start, Reach.Step step, List<Reach.Step> path, Set<Reach.Step> visited) {
        path.add(step);
        for (Reach.Step next : reach.next(step)) {
            if (next.equals(start)) {
                return path;
            }
            if (visited.add(next) && !circle(reach, start, next, path, visited).isEmpty()) {
                return path;
            }
        }
        path.remove(path.size() - 1);
        return List.of();
    }
}
