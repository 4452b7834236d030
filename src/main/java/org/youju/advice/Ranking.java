package org.youju.advice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
    /** The most completions tried, as in a decision. */
    private static final int MOST_COMPLETIONS = 4096;

    /** The most states of knowledge gone through: what twelve facts of yes or no make. */
    private static final int MOST_STATES = 531_441;

    /** A list is asked for by its number of elements first, and then by each of them. */
    private static final double COST_OF_LIST = 4;

    private static final int MOST_ANSWERS_LOOKED_AT = 4;

    private static final double PRECISION = 10_000;

    /**
     * Ranks the open facts of a case.
     *
     * @param after opens the case again with more facts
     */
    static Ranking of(Inquiry inquiry, Function<Facts, Inquiry> after) {
        if (inquiry.openCount() == 0) {
            return new Ranking(List.of(), Optional.empty(), true);
        }
        return AnswerTable.of(inquiry, MOST_COMPLETIONS, MOST_STATES)
                .map(table -> byTable(inquiry, table))
                .orElseGet(() -> byOneStep(inquiry, after));
    }

    private static Ranking byTable(Inquiry inquiry, AnswerTable table) {
        List<OpenFact> facts = table.facts();
        QuestionOrder order = new QuestionOrder(
                table.answers(),
                table.sizes(),
                facts.stream().mapToDouble(Ranking::cost).toArray());
        List<Integer> first = new ArrayList<>();
        List<OpenFact> unproven = new ArrayList<>();
        Optional<Inquiry.Relevance> others = table.isExact() ? Optional.empty() : Optional.of(inquiry.relevance());
        for (int fact = 0; fact < facts.size(); fact++) {
            if (table.canMatter(fact)) {
                first.add(fact);
            } else if (others.isPresent()
                    && others.get().facts().contains(facts.get(fact).at())) {
                unproven.add(facts.get(fact));
            }
        }
        Map<Integer, Double> expected = new HashMap<>();
        // what differs by less than counting can tell stays in the order of the rules
        first.forEach(fact -> expected.put(fact, Math.rint(order.expectedIfFirst(fact) * PRECISION) / PRECISION));
        List<OpenFact> ranked = new ArrayList<>(first.stream()
                .sorted(Comparator.comparing(expected::get))
                .map(facts::get)
                .toList());
        ranked.addAll(unproven);
        boolean complete =
                unproven.isEmpty() && !ranked.isEmpty() && ranked.stream().noneMatch(Ranking::isList);
        return new Ranking(
                ranked,
                complete
                        ? Optional.of(new Length(
                                BigDecimal.valueOf(order.expected()).setScale(2, RoundingMode.HALF_UP), order.most()))
                        : Optional.empty(),
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
