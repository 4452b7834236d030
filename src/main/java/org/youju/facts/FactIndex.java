package org.youju.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The facts one subject can have, each with its position; shared by all {@link Facts} of that subject. */
public final class FactIndex {
    private final String subject;
    private final List<String> names;
    private final Map<String, Integer> positions;

    /** Makes the index of a subject whose facts stand in the given order. */
    public FactIndex(String subject, List<String> names) {
        this.subject = subject;
        this.names = List.copyOf(names);
        Map<String, Integer> byName = new HashMap<>();
        for (int position = 0; position < names.size(); position++) {
            byName.put(names.get(position), position);
        }
        this.positions = Map.copyOf(byName);
    }

    /** Returns the name of the subject. */
    public String subject() {
        return subject;
    }

    /** Returns the names of the facts in order of position. */
    public List<String> names() {
        return names;
    }

    /** Returns the position of a fact, or -1 if the subject has no such fact. */
    public int position(String name) {
        return positions.getOrDefault(name, -1);
    }

    /** Returns the number of facts. */
    public int size() {
        return names.size();
    }
}
