package org.youju.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.youju.engine.Lever;
import org.youju.engine.Query;
import org.youju.facts.Facts;
import org.youju.rulebook.CodeList;
import org.youju.rulebook.FactType;
import org.youju.rulebook.Rulebook;

/** Finds, of the values of one fact that suffice while the other changes stand, the nearest and how far they reach. */
final class Nearest {
    private final Trial trial;
    private final Query start;
    private final Rulebook rulebook;

    Nearest(Trial trial, Query start, Rulebook rulebook) {
        this.trial = trial;
        this.start = start;
        this.rulebook = rulebook;
    }

    /**
     * What suffices.
     *
     * @param to the value nearest to that of now
     * @param span the values around it that suffice
     */
    record Found(Object to, Span span) {}

    /** Looks at one of some moves that together reach what is wanted. */
    Found of(List<Move> moves, Move move) {
        Lever lever = move.lever();
        if (!Amounts.areOf(lever) || move.to().equals(Facts.NEVER)) {
            return new Found(move.to(), new Span(Optional.empty(), Optional.empty(), alternatives(moves, move)));
        }
        Amounts amounts = new Amounts(lever);
        NavigableMap<Long, Boolean> points = points(moves, move, amounts);
        long from = lever.now()
                .filter(now -> !now.equals(Facts.NEVER))
                .map(amounts::steps)
                .orElse(points.firstKey());
        long best = points.entrySet().stream()
                .filter(point -> point.getValue())
                .map(point -> point.getKey())
                .min((one, other) -> Long.compare(Math.abs(one - from), Math.abs(other - from)))
                .orElseThrow(() -> new IllegalStateException(move + " of " + moves + " does not reach what is wanted"));
        Optional<Long> low = edge(moves, move, amounts, points, best, -1);
        Optional<Long> high = edge(moves, move, amounts, points, best, 1);
        long to = lever.now().isEmpty() || Math.abs(low.orElse(best) - from) <= Math.abs(high.orElse(best) - from)
                ? low.orElse(high.orElse(best))
                : high.orElse(low.orElse(best));
        return new Found(amounts.value(to), new Span(low.map(amounts::value), high.map(amounts::value), List.of()));
    }

    /** Whether each value worth trying suffices, in their order. */
    private NavigableMap<Long, Boolean> points(List<Move> moves, Move move, Amounts amounts) {
        NavigableMap<Long, Boolean> points = new TreeMap<>();
        List<Object> values = new ArrayList<>(move.lever().values());
        values.add(move.to());
        move.lever().now().ifPresent(values::add);
        for (Object value : values) {
            boolean past =
                    move.lever().now().isPresent() && value instanceof LocalDate day && day.isBefore(start.asOf());
            if (!value.equals(Facts.NEVER) && !past) {
                points.computeIfAbsent(amounts.steps(value), steps -> suffices(moves, move, value));
            }
        }
        return points;
    }

    private boolean suffices(List<Move> moves, Move move, Object value) {
        return trial.reaches(Move.apply(start, Move.with(moves, move, value)));
    }

    /** The last value that suffices before, in one direction, the first one tried that does not; nothing if all do. */
    private Optional<Long> edge(
            List<Move> moves,
            Move move,
            Amounts amounts,
            NavigableMap<Long, Boolean> points,
            long from,
            int direction) {
        long good = from;
        Long next = next(points, good, direction);
        while (next != null && points.get(next)) {
            good = next;
            next = next(points, good, direction);
        }
        if (next == null) {
            return Optional.empty();
        }
        long bad = next;
        while (Math.abs(bad - good) > 1) {
            long middle = good + (bad - good) / 2;
            if (suffices(moves, move, amounts.value(middle))) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return Optional.of(good);
    }

    private static Long next(NavigableMap<Long, Boolean> points, long from, int direction) {
        return direction < 0 ? points.lowerKey(from) : points.higherKey(from);
    }

    private List<Object> alternatives(List<Move> moves, Move move) {
        List<Object> sufficient = new ArrayList<>();
        sufficient.add(move.to());
        if (move.lever().fact().type().kind() == FactType.Kind.CODE) {
            CodeList codes = rulebook.content()
                    .vocabulary()
                    .codeList(move.lever().fact().type().of())
                    .orElseThrow();
            for (CodeList.Code code : codes.codes()) {
                if (!code.id().equals(move.to())
                        && Move.isPossible(move.lever(), code.id(), start.asOf())
                        && suffices(moves, move, code.id())) {
                    sufficient.add(code.id());
                }
            }
        }
        return sufficient;
    }
}
