package org.youju.engine;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.youju.decision.Reason;
import org.youju.law.Clause;
import org.youju.law.Text;

/**
 * Why something is unknown: the facts that would settle it, each with the clauses that wait for it, and reasons no
 * fact can settle.
 */
final class Lacks {
    static final Lacks NONE = new Lacks(Map.of(), Set.of(), false, false);

    private final Map<FactAt, Set<String>> facts;
    private final Set<Reason> reasons;
    private final boolean review;
    private final boolean undecided;

    private Lacks(Map<FactAt, Set<String>> facts, Set<Reason> reasons, boolean review, boolean undecided) {
        this.facts = facts;
        this.reasons = reasons;
        this.review = review;
        this.undecided = undecided;
    }

    static Lacks fact(FactAt fact) {
        return new Lacks(Map.of(fact, Set.of()), Set.of(), false, false);
    }

    static Lacks reason(Reason reason) {
        return new Lacks(Map.of(), Set.of(reason), false, false);
    }

    /** Something a person must look at first. */
    static Lacks review() {
        return new Lacks(Map.of(), Set.of(), true, false);
    }

    /** Nothing is absent, but within the uncertainty of the facts both yes and no are possible: a person must look. */
    static Lacks undecided() {
        return new Lacks(Map.of(), Set.of(), true, true);
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

    /** Whether it is the uncertainty of facts, perhaps among other things, that leaves it open. */
    boolean isUndecided() {
        return undecided;
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
        return new Lacks(allFacts, union(reasons, other.reasons), review || other.review, undecided || other.undecided);
    }

    /** Names the clause that waits for these facts, unless a clause nearer to them is named already. */
    Lacks servedTo(String pin) {
        if (facts.isEmpty()) {
            return this;
        }
        Map<FactAt, Set<String>> served = new LinkedHashMap<>();
        facts.forEach((fact, serves) -> served.put(fact, serves.isEmpty() ? Set.of(pin) : serves));
        return new Lacks(served, reasons, review, undecided);
    }

    /** Names the clause as undecided, where it is. */
    Lacks undecidedIn(Clause clause) {
        if (!undecided) {
            return this;
        }
        Reason reason = new Reason(
                "within-uncertainty",
                clause.instrument(),
                clause.pin().cited(),
                new Text(
                        clause.label() + "在事实的不确定度之内，不能判定",
                        clause.pin().cited() + " is not decidable within the uncertainty of the facts"));
        return new Lacks(facts, union(reasons, Set.of(reason)), review, true);
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
                && review == lacks.review
                && undecided == lacks.undecided;
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }
}
