package org.youju.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the engine says of each thing on a checklist, in the order in which an inspector wants to read it.
 *
 * @param items the things, each with what was decided
 */
record ChecklistResult(List<Item> items) {
    private static final Set<String> NOT_REACHED = Set.of("not-met", "not-available");
    private static final Set<String> FOR_A_PERSON = Set.of("departed", "disputed", "needs-review");

    ChecklistResult {
        items = List.copyOf(items);
    }

    /** How a clause stands, in the order in which an inspector wants to read it. */
    enum Group {
        /** A duty is broken, or what the question asks for is not reached. */
        BREACH,
        /** A person has to judge. */
        REVIEW,
        /** Something has to be found out first. */
        UNKNOWN,
        SATISFIED,
        /** Does not apply, is not due, or only says what others rest on. */
        OTHER
    }

    /**
     * One thing.
     *
     * @param name what it is called
     * @param decisions every question on it as decided, as the service answers programs
     */
    record Item(String name, List<Map<String, Object>> decisions) {
        Item {
            decisions = List.copyOf(decisions);
        }

        /** Returns the findings of a group; each with the question it answers under {@code question}. */
        List<Map<String, Object>> findings(Group group) {
            List<Map<String, Object>> findings = new ArrayList<>();
            for (Map<String, Object> decision : decisions) {
                for (Map<String, Object> finding : Trees.list(decision, "findings")) {
                    if (group(finding) == group) {
                        Map<String, Object> shown = new LinkedHashMap<>(finding);
                        shown.put("question", decision.get("question"));
                        findings.add(shown);
                    }
                }
            }
            return findings;
        }
    }

    /** Returns where a finding belongs. */
    static Group group(Map<String, Object> finding) {
        String status = String.valueOf(finding.get("status"));
        boolean weighs = Boolean.TRUE.equals(finding.get("weighs"));
        if (status.equals("violated") || (weighs && NOT_REACHED.contains(status))) {
            return Group.BREACH;
        }
        if (FOR_A_PERSON.contains(status)) {
            return Group.REVIEW;
        }
        if (weighs && status.equals("unknown")) {
            return Group.UNKNOWN;
        }
        return weighs && status.equals("satisfied") ? Group.SATISFIED : Group.OTHER;
    }

    /** Returns the ids of the questions decided, in order. */
    List<String> questions() {
        return items.stream()
                .flatMap(item -> item.decisions().stream())
                .map(decision -> String.valueOf(decision.get("question")))
                .distinct()
                .toList();
    }

    /** Returns how many findings of a group there are on all things. */
    int count(Group group) {
        return items.stream().mapToInt(item -> item.findings(group).size()).sum();
    }
}
