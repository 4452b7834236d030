package org.youju.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.youju.rulebook.Test;
import org.youju.rulebook.TestReads;

/** Collects how the facts of a plan hang together while it is made. */
final class FactDependencies {
    private final Map<Integer, Map<Integer, List<Giver>>> givers = new HashMap<>();
    private final Map<Integer, Set<Integer>> computed = new HashMap<>();
    private final Map<Integer, Set<Integer>> inputs = new HashMap<>();
    private final Map<Integer, Map<String, List<Test>>> tests = new HashMap<>();

    void given(int frame, int position, List<Giver> by) {
        givers.computeIfAbsent(frame, each -> new HashMap<>()).put(position, by);
    }

    void computed(int frame, int position) {
        computed.computeIfAbsent(frame, each -> new HashSet<>()).add(position);
    }

    void input(int frame, int position) {
        inputs.computeIfAbsent(frame, each -> new HashSet<>()).add(position);
    }

    void tested(int frame, Test test) {
        for (String name : TestReads.of(test)) {
            tests.computeIfAbsent(frame, each -> new HashMap<>())
                    .computeIfAbsent(name, each -> new ArrayList<>())
                    .add(test);
        }
    }

    PlannedFacts toPlannedFacts(Functions functions) {
        return new PlannedFacts(givers, computed, inputs, tests, functions);
    }
}
