package org.youju.advice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.youju.engine.FactAt;
import org.youju.engine.Lever;
import org.youju.engine.Query;
import org.youju.engine.Remedy;

/** Looks for sets of facts that, put to other values, make a case come to what is wanted: smaller sets first. */
final class Search {
    /** Sets of more changes help nobody. */
    static final int MOST_CHANGES = 6;

    /** More ways than that help nobody. */
    static final int MOST_FOUND = 10;

    private final Trial trial;
    private final Query start;
    private final Map<Set<FactAt>, List<Move>> found = new LinkedHashMap<>();
    private final Set<Map<FactAt, Object>> seen = new HashSet<>();
    private int searched;
    private boolean more = true;

    Search(Trial trial, Query start) {
        this.trial = trial;
        this.start = start;
    }

    /** Searches up to one change more than the smallest set found has; the moves of one set are those found first. */
    List<List<Move>> find() {
        int deepest = MOST_CHANGES;
        while (searched < deepest && more && canGoOn()) {
            seen.clear();
            more = search(start, List.of(), searched + 1);
            if (canGoOn()) {
                searched++;
            }
            deepest = Math.min(deepest, smallest() + 1);
        }
        return List.copyOf(found.values());
    }

    private int smallest() {
        return found.keySet().stream().mapToInt(Set::size).min().orElse(MOST_CHANGES);
    }

    /** How many changes a set may have of which none was overlooked. */
    int searched() {
        return searched;
    }

    /** Whether the search went as far as it set out to: where nothing was found, until there was nothing more to change. */
    boolean isExhaustive() {
        return found.isEmpty() ? !more : searched > smallest() || !more;
    }

    private boolean canGoOn() {
        return trial.canGoOn() && found.size() < MOST_FOUND;
    }

    /** Returns whether more moves might lead further. */
    private boolean search(Query query, List<Move> moves, int left) {
        if (!canGoOn() || !seen.add(values(moves))) {
            return false;
        }
        Optional<Remedy> remedy = trial.open(query);
        if (remedy.isEmpty()) {
            return false;
        }
        if (remedy.get().outcome() == trial.wanted()) {
            found.putIfAbsent(values(moves).keySet(), moves);
            return false;
        }
        if (left == 0) {
            return true;
        }
        boolean deeper = false;
        for (Lever lever : remedy.get().levers(trial.wanted())) {
            if (!isMoved(moves, lever) && !holdsOneFound(moves, lever)) {
                for (Object value : lever.values()) {
                    if (Move.isPossible(lever, value, start.asOf())) {
                        deeper |= search(
                                Remedy.with(query, lever.at(), value), plus(moves, new Move(lever, value)), left - 1);
                    }
                }
            }
        }
        return deeper;
    }

    private static boolean isMoved(List<Move> moves, Lever lever) {
        return moves.stream().anyMatch(move -> move.lever().at().equals(lever.at()));
    }

    private boolean holdsOneFound(List<Move> moves, Lever lever) {
        Set<FactAt> facts =
                moves.stream().map(move -> move.lever().at()).collect(Collectors.toCollection(HashSet::new));
        facts.add(lever.at());
        return found.keySet().stream().anyMatch(facts::containsAll);
    }

    private static Map<FactAt, Object> values(List<Move> moves) {
        return moves.stream().collect(Collectors.toMap(move -> move.lever().at(), Move::to));
    }

    private static List<Move> plus(List<Move> moves, Move move) {
        List<Move> more = new ArrayList<>(moves);
        more.add(move);
        return List.copyOf(more);
    }
}
