package org.youju.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.youju.decision.Outcome;
import org.youju.facts.Facts;

/** Tries what absent facts could be, to find those that can still change the answer and those that cannot. */
final class Completions {
    /** The most completions tried for one decision. */
    static final int MOST = 4096;

    /** The hope of an answer that is still open. */
    private static final int OPEN = 2;

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
     * @param witnesses for each fact found to change the answer, the two completions that show it
     */
    record Result(Set<FactAt> relevant, boolean exact, Optional<Evaluation> decided, Map<FactAt, Witness> witnesses) {}

    /** Two completions that differ in one fact alone and give different answers. */
    record Witness(Facts one, Facts other) {}

    /** Tries completions of the absent facts. */
    static Result of(List<Plan> plans, Facts facts, LocalDate asOf, List<FactAt> absent) {
        return new Completions(plans, facts, asOf, absent).find();
    }

    private Result find() {
        if (absent.isEmpty()) {
            return new Result(Set.of(), true, Optional.empty(), Map.of());
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
        Map<FactAt, Witness> witnesses = new HashMap<>();
        int stride = 1;
        for (int position = 0; position < absent.size(); position++) {
            int size = candidates.get(position).size();
            int differing = firstDifferingAlong(signatures, stride, size);
            if (differing >= 0) {
                Witness witness = new Witness(completed(choice(differing - stride)), completed(choice(differing)));
                witnesses.put(absent.get(position), witness);
            }
            stride *= size;
        }
        boolean agree = witnesses.isEmpty();
        if (agree && !closed) {
            // Every value tried agrees, but there may be others: nothing is decided, and nothing is left unnamed.
            return new Result(Set.copyOf(absent), false, Optional.empty(), Map.of());
        }
        boolean exact = closed || witnesses.size() == absent.size();
        return new Result(witnesses.keySet(), exact, agree ? Optional.of(first) : Optional.empty(), witnesses);
    }

    /** The choice of values that stands at a place in the order in which {@link #advance} goes through them. */
    private int[] choice(int number) {
        int[] choice = new int[absent.size()];
        int rest = number;
        for (int position = 0; position < choice.length; position++) {
            int size = candidates.get(position).size();
            choice[position] = rest % size;
            rest /= size;
        }
        return choice;
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

    private static int firstDifferingAlong(Object[] signatures, int stride, int size) {
        for (int number = 0; number < signatures.length; number++) {
            if (number / stride % size > 0 && !signatures[number].equals(signatures[number - stride])) {
                return number;
            }
        }
        return -1;
    }

    /** Looks for a witness for each fact: two completions that differ in it alone and give different answers. */
    private Result trySome() {
        Map<FactAt, Witness> witnesses = new HashMap<>();
        for (int position = 0; position < absent.size() && tried < MOST; position++) {
            FactAt fact = absent.get(position);
            int at = position;
            openUntilLast(position)
                    .flatMap(base -> witness(base, at, evaluate(base).signature()))
                    .ifPresent(witness -> witnesses.put(fact, witness));
        }
        Bases bases = new Bases(candidates);
        int[] base = hopefulBase();
        while (tried < MOST && witnesses.size() < absent.size()) {
            Object signature = evaluate(base).signature();
            for (int position = 0; position < base.length && tried < MOST; position++) {
                FactAt fact = absent.get(position);
                if (!witnesses.containsKey(fact)) {
                    witness(base, position, signature).ifPresent(witness -> witnesses.put(fact, witness));
                }
            }
            base = bases.next();
        }
        boolean all = witnesses.size() == absent.size();
        return new Result(all ? witnesses.keySet() : Set.copyOf(absent), all, Optional.empty(), witnesses);
    }

    private Optional<Witness> witness(int[] base, int position, Object signature) {
        int before = base[position];
        Facts one = completed(base);
        try {
            for (int value = 0; value < candidates.get(position).size() && tried < MOST; value++) {
                base[position] = value;
                if (value != before && !evaluate(base).signature().equals(signature)) {
                    return Optional.of(new Witness(one, completed(base)));
                }
            }
            return Optional.empty();
        } finally {
            base[position] = before;
        }
    }

    /** A completion built fact by fact so that one of them is still waited for when all others are known; nothing if that fails. */
    private Optional<int[]> openUntilLast(int kept) {
        int[] choice = new int[absent.size()];
        Facts partial = facts;
        for (int position = 0; position < choice.length; position++) {
            Optional<Facts> next = position == kept ? Optional.of(partial) : Optional.empty();
            for (int value = 0; value < candidates.get(position).size() && next.isEmpty() && tried < MOST; value++) {
                tried++;
                choice[position] = value;
                Facts more = Substitution.with(
                        partial, absent.get(position), candidates.get(position).get(value));
                Lacks lacks = Evaluation.of(plans, more, asOf).lacks();
                next = lacks.facts().containsKey(absent.get(kept)) ? Optional.of(more) : Optional.empty();
            }
            if (next.isEmpty()) {
                return Optional.empty();
            }
            partial = next.get();
        }
        return Optional.of(choice);
    }

    /** A completion built fact by fact so that the answer stays open as long as it can: there every fact tends to matter. */
    private int[] hopefulBase() {
        int[] choice = new int[absent.size()];
        Facts partial = facts;
        for (int position = 0; position < choice.length; position++) {
            List<Object> values = candidates.get(position);
            int best = -1;
            for (int value = 0; value < values.size() && best < OPEN && tried < MOST; value++) {
                tried++;
                Facts next = Substitution.with(partial, absent.get(position), values.get(value));
                int hope = hope(Evaluation.of(plans, next, asOf).outcome());
                if (hope > best) {
                    best = hope;
                    choice[position] = value;
                }
            }
            partial = Substitution.with(partial, absent.get(position), values.get(choice[position]));
        }
        return choice;
    }

    private int hope(Outcome outcome) {
        if (outcome == Outcome.UNDETERMINED) {
            return OPEN;
        }
        return outcome == plans.get(0).question().kind().bad() || outcome == Outcome.NOT_APPLICABLE ? 0 : 1;
    }

    private Evaluation evaluate(int[] choice) {
        tried++;
        return Evaluation.of(plans, completed(choice), asOf);
    }

    private Facts completed(int[] choice) {
        Facts completed = facts;
        for (int position = 0; position < choice.length; position++) {
            completed = Substitution.with(
                    completed, absent.get(position), candidates.get(position).get(choice[position]));
        }
        return completed;
    }
}
