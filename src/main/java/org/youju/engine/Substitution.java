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

    /** Returns the facts with several more. */
    static Facts with(Facts facts, List<FactAt> more, List<Object> values) {
        Facts.Builder subject = facts.toBuilder();
        for (int number = 0; number < more.size(); number++) {
            if (!more.get(number).ofElement()) {
                subject.set(more.get(number).position(), values.get(number));
            }
        }
        Facts with = subject.build();
        for (int number = 0; number < more.size(); number++) {
            with = more.get(number).ofElement() ? with(with, more.get(number), values.get(number)) : with;
        }
        return with;
    }

    @SuppressWarnings("unchecked")
    private static List<Facts> elements(Facts facts, int list) {
        return (List<Facts>) facts.at(list).orElseThrow();
    }
}
