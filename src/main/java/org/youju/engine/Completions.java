package org.youju.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.youju.decision.Outcome;
import org.youju.facts.Facts;

/** Tries what absent facts could be, to find those that can still change the answer and those that cannot. */
final class Completions {
    /** The most completions tried for one decision. */
    static final int MOST = 4096;

    private final List<Plan> plans;
    private final Facts facts;
    private final LocalDate asOf;
    private final List<FactAt> absent;
    private final List<List<Object>> candidates = new ArrayList<>();
    private final boolean closed;
    private int tried;

    private Completions(List<Plan> plans, Facts facts, LocalDate asOf, List<FactAt> absent) {
        this.plans = plans;
        this.facts = facts;
        this.asOf = asOf;
        this.absent = absent;
        boolean allClosed = true;
        Candidates source = new Candidates(plans, facts, asOf);
        for (FactAt fact : absent) {
            Candidates.Domain domain = source.of(fact);
            candidates.add(domain.values());
            allClosed &= domain.closed();
        }
        this.closed = allClosed;
    }

    /**
     * What trying came to.
     *
     * @param relevant the facts that can change the answer
     * @param exact whether each of these can, and no other of those asked about
     * @param decided what every completion gives, where all were tried and agree; nothing otherwise
     */
    record Result(Set<FactAt> relevant, boolean exact, Optional<Evaluation> decided) {}

    /** Tries completions of the absent facts. */
    static Result of(List<Plan> plans, Facts facts, LocalDate asOf, List<FactAt> absent) {
        return new Completions(plans, facts, asOf, absent).find();
    }

    private Result find() {
        if (absent.isEmpty()) {
            return new Result(Set.of(), true, Optional.empty());
        }
        long all = 1;
        for (List<Object> values : candidates) {
            all = Math.min(MOST + 1L, all * Math.max(1, values.size()));
        }
        return all <= MOST ? tryAll((int) all) : trySome();
    }

    private Result tryAll(int all) {
        Object[] signatures = new Object[all];
        int[] choice = new int[absent.size()];
        Evaluation first = evaluate(choice);
        for (int number = 0; number < all; number++) {
            signatures[number] =
                    number == 0 ? first.signature() : evaluate(choice).signature();
            advance(choice);
        }
        Set<FactAt> relevant = new HashSet<>();
        int stride = 1;
        for (int position = 0; position < absent.size(); position++) {
            int size = candidates.get(position).size();
            if (differsAlong(signatures, stride, size)) {
                relevant.add(absent.get(position));
            }
            stride *= size;
        }
        boolean agree = relevant.isEmpty();
        if (agree && !closed) {
            // Every value tried agrees, but there may be others: nothing is decided, and nothing is left unnamed.
            return new Result(Set.copyOf(absent), false, Optional.empty());
        }
        boolean exact = closed || relevant.size() == absent.size();
        return new Result(relevant, exact, agree ? Optional.of(first) : Optional.empty());
    }

    private void advance(int[] choice) {
        for (int position = 0; position < choice.length; position++) {
            choice[position]++;
            if (choice[position] < candidates.get(position).size()) {
                return;
            }
            choice[position] = 0;
        }
    }

    private static boolean differsAlong(Object[] signatures, int stride, int size) {
        for (int number = 0; number < signatures.length; number++) {
            if (number / stride % size > 0 && !signatures[number].equals(signatures[number - stride])) {
                return true;
            }
        }
        return false;
    }

    /** Looks for a witness for each fact: two completions that differ in it alone and give different answers. */
    private Result trySome() {
        Set<FactAt> relevant = new HashSet<>();
        Bases bases = new Bases(candidates);
        int[] base = hopefulBase();
        while (tried < MOST && relevant.size() < absent.size()) {
            Object signature = evaluate(base).signature();
            for (int position = 0; position < base.length && tried < MOST; position++) {
                if (!relevant.contains(absent.get(position)) && changes(base, position, signature)) {
                    relevant.add(absent.get(position));
                }
            }
            base = bases.next();
        }
        return relevant.size() == absent.size()
                ? new Result(relevant, true, Optional.empty())
                : new Result(Set.copyOf(absent), false, Optional.empty());
    }

    private boolean changes(int[] base, int position, Object signature) {
        int before = base[position];
        try {
            for (int value = 0; value < candidates.get(position).size() && tried < MOST; value++) {
                base[position] = value;
                if (value != before && !evaluate(base).signature().equals(signature)) {
                    return true;
                }
            }
            return false;
        } finally {
            base[position] = before;
        }
    }

    /** A completion built fact by fact so that the answer stays open as long as it can: there every fact tends to matter. */
    private int[] hopefulBase() {
        int[] choice = new int[absent.size()];
        Facts partial = facts;
        for (int position = 0; position < choice.length; position++) {
            List<Object> values = candidates.get(position);
            for (int value = 0; value < values.size() && tried < MOST; value++) {
                tried++;
                Facts next = Substitution.with(partial, absent.get(position), values.get(value));
                Outcome outcome = Evaluation.of(plans, next, asOf).outcome();
                choice[position] = value;
                if (outcome != plans.get(0).question().kind().bad() && outcome != Outcome.NOT_APPLICABLE) {
                    break;
                }
            }
            partial = Substitution.with(partial, absent.get(position), values.get(choice[position]));
        }
        return choice;
    }

    private Evaluation evaluate(int[] choice) {
        tried++;
        Facts completed = facts;
        for (int position = 0; position < choice.length; position++) {
            completed = Substitution.with(
                    completed, absent.get(position), candidates.get(position).get(choice[position]));
        }
        return Evaluation.of(plans, completed, asOf);
    }
}
