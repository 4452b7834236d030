package org.youju.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.youju.decision.Missing;
import org.youju.facts.Facts;

/**
 * The facts that can still change an answer, after every completion worth trying.
 *
 * @param missing these facts
 * @param exact whether each can and no other can
 * @param decided what every completion gives, where all agree; nothing otherwise
 */
record MissingFacts(List<Missing> missing, boolean exact, Optional<Evaluation> decided) {
    /** Nothing is missing. */
    static final MissingFacts NONE = new MissingFacts(List.of(), true, Optional.empty());

    static MissingFacts of(Evaluation evaluation, Facts facts, LocalDate asOf) {
        Lacks lacks = evaluation.lacks();
        if (lacks.facts().isEmpty()) {
            return NONE;
        }
        List<FactAt> absent = List.copyOf(lacks.facts().keySet());
        Completions.Result result = Completions.of(evaluation.plans(), facts, asOf, absent);
        List<Missing> missing = new ArrayList<>();
        for (Map.Entry<FactAt, Set<String>> entry : lacks.facts().entrySet()) {
            if (result.relevant().contains(entry.getKey())) {
                missing.add(new Missing(entry.getKey().name(), entry.getKey().at(), List.copyOf(entry.getValue())));
            }
        }
        return new MissingFacts(missing, result.exact(), result.decided());
    }
}
