package org.youju.check.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.youju.advice.AnswerSorts;
import org.youju.engine.FactAt;
import org.youju.engine.Inquiry;
import org.youju.engine.OpenFact;

/** What a case comes to on every way to complete it, as far as these can be gone through. */
final class Completion {
    private static final int MOST = 40_000;

    private final List<OpenFact> facts;
    private final List<List<Object>> values;
    private final int told;
    private final List<Object> answers;

    private Completion(List<OpenFact> facts, List<List<Object>> values, int told, List<Object> answers) {
        this.facts = facts;
        this.values = values;
        this.told = told;
        this.answers = answers;
    }

    /** Goes through every completion; nothing if there are too many. */
    static Optional<Completion> of(Inquiry inquiry) {
        List<OpenFact> facts = new ArrayList<>(inquiry.open());
        int told = facts.size();
        facts.addAll(inquiry.declinedFacts());
        List<List<Object>> values = AnswerSorts.of(facts);
        double all = AnswerSorts.completions(values);
        if (all > MOST) {
            return Optional.empty();
        }
        List<FactAt> at = facts.stream().map(OpenFact::at).toList();
        List<Object> answers = new ArrayList<>();
        for (int number = 0; number < all; number++) {
            answers.add(inquiry.answer(at, chosen(values, number)));
        }
        return Optional.of(new Completion(facts, values, told, answers));
    }

    private static List<Object> chosen(List<List<Object>> values, int number) {
        List<Object> chosen = new ArrayList<>();
        int rest = number;
        for (List<Object> ofFact : values) {
            chosen.add(ofFact.get(rest % ofFact.size()));
            rest /= ofFact.size();
        }
        return chosen;
    }

    /** The facts a person could tell; those nobody can tell come after them. */
    List<OpenFact> told() {
        return facts.subList(0, told);
    }

    int size(int fact) {
        return values.get(fact).size();
    }

    /** The number of ways to complete the facts nobody can tell. */
    int hidden() {
        int ways = 1;
        for (int fact = told; fact < facts.size(); fact++) {
            ways *= size(fact);
        }
        return ways;
    }

    /** What comes of a completion of the facts that can be told, by the number of it and of the completion of the others. */
    Object answer(int ofTold, int ofHidden) {
        return answers.get(ofHidden * (answers.size() / hidden()) + ofTold);
    }

    /** Whether every other completion behaves as one of these. */
    boolean isExhaustive() {
        return facts.stream().allMatch(OpenFact::exhaustive);
    }
}
