package org.youju.rulebook;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.youju.law.Text;

/**
 * One kind of thing that can be judged, with its facts.
 *
 * @param name name of the type in DRL
 * @param label what it is
 * @param facts its facts in the order of the vocabulary; the first is always {@link #AS_OF}
 */
public record Subject(String name, Text label, List<Fact> facts) implements Serializable {
    /** The day of the question, a fact of every subject. */
    public static final String AS_OF = "asOf";

    public Subject {
        facts = List.copyOf(facts);
    }

    /** Returns the fact of a name. */
    public Optional<Fact> fact(String factName) {
        return facts.stream().filter(fact -> fact.name().equals(factName)).findFirst();
    }
}
