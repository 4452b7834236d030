package org.youju.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.youju.advice.Change;
import org.youju.advice.Interviewer;
import org.youju.advice.Proposal;
import org.youju.advice.WhatIfAdviser;
import org.youju.engine.Engine;
import org.youju.engine.FactAt;
import org.youju.engine.OpenFact;
import org.youju.engine.Query;
import org.youju.rulebook.Subject;

/** Compares what a case says of the advice on it with the advice. */
final class AdviceCheck {
    /** What a case says where nothing is to be asked. */
    private static final String NOTHING = "none";

    private final Engine engine;

    AdviceCheck(Engine engine) {
        this.engine = engine;
    }

    /** Returns what differs; nothing where the case says nothing of advice. */
    List<String> differences(TestCase testCase) {
        List<String> differences = new ArrayList<>();
        testCase.expected().nextQuestion().ifPresent(expected -> {
            String actual = new Interviewer(engine)
                    .next(testCase.query(), Set.of()).questions().stream()
                            .map(OpenFact::at)
                            .map(AdviceCheck::path)
                            .findFirst()
                            .orElse(NOTHING);
            if (!expected.equals(actual)) {
                differences.add("nextQuestion: expected \"" + expected + "\", got \"" + actual + "\"");
            }
        });
        testCase.expected().whatIf().ifPresent(expected -> compare(expected, proposals(testCase.query()), differences));
        return differences;
    }

    private List<Map<String, Object>> proposals(Query query) {
        WhatIfAdviser adviser = new WhatIfAdviser(engine);
        return adviser.ask(query, adviser.wanted(query.question())).proposals().stream()
                .map(Proposal::changes)
                .map(AdviceCheck::values)
                .toList();
    }

    private static Map<String, Object> values(List<Change> changes) {
        Map<String, Object> values = new LinkedHashMap<>();
        changes.forEach(change -> values.put(path(change.at()), change.to()));
        return values;
    }

    /** The path of a fact below {@code /facts}; the day of the question stands beside them. */
    private static String path(FactAt at) {
        return at.name().equals(Subject.AS_OF) ? at.name() : (at.at() + "/" + at.name()).substring("/facts/".length());
    }

    private static void compare(
            List<Map<String, String>> expected, List<Map<String, Object>> actual, List<String> differences) {
        List<Map<String, Object>> unexpected = new ArrayList<>(actual);
        for (Map<String, String> proposal : expected) {
            if (!unexpected.removeIf(each -> isSame(proposal, each))) {
                differences.add("whatIf: expected " + proposal + ", which is not proposed");
            }
        }
        unexpected.forEach(proposal -> differences.add("whatIf: proposed besides " + proposal));
    }

    private static boolean isSame(Map<String, String> expected, Map<String, Object> actual) {
        return expected.keySet().equals(actual.keySet())
                && expected.entrySet().stream()
                        .allMatch(change -> ExpectedValue.matches(change.getValue(), actual.get(change.getKey())));
    }
}
