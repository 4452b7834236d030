package org.youju.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the findings of a decision in the order in which a person wants to read them. */
final class FindingGroups {
    private static final Set<String> BAD = Set.of("violated", "not-met");
    private static final Set<String> UNCLEAR = Set.of("disputed", "needs-review", "unknown");
    private static final Set<String> IDLE = Set.of("not-applicable", "not-available");

    private FindingGroups() {}

    /**
     * Returns the findings under {@code against}, {@code unclear}, {@code for}, {@code advice} (asked for, without bearing on
     * the outcome) and {@code aside}, in this order; the clauses that can move the outcome come before the others.
     *
     * @param asksForValues whether the question asks for values, to which clauses lead that do not weigh
     * @param names what facts are called, by name
     */
    static Map<String, List<Map<String, Object>>> of(
            Map<String, Object> decision, boolean asksForValues, Map<String, String> names) {
        Map<String, List<Map<String, Object>>> groups = new LinkedHashMap<>();
        List.of("against", "unclear", "for", "advice", "aside").forEach(name -> groups.put(name, new ArrayList<>()));
        for (Map<String, Object> finding : Trees.list(decision, "findings")) {
            boolean weighs = asksForValues || !Boolean.FALSE.equals(finding.get("weighs"));
            groups.get(group((String) finding.get("status"), weighs)).add(ElementNames.in(finding, names));
        }
        return groups;
    }

    /** Returns whether a finding leaves something open. */
    static boolean isUnclear(Map<String, Object> finding) {
        return UNCLEAR.contains(finding.get("status"));
    }

    private static String group(String status, boolean weighs) {
        if (IDLE.contains(status)) {
            return "aside";
        }
        if (!weighs) {
            return BAD.contains(status) || status.equals("departed") ? "advice" : "aside";
        }
        return BAD.contains(status) ? "against" : UNCLEAR.contains(status) ? "unclear" : "for";
    }
}
