package org.youju.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.youju.engine.Lever;
import org.youju.engine.Query;
import org.youju.engine.Remedy;
import org.youju.facts.Facts;
import org.youju.rulebook.Subject;

/**
 * One fact put to another value.
 *
 * @param lever the fact
 * @param to its new value
 */
record Move(Lever lever, Object to) {
    /** Applies moves to a case. */
    static Query apply(Query query, List<Move> moves) {
        Query moved = query;
        for (Move move : moves) {
            moved = Remedy.with(moved, move.lever().at(), move.to());
        }
        return moved;
    }

    /** The moves without one of them. */
    static List<Move> without(List<Move> moves, Move one) {
        List<Move> rest = new ArrayList<>(moves);
        rest.remove(one);
        return rest;
    }

    /** The same moves with another value in place of one of them. */
    static List<Move> with(List<Move> moves, Move one, Object value) {
        List<Move> changed = new ArrayList<>(moves);
        changed.set(moves.indexOf(one), new Move(one.lever(), value));
        return changed;
    }

    /**
     * Whether a fact could come to have a value: it is another one, and no day that is past already.
     */
    static boolean isPossible(Lever lever, Object value, LocalDate asOf) {
        Optional<Object> now = lever.now();
        if (now.isEmpty()) {
            return true;
        }
        if (same(now.get(), value)) {
            return false;
        }
        return !(value instanceof LocalDate day) || !day.isBefore(asOf);
    }

    private static boolean same(Object one, Object other) {
        boolean numbers = one instanceof Number && other instanceof Number;
        return numbers ? Amounts.of(one).compareTo(Amounts.of(other)) == 0 : one.equals(other);
    }

    /** Whether it only takes time: the day of the question, or a day that is still to come, is put off. */
    boolean isWaiting() {
        return lever.fact().name().equals(Subject.AS_OF)
                || lever.now().map(this::isPutOff).orElse(false);
    }

    private boolean isPutOff(Object now) {
        return now instanceof LocalDate before
                && to instanceof LocalDate day
                && !day.equals(Facts.NEVER)
                && before.isBefore(day);
    }
}
