package org.youju.check.analysis;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is assumed of facts: the values each can still have, and how pairs of them stand. */
final class Assumption {
    private static final int ROUNDS = 16;

    private final Map<String, ValueSet> values;
    private final Map<String, Atom.Ordered> orders;

    private Assumption(Map<String, ValueSet> values, Map<String, Atom.Ordered> orders) {
        this.values = values;
        this.orders = orders;
    }

    static Assumption nothing() {
        return new Assumption(new HashMap<>(), new HashMap<>());
    }

    /** Returns whether every fact can be chosen by itself. */
    boolean isOfSingleFacts() {
        return orders.isEmpty();
    }

    /** Returns this and an atom, unless they contradict each other. */
    Optional<Assumption> and(Atom atom) {
        Assumption next = new Assumption(new HashMap<>(values), new HashMap<>(orders));
        boolean possible = atom instanceof Atom.Within within
                ? next.restrict(within.variable(), within.universe(), within.values())
                : next.order((Atom.Ordered) atom);
        return possible && next.settles() ? Optional.of(next) : Optional.empty();
    }

    /** Returns this and that no atom of a constraint holds, unless they contradict each other. */
    Optional<Assumption> andNot(Either either) {
        Optional<Assumption> all = Optional.of(this);
        for (Atom atom : either.atoms()) {
            all = all.flatMap(assumed -> assumed.and(atom.not()));
        }
        return all;
    }

    private boolean restrict(String variable, ValueSet universe, ValueSet to) {
        ValueSet left = values.getOrDefault(variable, universe).and(to);
        values.put(variable, left);
        return !left.isEmpty();
    }

    private boolean order(Atom.Ordered atom) {
        values.putIfAbsent(atom.left(), atom.leftUniverse());
        values.putIfAbsent(atom.right(), atom.rightUniverse());
        String pair = atom.left() + "\n" + atom.right();
        Atom.Ordered known = orders.getOrDefault(pair, atom);
        Atom.Ordered both = new Atom.Ordered(
                atom.left(), atom.leftUniverse(), atom.right(), atom.rightUniverse(), known.signs() & atom.signs());
        orders.put(pair, both);
        return both.signs() != 0;
    }

    /** Narrows each fact by those it is compared with; two facts can stand so only if something is left of both. */
    private boolean settles() {
        for (int round = 0; round < ROUNDS; round++) {
            boolean changed = false;
            for (Atom.Ordered order : orders.values()) {
                ValueSet left = get(order.left());
                ValueSet right = get(order.right());
                ValueSet newLeft = left;
                ValueSet newRight = right;
                if ((order.signs() & Atom.Ordered.MORE) == 0) {
                    newLeft = newLeft.before(end(right.to(), order));
                    newRight = newRight.behind(start(left.from(), order));
                }
                if ((order.signs() & Atom.Ordered.LESS) == 0) {
                    newLeft = newLeft.behind(start(right.from(), order));
                    newRight = newRight.before(end(left.to(), order));
                }
                if (newLeft.isEmpty() || newRight.isEmpty()) {
                    return false;
                }
                changed |= !newLeft.equals(left) || !newRight.equals(right);
                values.put(order.left(), newLeft);
                values.put(order.right(), newRight);
            }
            if (!changed) {
                return true;
            }
        }
        return true;
    }

    private ValueSet get(String variable) {
        ValueSet set = values.get(variable);
        if (set == null) {
            throw new IllegalStateException("nothing is known of " + variable);
        }
        return set;
    }

    /** Returns where the lesser of two facts must end, the greater ending here. */
    private static Cut end(Cut end, Atom.Ordered order) {
        if (mayBeSame(order) || !end.isFinite()) {
            return end;
        }
        if (order.leftUniverse().isOfWholeNumbers()) {
            return Cut.below(end.value().subtract(BigDecimal.ONE));
        }
        return end.above() ? Cut.below(end.value()) : end;
    }

    /** Returns where the greater of two facts must begin, the lesser beginning here. */
    private static Cut start(Cut start, Atom.Ordered order) {
        if (mayBeSame(order) || !start.isFinite()) {
            return start;
        }
        if (order.leftUniverse().isOfWholeNumbers()) {
            return Cut.below(start.value().add(BigDecimal.ONE));
        }
        return start.above() ? start : Cut.above(start.value());
    }

    private static boolean mayBeSame(Atom.Ordered order) {
        return (order.signs() & Atom.Ordered.SAME) != 0;
    }
}
