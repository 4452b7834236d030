package org.youju.engine;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.youju.decision.Reason;

/**
 * Why something is unknown: the facts that would settle it, each with the clauses that wait for it, and reasons no
 * fact can settle.
 */
final class Lacks {
    static final Lacks NONE = new Lacks(Map.of(), Set.of(), false);

    private final Map<FactAt, Set<String>> facts;
    private final Set<Reason> reasons;
    private final boolean review;

    private Lacks(Map<FactAt, Set<String>> facts, Set<Reason> reasons, boolean review) {
        this.facts = facts;
        this.reasons = reasons;
        this.review = review;
    }

    static Lacks fact(FactAt fact) {
        return new Lacks(Map.of(fact, Set.of()), Set.of(), false);
    }

    static Lacks reason(Reason reason) {
        return new Lacks(Map.of(), Set.of(reason), false);
    }

    /** Something a person must look at first. */
    static Lacks review() {
        return new Lacks(Map.of(), Set.of(), true);
    }

    Map<FactAt, Set<String>> facts() {
        return facts;
    }

    Set<Reason> reasons() {
        return reasons;
    }

    boolean needsReview() {
        return review;
    }

    boolean isEmpty() {
        return facts.isEmpty() && reasons.isEmpty() && !review;
    }

    Lacks plus(Lacks other) {
        if (isEmpty()) {
            return other;
        }
        if (other.isEmpty()) {
            return this;
        }
        Map<FactAt, Set<String>> allFacts = new LinkedHashMap<>(facts);
        other.facts.forEach((fact, serves) -> allFacts.merge(fact, serves, Lacks::union));
        return new Lacks(allFacts, union(reasons, other.reasons), review || other.review);
    }

    /** Names the clause that waits for these facts, unless a clause nearer to them is named already. */
    Lacks servedTo(String pin) {
        if (facts.isEmpty()) {
            return this;
        }
        Map<FactAt, Set<String>> served = new LinkedHashMap<>();
        facts.forEach((fact, serves) -> served.put(fact, serves.isEmpty() ? Set.of(pin) : serves));
        return new Lacks(served, reasons, review);
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lacks lacks
                && facts.equals(lacks.facts)
                && reasons.equals(lacks.reasons)
                && review == lacks.review;
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }
}
