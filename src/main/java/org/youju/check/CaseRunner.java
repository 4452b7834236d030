package org.youju.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.youju.decision.Decision;
import org.youju.decision.Finding;
import org.youju.decision.GivenValue;
import org.youju.decision.Missing;
import org.youju.decision.ReadingResult;
import org.youju.decision.Reason;
import org.youju.decision.Warning;
import org.youju.engine.Engine;

/** Runs test cases and says where the decision differs from what the text gives. */
public final class CaseRunner {
    private final Engine engine;

    /** Makes a runner on an engine. */
    public CaseRunner(Engine engine) {
        this.engine = engine;
    }

    /**
     * Runs every case below a folder.
     *
     * @throws org.youju.rulebook.RulebookException if cases cannot be read
     */
    public static List<CaseResult> run(Engine engine, Path cases) {
        CaseRunner runner = new CaseRunner(engine);
        return new CaseReader(engine.rulebook())
                .read(cases).stream().map(runner::run).toList();
    }

    /** Returns whether one case passes; cheaper than {@link #run} where the outcome differs already. */
    public boolean passes(TestCase testCase) {
        Decision decision = engine.decide(testCase.query());
        return testCase.expected().outcome().equals(decision.outcome().code())
                && differences(testCase.expected(), decision).isEmpty();
    }

    /** Runs one case. */
    public CaseResult run(TestCase testCase) {
        List<String> differences = differences(testCase.expected(), engine.decide(testCase.query()));
        differences.addAll(new AdviceCheck(engine).differences(testCase));
        return new CaseResult(testCase, differences);
    }

    private static List<String> differences(TestCase.Expected expected, Decision decision) {
        List<String> differences = new ArrayList<>();
        compare("outcome", expected.outcome(), decision.outcome().code(), differences);
        compareFindings(expected, decision, differences);
        compareReadings(expected, decision, differences);
        compareValues("", expected.values(), decision.values(), differences);
        expected.missing()
                .ifPresent(missing ->
                        compare("missing", new TreeSet<>(missing), new TreeSet<>(missing(decision)), differences));
        contains(
                "reasons",
                expected.reasons(),
                decision.reasons().stream().map(Reason::code).toList(),
                differences);
        contains(
                "warnings",
                expected.warnings(),
                decision.warnings().stream().map(Warning::code).toList(),
                differences);
        return differences;
    }

    private static void compareFindings(TestCase.Expected expected, Decision decision, List<String> differences) {
        Map<String, String> statuses = new LinkedHashMap<>();
        decision.findings()
                .forEach(finding -> statuses.put(key(finding), finding.status().code()));
        expected.findings()
                .forEach((pin, status) ->
                        compare("finding " + pin, status, statuses.getOrDefault(pin, "no such finding"), differences));
    }

    private static String key(Finding finding) {
        return finding.clause().pin()
                + (finding.at().isEmpty() ? "" : "@" + finding.at().replace("/facts/", ""));
    }

    private static void compareReadings(TestCase.Expected expected, Decision decision, List<String> differences) {
        expected.readings().forEach((pin, byLetter) -> {
            Map<String, ReadingResult> results = new TreeMap<>();
            decision.findings().stream()
                    .filter(finding -> key(finding).equals(pin))
                    .flatMap(finding -> finding.readings().stream())
                    .forEach(result -> results.put(result.reading().id(), result));
            if (byLetter.isEmpty() && !results.isEmpty()) {
                differences.add("readings of " + pin + ": expected all to come to the same, got " + results.keySet());
            }
            byLetter.forEach((letter, reading) -> {
                String what = "reading " + letter + " of " + pin;
                ReadingResult result = results.get(letter);
                if (result == null) {
                    differences.add(what + ": the readings come to the same, or there is no such reading");
                } else {
                    compareReading(what, reading, result, differences);
                }
            });
        });
    }

    private static void compareReading(
            String what, TestCase.ExpectedReading expected, ReadingResult result, List<String> differences) {
        expected.status()
                .ifPresent(status ->
                        compare(what + ", status", status, result.status().code(), differences));
        expected.outcome()
                .ifPresent(outcome ->
                        compare(what + ", outcome", outcome, result.outcome().code(), differences));
        compareValues(what + ", ", expected.values(), result.values(), differences);
    }

    private static void compareValues(
            String where, Map<String, String> expected, List<GivenValue> given, List<String> differences) {
        Map<String, Object> values = new LinkedHashMap<>();
        given.forEach(value -> values.put(value.name(), value.value()));
        expected.forEach((name, json) -> {
            Object value = values.get(name);
            if (!ExpectedValue.matches(json, value)) {
                differences.add(where + "value " + name + ": expected " + json + ", got " + value);
            }
        });
    }

    /** Returns the missing facts as paths below {@code /facts}. */
    private static List<String> missing(Decision decision) {
        return decision.missing().stream().map(CaseRunner::path).toList();
    }

    private static String path(Missing missing) {
        return missing.at().replaceFirst("^/facts/?", "")
                + (missing.at().length() > "/facts".length() ? "/" : "")
                + missing.fact();
    }

    private static void contains(
            String what, Optional<List<String>> expected, List<String> actual, List<String> differences) {
        if (expected.isPresent() && expected.get().isEmpty() && !actual.isEmpty()) {
            differences.add(what + ": expected none, got " + actual);
        } else if (!actual.containsAll(expected.orElse(List.of()))) {
            differences.add(what + ": expected " + expected.orElseThrow() + " among " + actual);
        }
    }

    private static void compare(String what, Object expected, Object actual, List<String> differences) {
        if (!expected.equals(actual)) {
            differences.add(what + ": expected " + expected + ", got " + actual);
        }
    }
}
