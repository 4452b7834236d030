package org.youju.check.interview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.youju.engine.Engine;
import org.youju.engine.FactAt;
import org.youju.engine.Query;
import org.youju.engine.RuleTrace;
import org.youju.facts.Facts;

/** The person of a case: tells what the case states and what follows from it, and nothing else. */
final class Witness {
    private static final String ROOT = "/facts";

    private final Map<String, Object> known = new HashMap<>();

    Witness(Engine engine, Query query) {
        Set<String> disputed = new HashSet<>();
        for (RuleTrace trace : engine.trace(query)) {
            trace.facts().forEach((name, value) -> {
                Object before = known.put(trace.at() + "/" + name, value);
                if (before != null && !before.equals(value)) {
                    disputed.add(trace.at() + "/" + name);
                }
            });
        }
        // what follows from the case under one reading and not under another, nobody can tell
        disputed.forEach(known::remove);
        learn(ROOT, query.facts());
    }

    private void learn(String at, Facts facts) {
        for (int position = 0; position < facts.index().size(); position++) {
            String pointer = at + "/" + facts.index().names().get(position);
            facts.at(position).ifPresent(value -> known.put(pointer, told(pointer, value)));
        }
    }

    /** Of a list of elements, what is told first is only how many there are. */
    private Object told(String pointer, Object value) {
        if (!(value instanceof List<?> list) || list.isEmpty() || !(list.get(0) instanceof Facts)) {
            return value;
        }
        for (int element = 0; element < list.size(); element++) {
            learn(pointer + "/" + element, (Facts) list.get(element));
        }
        return list.stream()
                .map(element -> Facts.none(((Facts) element).index()))
                .toList();
    }

    /** Returns what the person says to the question for a fact; nothing if they cannot tell. */
    Optional<Object> tell(FactAt at) {
        return Optional.ofNullable(known.get(at.at() + "/" + at.name()));
    }
}
