package org.youju.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.youju.decision.Kind;
import org.youju.decision.Outcome;
import org.youju.law.Text;
import org.youju.rulebook.NearestName;
import org.youju.rulebook.Question;

/** Reads the outcome that somebody wants of a question. */
public final class Outcomes {
    private Outcomes() {}

    /**
     * Returns the outcome wanted; the good one of the question where none is named.
     *
     * @param words the word for it, such as {@code eligible}; one at most
     * @param pointer where it stands in the request
     * @throws WireException if this question never comes to it
     */
    public static Outcome wanted(Question question, List<String> words, String pointer) {
        if (words.isEmpty()) {
            return question.kind().good();
        }
        Map<String, Outcome> known = of(question.kind());
        Outcome wanted = known.get(words.get(0));
        if (words.size() > 1 || wanted == null) {
            Text expected = new Text(
                    "以下之一：" + String.join(", ", known.keySet()), "one of " + String.join(", ", known.keySet()));
            throw new WireException(Refusal.of(
                            Refusal.Kind.WRONG_VALUE,
                            pointer,
                            "这个问题的结论应为" + expected.zh(),
                            "the outcome of this question must be " + expected.en())
                    .expecting(expected)
                    .near(NearestName.of(Echo.of(words.get(0)), known.keySet()).orElse("")));
        }
        return wanted;
    }

    private static Map<String, Outcome> of(Kind kind) {
        Map<String, Outcome> known = new LinkedHashMap<>();
        known.put(kind.good().code(), kind.good());
        known.put(kind.bad().code(), kind.bad());
        if (kind == Kind.TARGET) {
            known.put(Outcome.PENDING.code(), Outcome.PENDING);
        }
        known.put(Outcome.NOT_APPLICABLE.code(), Outcome.NOT_APPLICABLE);
        return known;
    }
}
