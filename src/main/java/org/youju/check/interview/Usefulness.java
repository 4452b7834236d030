package org.youju.check.interview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.youju.engine.Engine;
import org.youju.engine.FactAt;
import org.youju.engine.Inquiry;
import org.youju.engine.OpenFact;
import org.youju.engine.Query;

/** Whether a question could have changed the answer when it was asked. */
enum Usefulness {
    /** Two ways to complete the case that differ in this fact alone give different answers. */
    USEFUL,
    /** No such two were found, but not every way could be tried. */
    UNPROVEN,
    /** There are no such two. */
    USELESS;

    /** Judges the questions of one engine; the same question on the same knowledge is judged once. */
    static final class Judge {
        private final Engine engine;
        private final Map<List<Object>, Usefulness> known = new HashMap<>();

        Judge(Engine engine) {
            this.engine = engine;
        }

        Usefulness of(Interview.Asked asked) {
            return known.computeIfAbsent(
                    List.of(asked.query(), asked.skipped(), asked.fact().at()),
                    each -> find(asked.query(), asked.skipped(), asked.fact().at()));
        }

        private Usefulness find(Query query, Set<String> skipped, FactAt at) {
            Inquiry inquiry = engine.inquire(query, skipped).orElseThrow();
            Optional<Completion> completion = Completion.of(inquiry);
            if (completion.isPresent() && changes(completion.get(), at)) {
                return USEFUL;
            }
            if (completion.isPresent() && completion.get().isExhaustive()) {
                return USELESS;
            }
            Inquiry.Relevance relevance = inquiry.relevance();
            if (!relevance.facts().contains(at)) {
                return USELESS;
            }
            return relevance.exact() || relevance.proven().contains(at) ? USEFUL : UNPROVEN;
        }

        private static boolean changes(Completion completion, FactAt at) {
            int stride = 1;
            int all = 1;
            int size = 0;
            for (int fact = 0; fact < completion.told().size(); fact++) {
                OpenFact told = completion.told().get(fact);
                if (told.at().equals(at)) {
                    stride = all;
                    size = completion.size(fact);
                }
                all *= completion.size(fact);
            }
            for (int hidden = 0; hidden < completion.hidden(); hidden++) {
                for (int number = 0; number < all; number++) {
                    if (number / stride % size > 0
                            && !completion.answer(number, hidden).equals(completion.answer(number - stride, hidden))) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
