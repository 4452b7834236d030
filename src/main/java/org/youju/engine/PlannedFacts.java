package org.youju.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.youju.rulebook.Test;

/** How the facts of a plan hang together: what gives them, what is computed from them, what tests them. */
final class PlannedFacts {
    private final Map<Integer, Map<Integer, List<Giver>>> givers;
    private final Map<Integer, Set<Integer>> inputs;
    private final Map<Integer, Map<String, List<Test>>> tests;
    private final Map<Integer, int[]> checked;
    private final Functions functions;

    /**
     * Makes it from what was collected.
     *
     * @param givers rules that give a fact, by frame and position
     * @param computed positions of computed facts, by frame
     * @param inputs positions of facts from which others are computed, by frame
     * @param tests what rules test, by frame and name of the fact
     * @param functions the plan's computations
     */
    PlannedFacts(
            Map<Integer, Map<Integer, List<Giver>>> givers,
            Map<Integer, Set<Integer>> computed,
            Map<Integer, Set<Integer>> inputs,
            Map<Integer, Map<String, List<Test>>> tests,
            Functions functions) {
        this.givers = givers;
        this.inputs = inputs;
        this.tests = tests;
        this.functions = functions;
        this.checked = new java.util.HashMap<>();
        for (int frame : union(givers.keySet(), computed.keySet())) {
            Set<Integer> positions = new TreeSet<>(computed.getOrDefault(frame, Set.of()));
            positions.addAll(givers.getOrDefault(frame, Map.of()).keySet());
            checked.put(frame, positions.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    private static Set<Integer> union(Set<Integer> one, Set<Integer> other) {
        Set<Integer> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    /** Rules that give a fact. */
    List<Giver> givers(int frame, int position) {
        return givers.getOrDefault(frame, Map.of()).getOrDefault(position, List.of());
    }

    /** Facts that are computed or given, and so can be checked where they are submitted. */
    int[] checked(int frame) {
        return checked.getOrDefault(frame, new int[0]);
    }

    /** Whether others are computed from a fact. */
    boolean isInput(int frame, int position) {
        return inputs.getOrDefault(frame, Set.of()).contains(position);
    }

    /** What rules test of a fact. */
    List<Test> tests(int frame, String fact) {
        return tests.getOrDefault(frame, Map.of()).getOrDefault(fact, List.of());
    }

    Functions functions() {
        return functions;
    }
}
