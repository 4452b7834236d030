package org.youju.check.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One constraint: at least one of its atoms holds.
 *
 * @param atoms the atoms, at most one for each fact that is compared with literals
 * @param trivial whether it only binds a fact, which says nothing of its value
 */
record Either(List<Atom> atoms, boolean trivial) {
    static final Either TRIVIAL = new Either(List.of(), true);

    Either {
        atoms = List.copyOf(atoms);
    }

    /** Returns a constraint of these atoms; those on one fact become one. */
    static Either of(List<? extends Atom> atoms) {
        List<Atom> joined = new ArrayList<>();
        for (Atom atom : atoms) {
            join(joined, atom);
        }
        return new Either(joined, false);
    }

    private static void join(List<Atom> joined, Atom atom) {
        for (int number = 0; number < joined.size(); number++) {
            if (atom instanceof Atom.Within one
                    && joined.get(number) instanceof Atom.Within other
                    && one.variable().equals(other.variable())) {
                joined.set(number, new Atom.Within(one.variable(), one.values().or(other.values()), one.universe()));
                return;
            }
        }
        joined.add(atom);
    }

    /** Returns whether it compares just this fact with literals. */
    boolean isOnlyOn(String variable) {
        return atoms.size() == 1
                && atoms.get(0) instanceof Atom.Within within
                && within.variable().equals(variable);
    }

    /** Returns the facts it reads. */
    Set<String> variables() {
        Set<String> variables = new TreeSet<>();
        for (Atom atom : atoms) {
            if (atom instanceof Atom.Within within) {
                variables.add(within.variable());
            } else if (atom instanceof Atom.Ordered ordered) {
                variables.add(ordered.left());
                variables.add(ordered.right());
            }
        }
        return variables;
    }
}
