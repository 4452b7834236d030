package org.youju.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.youju.rulebook.BoundConstraint;
import org.youju.rulebook.Subject;
import org.youju.rulebook.TestReads;

/** The way to what a rule gives: the facts it reads, and those behind the results of clauses and questions it reads. */
final class Route {
    private final int[] positions;

    private Route(Set<Integer> positions) {
        this.positions = positions.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Returns the way to what a rule gives; the rules that make the results it reads are planned already. */
    static Route to(PlannedRule giving, PlannedClauses clauses) {
        Set<Integer> positions = new HashSet<>();
        Set<PlannedRule> seen = new HashSet<>(Set.of(giving));
        Deque<PlannedRule> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (BoundConstraint constraint : open.remove().constraints()) {
                if (constraint.text().onClauses()) {
                    TestReads.of(constraint.text().test()).stream()
                            .flatMap(result -> clauses.making(result).stream())
                            .filter(rule -> rule.frame() == giving.frame() && seen.add(rule))
                            .forEach(open::add);
                } else {
                    for (int read = 0; read < constraint.readCount(); read++) {
                        positions.add(constraint.read(read));
                    }
                }
            }
        }
        positions.remove(giving.frame().index().position(Subject.AS_OF));
        return new Route(positions);
    }

    /** Whether any of these facts is there, the day of the question apart. */
    boolean isBegun(Sheet sheet) {
        for (int position : positions) {
            if (sheet.value(position) != null) {
                return true;
            }
        }
        return false;
    }
}
