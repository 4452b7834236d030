package org.youju.check.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.youju.rulebook.RuleText;

/**
 * A rule as something to reason about.
 *
 * @param rule the rule
 * @param space what its facts can be
 * @param constraints what its constraints say, in their order
 * @param frame what holds whenever it is asked: the days it stands for
 */
record Form(RuleText rule, Space space, List<Either> constraints, List<Either> frame) {
    Form {
        constraints = List.copyOf(constraints);
        frame = List.copyOf(frame);
    }

    /** Returns everything that holds where the rule holds. */
    List<Either> all() {
        return and(frame, constraints);
    }

    /** Returns everything but one constraint. */
    List<Either> without(int number) {
        List<Either> rest = new ArrayList<>(frame);
        for (int each = 0; each < constraints.size(); each++) {
            if (each != number) {
                rest.add(constraints.get(each));
            }
        }
        return rest;
    }

    /** Returns everything but the constraints that compare just this fact with literals. */
    List<Either> besides(String variable) {
        return all().stream().filter(either -> !either.isOnlyOn(variable)).toList();
    }

    /** Returns the facts and results it reads. */
    Set<String> variables() {
        Set<String> variables = new TreeSet<>();
        constraints.forEach(constraint -> variables.addAll(constraint.variables()));
        return variables;
    }

    /** Returns whether there can be facts on which this and another rule both hold. */
    Possible together(Form other) {
        Possible possible = Solver.all(and(all(), other.all()));
        if (possible != Possible.YES) {
            return possible;
        }
        Set<String> read = variables();
        read.addAll(other.variables());
        // a fact that only follows from others may not be free to take the value while they have theirs
        boolean free = read.size() <= 1 || read.stream().allMatch(space::isFree);
        return free ? Possible.YES : Possible.MAYBE;
    }

    /** Returns whether this holds on no facts on which another does not. */
    boolean implies(Form other) {
        return Solver.all(all(), List.of(other.constraints)) == Possible.NO;
    }

    /** Returns whether two rules hold on the same facts. */
    boolean isSameAs(Form other) {
        return implies(other) && other.implies(this);
    }

    static List<Either> and(List<Either> one, List<Either> other) {
        List<Either> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
