package org.youju.advice;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.youju.decision.Decision;
import org.youju.decision.Finding;
import org.youju.decision.Status;
import org.youju.decision.Truth;
import org.youju.engine.Cited;
import org.youju.engine.Engine;
import org.youju.engine.Query;
import org.youju.engine.RuleTrace;
import org.youju.law.Text;
import org.youju.rulebook.Constraint;
import org.youju.rulebook.RuleText;

/** Says why a change is needed: the conditions that turn when it is made, of the clauses that then stand otherwise. */
final class Grounds {
    private static final String ROOT = "/facts";

    private final Engine engine;

    Grounds(Engine engine) {
        this.engine = engine;
    }

    /**
     * A condition that turned, with the test behind it.
     *
     * @param ground the condition
     * @param constraint the same as the rule has it
     */
    record Turned(Ground ground, Constraint constraint) {}

    private record Place(RuleText rule, String at) {}

    /** Compares a case without the change with the same case with it. */
    List<Turned> of(Query without, Query with) {
        Map<Cited, Finding> before = findings(engine.decide(without));
        Map<Cited, Finding> after = findings(engine.decide(with));
        Map<Place, List<Truth>> truthsBefore = truths(without);
        Map<Place, List<Truth>> truthsAfter = truths(with);
        for (Pass pass : Pass.values()) {
            Map<String, Turned> turned = new LinkedHashMap<>();
            truthsAfter.forEach((place, then) -> {
                // a rule that did not stand before, on an earlier day or for no such object, was unknown then
                List<Truth> was = truthsBefore.getOrDefault(place, Collections.nCopies(then.size(), Truth.UNKNOWN));
                cited(place, after)
                        .ifPresent(cited -> compare(
                                new Pair(cited, before.get(cited), after.get(cited), pass),
                                place.rule(),
                                was,
                                then,
                                turned));
            });
            if (!turned.isEmpty()) {
                return onlyWeighing(turned.values(), after);
            }
        }
        return List.of();
    }

    /** What is taken for a reason, the best first. */
    private enum Pass {
        /** A condition turns, and its clause with it. */
        BOTH,
        /** A condition turns alone: a rule may refer a matter to a person without its clause standing otherwise. */
        CONDITION,
        /** A clause turns alone: its wording may be held on a later day only. */
        CLAUSE
    }

    /** A clause as it stands without and with the change. */
    private record Pair(Cited clause, @Nullable Finding before, Finding after, Pass pass) {
        Status was() {
            return before == null ? Status.UNKNOWN : before.status();
        }

        boolean turns(Truth without, Truth with) {
            boolean clauseTurns = was() != after.status();
            return switch (pass) {
                case BOTH -> clauseTurns && without != with;
                case CONDITION -> without != with;
                case CLAUSE -> clauseTurns;
            };
        }
    }

    /** How the constraints of every rule stand: unknown where they stand differently under different readings. */
    private Map<Place, List<Truth>> truths(Query query) {
        Map<Place, List<Truth>> truths = new LinkedHashMap<>();
        for (RuleTrace trace : engine.trace(query)) {
            truths.merge(new Place(trace.rule(), trace.at()), trace.constraints(), Grounds::alike);
        }
        return truths;
    }

    private static List<Truth> alike(List<Truth> one, List<Truth> other) {
        return IntStream.range(0, one.size())
                .mapToObj(number -> one.get(number) == other.get(number) ? one.get(number) : Truth.UNKNOWN)
                .toList();
    }

    private static Map<Cited, Finding> findings(Decision decision) {
        Map<Cited, Finding> findings = new HashMap<>();
        decision.findings()
                .forEach(finding ->
                        findings.put(new Cited(finding.instrument(), finding.clause(), finding.at()), finding));
        return findings;
    }

    private static Optional<Cited> cited(Place place, Map<Cited, Finding> findings) {
        String at = place.at().equals(ROOT) ? "" : place.at();
        return findings.keySet().stream()
                .filter(cited -> cited.instrument().id().equals(place.rule().instrument())
                        && cited.clause().pin().equals(place.rule().clause())
                        && cited.at().equals(at))
                .findFirst();
    }

    private void compare(Pair pair, RuleText rule, List<Truth> was, List<Truth> then, Map<String, Turned> turned) {
        for (int number = 0; number < then.size(); number++) {
            // a case may be decided although a clause is open: then its open conditions are what the change is for
            boolean open = pair.after().status() == Status.UNKNOWN && then.get(number) == Truth.UNKNOWN;
            boolean turns = pair.turns(was.get(number), then.get(number));
            if ((turns && then.get(number) != Truth.UNKNOWN) || open) {
                Constraint constraint = rule.constraints().get(number);
                Text words = engine.rulebook().words().of(rule, constraint);
                turned.putIfAbsent(
                        pair.clause().clause().pin() + pair.clause().at() + rule.role() + words.zh(),
                        new Turned(
                                new Ground(
                                        pair.clause(),
                                        pair.was(),
                                        pair.after().status(),
                                        rule.role(),
                                        words,
                                        then.get(number)),
                                constraint));
            }
        }
    }

    /** What is open or shown for information only is left out where something that weighs turns. */
    private static List<Turned> onlyWeighing(Collection<Turned> turned, Map<Cited, Finding> findings) {
        List<Turned> best = List.copyOf(turned);
        for (Predicate<Turned> wanted : List.<Predicate<Turned>>of(
                each -> findings.get(each.ground().clause()).weighs(),
                each -> each.ground().holds() != Truth.UNKNOWN)) {
            List<Turned> fewer = best.stream().filter(wanted).toList();
            best = fewer.isEmpty() ? best : fewer;
        }
        return best;
    }
}
