package org.youju.check.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youju.engine.Query;
import org.youju.facts.Facts;
import org.youju.rulebook.Subject;

/** A case in which single facts of the object that a rule looks at can be changed. */
record MovedCase(Query query, String at) {
    private static final String ROOT = "/facts";

    /** Returns the value submitted for a fact, or null. */
    @Nullable
    Object value(String fact) {
        return fact.equals(Subject.AS_OF)
                ? query.asOf()
                : object(query.facts()).get(fact).orElse(null);
    }

    /** Returns the case with another value of a fact. */
    MovedCase with(String fact, Object value) {
        return fact.equals(Subject.AS_OF)
                ? new MovedCase(new Query(query.question(), query.place(), (LocalDate) value, query.facts()), at)
                : new MovedCase(
                        new Query(query.question(), query.place(), query.asOf(), changed(query.facts(), fact, value)),
                        at);
    }

    private Facts object(Facts facts) {
        return isElement() ? (Facts) elements(facts).get(element()) : facts;
    }

    private Facts changed(Facts facts, String fact, Object value) {
        if (!isElement()) {
            return facts.toBuilder().set(fact, value).build();
        }
        List<Object> elements = new ArrayList<>(elements(facts));
        elements.set(element(), object(facts).toBuilder().set(fact, value).build());
        return facts.toBuilder().set(list(), List.copyOf(elements)).build();
    }

    private List<?> elements(Facts facts) {
        return (List<?>) facts.get(list()).orElseThrow();
    }

    private boolean isElement() {
        return !at.equals(ROOT);
    }

    private String list() {
        return at.substring(ROOT.length() + 1, at.lastIndexOf('/'));
    }

    private int element() {
        return Integer.parseInt(at.substring(at.lastIndexOf('/') + 1));
    }
}
