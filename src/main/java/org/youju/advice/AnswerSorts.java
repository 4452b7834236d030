package org.youju.advice;

import java.util.ArrayList;
import java.util.List;
import org.youju.engine.OpenFact;

/**
 * The sorts of answer that are reckoned with when ways of asking are compared, each as likely as the others. Two ways can
 * only be compared on the same sorts.
 */
public final class AnswerSorts {
    private static final int MOST_COMPLETIONS = 4096;
    private static final int FEWEST = 3;

    private AnswerSorts() {}

    /**
     * Returns values of each fact, in the order of the facts: all where every other value behaves as one of these,
     * otherwise a few from the least to the greatest: as many as make 4,096 completions, but three at least.
     */
    public static List<List<Object>> of(List<OpenFact> facts) {
        int width = facts.stream()
                .filter(fact -> !fact.exhaustive())
                .mapToInt(fact -> fact.values().size())
                .max()
                .orElse(FEWEST);
        List<List<Object>> sorts = thinned(facts, width);
        while (width > FEWEST && completions(sorts) > MOST_COMPLETIONS) {
            width--;
            sorts = thinned(facts, width);
        }
        return sorts;
    }

    /** Returns in how many ways the facts can be completed. */
    public static double completions(List<List<Object>> sorts) {
        return sorts.stream().mapToDouble(List::size).reduce(1, (one, other) -> one * other);
    }

    private static List<List<Object>> thinned(List<OpenFact> facts, int width) {
        List<List<Object>> thinned = new ArrayList<>();
        for (OpenFact fact : facts) {
            int size = fact.values().size();
            if (fact.exhaustive() || size <= width) {
                thinned.add(fact.values());
                continue;
            }
            List<Object> few = new ArrayList<>();
            for (int number = 0; number < width; number++) {
                few.add(fact.values().get(number * (size - 1) / (width - 1)));
            }
            thinned.add(few);
        }
        return thinned;
    }
}
