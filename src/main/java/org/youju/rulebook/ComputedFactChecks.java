package org.youju.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Checks the computed facts of one subject: what they read, of which types, and that none comes back to itself. */
final class ComputedFactChecks {
    private final Vocabulary vocabulary;
    private final Subject subject;

    ComputedFactChecks(Vocabulary vocabulary, String subject) {
        this.vocabulary = vocabulary;
        this.subject = vocabulary.subject(subject).orElseThrow();
    }

    /** Checks every computed fact; problems are reported where the facts stand. */
    void check(Map<String, YamlNode> factNodes) {
        ComputationChecker checker = new ComputationChecker(vocabulary, subject);
        for (Fact fact : subject.facts()) {
            YamlNode node = factNodes.get(fact.name());
            if (node == null || !fact.isComputed()) {
                continue;
            }
            YamlNode computed = node.map().entries().getOrDefault("computed", node);
            try {
                checker.check(fact);
                List<String> circle = circle(fact.name(), List.of());
                if (!circle.isEmpty()) {
                    computed.problem("the fact is computed from itself: " + String.join(" → ", circle), "");
                }
            } catch (ComputationException failure) {
                computed.problem(failure.getMessage(), failure.expected());
            }
        }
    }

    /** Returns the way from the first fact of the path back to it, or nothing. */
    private List<String> circle(String name, List<String> path) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        if (!path.isEmpty() && path.get(0).equals(name)) {
            return longer;
        }
        if (path.contains(name)) {
            return List.of();
        }
        return subject.fact(name).stream()
                .flatMap(fact -> reads(fact.computation()))
                .map(read -> circle(read, longer))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Returns the facts of the same subject that a computation reads directly. */
    static Stream<String> reads(Computation computation) {
        if (computation instanceof Computation.Reference reference) {
            return Stream.of(reference.fact());
        } else if (computation instanceof Computation.Call call) {
            return call.arguments().stream().flatMap(ComputedFactChecks::reads);
        } else if (computation instanceof Computation.OverElements over) {
            return Stream.of(over.list());
        } else if (computation instanceof Computation.OverElementFacts over) {
            return Stream.of(over.list());
        }
        return Stream.empty();
    }
}
