package org.youju.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.youju.engine.FactAt;
import org.youju.engine.Inquiry;
import org.youju.engine.OpenFact;

/** What a case comes to on every completion of its open facts; facts that nobody can tell are tried in every way at once. */
final class AnswerTable {
    private static final int FEWEST_VALUES = 2;

    private final List<OpenFact> facts;
    private final int[] sizes;
    private final int[] answers;
    private final boolean exact;

    private AnswerTable(List<OpenFact> facts, int[] sizes, int[] answers, boolean exact) {
        this.facts = facts;
        this.sizes = sizes;
        this.answers = answers;
        this.exact = exact;
    }

    /**
     * Tries completions; nothing if there are too many.
     *
     * @param mostCompletions most completions to try
     * @param mostStates most states of knowledge that may follow from the table, see {@link QuestionOrder}
     */
    static Optional<AnswerTable> of(Inquiry inquiry, int mostCompletions, int mostStates) {
        List<OpenFact> open = inquiry.open();
        List<OpenFact> hidden = inquiry.declinedFacts();
        int widest = widest(open, hidden);
        for (int width = widest; width >= Math.min(FEWEST_VALUES, widest); width--) {
            List<List<Object>> values = thinned(open, width);
            List<List<Object>> hiddenValues = thinned(hidden, width);
            if (product(values, 0) * product(hiddenValues, 0) <= mostCompletions && product(values, 1) <= mostStates) {
                boolean exhaustive = open.stream().allMatch(OpenFact::exhaustive)
                        && hidden.stream().allMatch(OpenFact::exhaustive);
                return Optional.of(new AnswerTable(
                        open,
                        values.stream().mapToInt(List::size).toArray(),
                        answers(inquiry, open, values, hidden, hiddenValues),
                        exhaustive));
            }
        }
        return Optional.empty();
    }

    private static int widest(List<OpenFact> open, List<OpenFact> hidden) {
        int widest = FEWEST_VALUES;
        for (List<OpenFact> facts : List.of(open, hidden)) {
            for (OpenFact fact : facts) {
                widest = fact.exhaustive()
                        ? widest
                        : Math.max(widest, fact.values().size());
            }
        }
        return widest;
    }

    /** Of a fact whose values cannot all be tried, takes a few from the least to the greatest. */
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

    private static double product(List<List<Object>> values, int more) {
        return values.stream().mapToDouble(each -> each.size() + more).reduce(1, (one, other) -> one * other);
    }

    private static int[] answers(
            Inquiry inquiry,
            List<OpenFact> open,
            List<List<Object>> values,
            List<OpenFact> hidden,
            List<List<Object>> hiddenValues) {
        List<FactAt> at = new ArrayList<>();
        open.forEach(fact -> at.add(fact.at()));
        hidden.forEach(fact -> at.add(fact.at()));
        Map<List<Object>, Integer> numbers = new HashMap<>();
        int[] answers = new int[(int) product(values, 0)];
        Choice choice = new Choice(values);
        for (int number = 0; number < answers.length; number++) {
            List<Object> each = new ArrayList<>();
            Choice ofHidden = new Choice(hiddenValues);
            do {
                List<Object> chosen = new ArrayList<>(choice.values());
                chosen.addAll(ofHidden.values());
                each.add(inquiry.answer(at, chosen));
            } while (ofHidden.advance());
            answers[number] = numbers.computeIfAbsent(each, found -> numbers.size());
            choice.advance();
        }
        return answers;
    }

    /** The open facts, in the order of the table's dimensions. */
    List<OpenFact> facts() {
        return facts;
    }

    /** How many values of each fact were tried. */
    int[] sizes() {
        return sizes;
    }

    /** The number of the answer on each completion; the first fact changes fastest. */
    int[] answers() {
        return answers;
    }

    /** Whether some two of these completions that differ in one fact alone give different answers. */
    boolean canMatter(int fact) {
        int stride = 1;
        for (int before = 0; before < fact; before++) {
            stride *= sizes[before];
        }
        for (int completion = 0; completion < answers.length; completion++) {
            if (completion / stride % sizes[fact] > 0 && answers[completion] != answers[completion - stride]) {
                return true;
            }
        }
        return false;
    }

    /** Whether every completion behaves as one that was tried. */
    boolean isExact() {
        return exact;
    }
}
