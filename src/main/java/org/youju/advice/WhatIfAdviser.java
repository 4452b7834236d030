package org.youju.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.youju.decision.Decision;
import org.youju.decision.Finding;
import org.youju.decision.Kind;
import org.youju.decision.Outcome;
import org.youju.decision.Status;
import org.youju.engine.Engine;
import org.youju.engine.FactAt;
import org.youju.engine.Query;

/** Finds what would lead a case to another outcome: the fewest changes of facts a person may change, or time. */
public final class WhatIfAdviser {
    /** Cases tried for one request, whatever the machine: some tenths of a second. */
    private static final int MOST_TRIED = 5_000;

    private final Engine engine;

    /** Makes an adviser on an engine. */
    public WhatIfAdviser(Engine engine) {
        this.engine = engine;
    }

    /** Returns the outcome that is wanted where nobody says another: the good one of the question. */
    public Outcome wanted(String question) {
        return engine.rulebook()
                .question(question)
                .map(asked -> asked.kind())
                .map(Kind::good)
                .orElseThrow(() -> new org.youju.engine.UnknownQuestionException(question));
    }

    /**
     * Looks for ways to what is wanted.
     *
     * @throws org.youju.engine.UnknownQuestionException if the rulebook has no such question
     */
    public WhatIf ask(Query query, Outcome wanted) {
        Decision decision = engine.decide(query);
        if (decision.outcome() == wanted) {
            return new WhatIf(decision, wanted, List.of(), 0, true, List.of());
        }
        Search search = new Search(Trial.hasty(engine, wanted, MOST_TRIED), query);
        Map<Set<FactAt>, Proposal> proposals = new LinkedHashMap<>();
        for (List<Move> moves : search.find()) {
            proposal(query, moves, wanted).ifPresent(proposal -> proposals.putIfAbsent(facts(proposal), proposal));
        }
        List<Proposal> sorted = proposals.values().stream()
                .sorted(Comparator.comparingInt(proposal -> proposal.changes().size()))
                .toList();
        return new WhatIf(
                decision,
                wanted,
                sorted,
                search.searched(),
                search.isExhaustive(),
                sorted.isEmpty() ? inTheWay(decision) : List.of());
    }

    private static Set<FactAt> facts(Proposal proposal) {
        return proposal.changes().stream().map(Change::at).collect(Collectors.toSet());
    }

    /** Makes a proposal of moves that were found: with the nearest values, and without what these make needless. */
    private Optional<Proposal> proposal(Query query, List<Move> moves, Outcome wanted) {
        Trial trial = Trial.hasty(engine, wanted, Integer.MAX_VALUE);
        List<Move> near = nearest(trial, query, moves);
        List<Move> least = least(query, near, wanted);
        while (least.size() < near.size()) {
            // the decision sees what the search in its haste did not
            trial = Trial.careful(engine, wanted);
            near = nearest(trial, query, least);
            least = least(query, near, wanted);
        }
        return reaches(Move.apply(query, least), wanted)
                ? Optional.of(proposal(trial, query, least))
                : Optional.empty();
    }

    private boolean reaches(Query query, Outcome wanted) {
        return engine.decide(query).outcome() == wanted;
    }

    private List<Move> nearest(Trial trial, Query query, List<Move> moves) {
        Nearest nearest = new Nearest(trial, query, engine.rulebook());
        List<Move> near = moves;
        for (int number = 0; number < moves.size(); number++) {
            Move move = near.get(number);
            near = Move.with(near, move, nearest.of(near, move).to());
        }
        return near;
    }

    /** Leaves out what is not needed: with other values than those first tried, fewer changes may do. */
    private List<Move> least(Query query, List<Move> moves, Outcome wanted) {
        for (List<Move> part : Subsets.proper(moves)) {
            if (reaches(Move.apply(query, part), wanted)) {
                return part;
            }
        }
        return moves;
    }

    private Proposal proposal(Trial trial, Query query, List<Move> moves) {
        Nearest nearest = new Nearest(trial, query, engine.rulebook());
        Grounds grounds = new Grounds(engine);
        Wording wording = new Wording(engine.rulebook());
        Query changed = Move.apply(query, moves);
        List<Change> changes = new ArrayList<>();
        for (Move move : moves) {
            Nearest.Found found = nearest.of(moves, move);
            List<Grounds.Turned> turned = grounds.of(Move.apply(query, Move.without(moves, move)), changed);
            changes.add(new Change(
                    move.lever().at(),
                    move.lever().fact(),
                    move.lever().now(),
                    move.to(),
                    found.span(),
                    move.isWaiting(),
                    wording.of(changed, move.lever(), found, turned),
                    turned.stream().map(Grounds.Turned::ground).toList()));
        }
        return new Proposal(changes, changed);
    }

    private static List<Finding> inTheWay(Decision decision) {
        return decision.findings().stream()
                .filter(finding ->
                        finding.weighs() && (finding.status().isBroken() || finding.status() == Status.DISPUTED))
                .toList();
    }
}
