package org.youju.check.interview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.youju.engine.Engine;
import org.youju.engine.Inquiry;
import org.youju.engine.OpenFact;
import org.youju.engine.Query;

/**
 * Chooses so that no other way of asking takes fewer questions on average, every sort of answer being equally likely, by
 * trying every way of asking.
 */
final class Optimum implements Chooser {
    private static final double CLOSE = 1e-9;
    private static final int MOST_STATES = 6_000_000;

    private final Engine engine;
    private final Map<List<Object>, Choice> known = new HashMap<>();

    Optimum(Engine engine) {
        this.engine = engine;
    }

    @Override
    public Choice choose(Query query, Set<String> skipped) {
        return known.computeIfAbsent(List.of(query, skipped), each -> find(query, skipped));
    }

    private Choice find(Query query, Set<String> skipped) {
        Optional<Inquiry> inquiry = engine.inquire(query, skipped);
        if (inquiry.isEmpty() || inquiry.get().openCount() == 0) {
            return Choice.OVER;
        }
        Optional<Completion> completion = Completion.of(inquiry.get());
        if (completion.isEmpty()) {
            return Choice.NOT_COMPUTABLE;
        }
        double states = 1;
        for (int fact = 0; fact < completion.get().told().size(); fact++) {
            states *= completion.get().size(fact) + 1;
        }
        if (states > MOST_STATES) {
            return Choice.NOT_COMPUTABLE;
        }
        Choice choice = new Search(completion.get(), (int) states).choose();
        // that what was tried agrees is no end where other values might not
        return choice.fact().isEmpty() && !completion.get().isExhaustive() ? Choice.NOT_COMPUTABLE : choice;
    }

    /** One search; a state is the digits of what is known of each fact, the highest digit for what is unknown. */
    private static final class Search {
        private static final int DIFFER = -1;
        private static final int NOT_SEEN = -2;

        private final List<OpenFact> facts;
        private final int[] sizes;
        private final int[] answers;
        private final int[] common;
        private final double[] expected;

        Search(Completion completion, int states) {
            this.facts = completion.told();
            this.sizes = new int[facts.size()];
            int all = 1;
            for (int fact = 0; fact < sizes.length; fact++) {
                sizes[fact] = completion.size(fact);
                all *= sizes[fact];
            }
            this.answers = new int[all];
            Map<List<Object>, Integer> numbers = new HashMap<>();
            for (int number = 0; number < all; number++) {
                List<Object> each = new ArrayList<>();
                for (int hidden = 0; hidden < completion.hidden(); hidden++) {
                    each.add(completion.answer(number, hidden));
                }
                answers[number] = numbers.computeIfAbsent(each, found -> numbers.size());
            }
            this.common = new int[states];
            this.expected = new double[states];
            Arrays.fill(common, NOT_SEEN);
            Arrays.fill(expected, Double.NaN);
        }

        Choice choose() {
            int[] nothing = sizes.clone();
            if (common(nothing) != DIFFER) {
                return Choice.OVER;
            }
            int best = -1;
            double least = Double.MAX_VALUE;
            for (int fact = 0; fact < sizes.length; fact++) {
                double ofThis = expectedIfAsked(nothing, fact);
                if (ofThis < least - CLOSE) {
                    least = ofThis;
                    best = fact;
                }
            }
            return Choice.of(facts.get(best));
        }

        private double expected(int[] known) {
            int state = number(known, 1);
            if (Double.isNaN(expected[state])) {
                double least = common(known) == DIFFER ? Double.MAX_VALUE : 0;
                for (int fact = 0; fact < sizes.length && least > 0; fact++) {
                    if (known[fact] == sizes[fact]) {
                        least = Math.min(least, expectedIfAsked(known, fact));
                    }
                }
                expected[state] = least;
            }
            return expected[state];
        }

        private double expectedIfAsked(int[] known, int fact) {
            double sum = 0;
            for (int value = 0; value < sizes[fact]; value++) {
                sum += expected(with(known, fact, value));
            }
            return 1 + sum / sizes[fact];
        }

        /** The answer that every completion of what is known gives, or that they differ. */
        private int common(int[] known) {
            int state = number(known, 1);
            if (common[state] == NOT_SEEN) {
                common[state] = findCommon(known);
            }
            return common[state];
        }

        private int findCommon(int[] known) {
            for (int fact = 0; fact < sizes.length; fact++) {
                if (known[fact] == sizes[fact]) {
                    int first = common(with(known, fact, 0));
                    for (int value = 1; value < sizes[fact]; value++) {
                        if (first == DIFFER || common(with(known, fact, value)) != first) {
                            return DIFFER;
                        }
                    }
                    return first;
                }
            }
            return answers[number(known, 0)];
        }

        private static int[] with(int[] known, int fact, int value) {
            int[] more = known.clone();
            more[fact] = value;
            return more;
        }

        private int number(int[] digits, int more) {
            int number = 0;
            for (int fact = sizes.length - 1; fact >= 0; fact--) {
                number = number * (sizes[fact] + more) + digits[fact];
            }
            return number;
        }
    }
}
