package org.youju.advice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.youju.engine.FactAt;
import org.youju.engine.Inquiry;
import org.youju.engine.OpenFact;

/**
 * Completes a case fact by fact and sees what it comes to; facts that nobody can tell are tried in every way at once.
 *
 * @see AnswerDiagram
 */
final class Completing implements AnswerDiagram.Answers {
    private static final int OVER = 0;

    private final Inquiry inquiry;
    private final List<OpenFact> facts;
    private final List<FactAt> at = new ArrayList<>();
    private final List<List<Object>> sorts;
    private final List<List<Object>> hiddenSorts;
    private final int mostTried;
    private final Map<List<Object>, Integer> numbers = new HashMap<>();
    private int tried;

    private Completing(Inquiry inquiry, List<OpenFact> open, List<OpenFact> hidden, int mostTried) {
        this.inquiry = inquiry;
        this.facts = open;
        List<OpenFact> all = new ArrayList<>(open);
        all.addAll(hidden);
        all.forEach(fact -> at.add(fact.at()));
        List<List<Object>> allSorts = AnswerSorts.of(all);
        this.sorts = allSorts.subList(0, open.size());
        this.hiddenSorts = allSorts.subList(open.size(), all.size());
        this.mostTried = mostTried;
    }

    /**
     * How the answer hangs on the open facts; nothing if that takes more tries, or there are too many facts.
     *
     * @param costs what it costs to ask for each open fact
     */
    static Optional<AnswerDiagram> diagram(
            Inquiry inquiry, List<OpenFact> open, List<OpenFact> hidden, double[] costs, int mostTried) {
        if (open.size() > AnswerDiagram.MOST_FACTS) {
            return Optional.empty();
        }
        Completing completing = new Completing(inquiry, open, hidden, mostTried);
        int[] sizes = completing.sorts.stream().mapToInt(List::size).toArray();
        AnswerDiagram diagram = AnswerDiagram.of(sizes, costs, completing);
        return completing.tried > mostTried ? Optional.empty() : Optional.of(diagram);
    }

    @Override
    public OptionalInt settled(int[] values, int known) {
        if (tried > mostTried) {
            return OptionalInt.of(OVER);
        }
        List<Object> chosen = new ArrayList<>(at.size());
        for (int fact = 0; fact < known; fact++) {
            chosen.add(sorts.get(fact).get(values[fact]));
        }
        if (known == facts.size()) {
            return OptionalInt.of(number(completed(chosen)));
        }
        tried++;
        Optional<Object> settled = inquiry.settled(at.subList(0, known), chosen);
        return settled.isEmpty() ? OptionalInt.empty() : OptionalInt.of(number(inEveryWay(settled.get())));
    }

    private List<Object> completed(List<Object> told) {
        List<Object> answers = new ArrayList<>();
        Choice ofHidden = new Choice(hiddenSorts);
        do {
            List<Object> chosen = new ArrayList<>(told);
            chosen.addAll(ofHidden.values());
            answers.add(inquiry.answer(at, chosen));
            tried++;
        } while (ofHidden.advance() && tried <= mostTried);
        return answers;
    }

    private List<Object> inEveryWay(Object answer) {
        return Collections.nCopies((int) Math.min(mostTried, AnswerSorts.completions(hiddenSorts)), answer);
    }

    private int number(List<Object> answer) {
        return numbers.computeIfAbsent(answer, found -> numbers.size());
    }
}
