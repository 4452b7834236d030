package org.youju.engine;

import java.util.ArrayList;
import java.util.List;
import org.youju.facts.Facts;

/** Puts a value where a fact is absent. */
final class Substitution {
    private Substitution() {}

    /** Returns the facts with one more. */
    static Facts with(Facts facts, FactAt fact, Object value) {
        if (!fact.ofElement()) {
            return facts.toBuilder().set(fact.position(), value).build();
        }
        List<Facts> elements = new ArrayList<>(elements(facts, fact.list()));
        Facts element = elements.get(fact.element());
        elements.set(
                fact.element(), element.toBuilder().set(fact.position(), value).build());
        return facts.toBuilder().set(fact.list(), elements).build();
    }

    @SuppressWarnings("unchecked")
    private static List<Facts> elements(Facts facts, int list) {
        return (List<Facts>) facts.at(list).orElseThrow();
    }
}
