package org.youju.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.youju.engine.FactAt;
import org.youju.engine.Inquiry;
import org.youju.engine.OpenFact;
import org.youju.facts.Facts;
import org.youju.rulebook.FactType;

/**
 * The open facts in the order in which to ask for them.
 *
 * @param facts those that can change the answer
 * @param length how long the interview is still to be, where every state of knowledge was gone through
 * @param exact whether each of these can change the answer and no other can
 */
record Ranking(List<OpenFact> facts, Optional<Length> length, boolean exact) {
    /** The most times the case is evaluated to see how the answer hangs on the open facts. */
    private static final int MOST_TRIED = 8_192;

    /** The most nodes gone through: so many are gone through in a tenth of a second. */
    private static final int MOST_NODES = 20_000;

    /** A list is asked for by its number of elements first, and then by each of them. */
    private static final double COST_OF_LIST = 4;

    private static final int MOST_ANSWERS_LOOKED_AT = 4;

    private static final double PRECISION = 1e6;

    /**
     * Ranks the open facts of a case.
     *
     * @param after opens the case again with more facts
     */
    static Ranking of(Inquiry inquiry, Function<Facts, Inquiry> after) {
        if (inquiry.openCount() == 0) {
            return new Ranking(List.of(), Optional.empty(), true);
        }
        List<OpenFact> open = inquiry.open();
        List<OpenFact> hidden = inquiry.declinedFacts();
        double[] costs = open.stream().mapToDouble(Ranking::cost).toArray();
        Optional<AnswerDiagram> diagram = Completing.diagram(inquiry, open, hidden, costs, MOST_TRIED);
        Optional<QuestionOrder> order = diagram.flatMap(drawn -> QuestionOrder.of(drawn, MOST_NODES));
        if (order.isEmpty()) {
            return byOneStep(inquiry, after);
        }
        boolean exact = Stream.concat(open.stream(), hidden.stream()).allMatch(OpenFact::exhaustive);
        Optional<Inquiry.Relevance> others = exact ? Optional.empty() : Optional.of(inquiry.relevance());
        return inOrder(open, order.get(), others);
    }

    private static Ranking inOrder(List<OpenFact> facts, QuestionOrder order, Optional<Inquiry.Relevance> others) {
        Map<OpenFact, Double> expected = new HashMap<>();
        List<OpenFact> unproven = new ArrayList<>();
        for (int number = 0; number < facts.size(); number++) {
            OpenFact fact = facts.get(number);
            if (order.hangsOn(number)) {
                // what differs by less than counting can tell stays in the order of the rules
                expected.put(fact, Math.rint(order.expectedIfFirst(number) * PRECISION) / PRECISION);
            } else if (others.isPresent() && others.get().facts().contains(fact.at())) {
                unproven.add(fact);
            }
        }
        List<OpenFact> ranked = new ArrayList<>(facts.stream()
                .filter(expected::containsKey)
                .sorted(Comparator.comparing(expected::get))
                .toList());
        ranked.addAll(unproven);
        boolean complete =
                unproven.isEmpty() && !ranked.isEmpty() && ranked.stream().noneMatch(Ranking::isList);
        return new Ranking(
                ranked,
                complete ? Optional.of(order.length()) : Optional.empty(),
                others.map(Inquiry.Relevance::exact).orElse(true));
    }

    /** Where there is too much to go through, looks one answer ahead: how many facts are still waited for then? */
    private static Ranking byOneStep(Inquiry inquiry, Function<Facts, Inquiry> after) {
        Inquiry.Relevance relevance = inquiry.relevance();
        Set<FactAt> relevant = new HashSet<>(relevance.facts());
        Map<OpenFact, Double> expected = new HashMap<>();
        List<OpenFact> facts = inquiry.open().stream()
                .filter(fact -> relevant.contains(fact.at()))
                .toList();
        facts.forEach(fact -> expected.put(fact, cost(fact) + waitedFor(inquiry, fact, after)));
        Comparator<OpenFact> provenFirst =
                Comparator.comparing(fact -> !relevance.proven().contains(fact.at()));
        return new Ranking(
                facts.stream().sorted(provenFirst.thenComparing(expected::get)).toList(),
                Optional.empty(),
                relevance.exact());
    }

    private static double waitedFor(Inquiry inquiry, OpenFact fact, Function<Facts, Inquiry> after) {
        int step = Math.max(1, fact.values().size() / MOST_ANSWERS_LOOKED_AT);
        double sum = 0;
        int looked = 0;
        for (int value = 0; value < fact.values().size(); value += step) {
            sum += after.apply(inquiry.with(fact.at(), fact.values().get(value)))
                    .openCount();
            looked++;
        }
        return sum / looked;
    }

    private static double cost(OpenFact fact) {
        return isList(fact) ? COST_OF_LIST : 1;
    }

    private static boolean isList(OpenFact fact) {
        return fact.fact().type().kind() == FactType.Kind.ELEMENTS;
    }
}
