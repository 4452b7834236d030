package org.youju.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.youju.check.proof.Checks;
import org.youju.check.proof.Proof;
import org.youju.check.proof.ProofReport;
import org.youju.engine.Engine;
import org.youju.rulebook.Rulebooks;

/** The small rulebook with cases that prove all of it, for tests that break one or take a case away. */
public final class TownProof {
    private final Path folder;
    private final Town town;
    private final Map<String, Map<String, String>> cases = new LinkedHashMap<>();
    private boolean whole = true;

    /** Writes a rulebook and its cases below a folder when it is proven. */
    public TownProof(Path folder, Town town) {
        this.folder = folder;
        this.town = town;
        access("plain", "plain", "false", "10", 12, "100", "2025-06-01", "eligible", "art1: satisfied", "");
        access("special", "special", "false", "10", 12, "100", "2025-06-01", "eligible", "art1: satisfied", "");
        access("other sort", "other", "true", "30", 12, "100", "2025-06-01", "eligible", "art1: not-applicable", "");
        access("owner below 20", "plain", "true", "19.99", 12, "100", "2025-06-01", "eligible", "art1: satisfied", "");
        access("owner at 20", "plain", "true", "20", 12, "100", "2025-06-01", "not-eligible", "art1: violated", "");
        access(
                "owner above 20",
                "plain",
                "true",
                "20.01",
                12,
                "100",
                "2025-06-01",
                "not-eligible",
                "art1: violated",
                "");
        access(
                "readings differ",
                "plain",
                "false",
                "30",
                12,
                "100",
                "2025-06-01",
                "needs-review",
                "art1: disputed",
                "A: { status: satisfied, outcome: eligible }, B: { status: violated, outcome: not-eligible }");
        access("two months", "plain", "false", "10", 2, "100", "2025-06-01", "not-eligible", "art1: violated", "");
        access("three months", "plain", "false", "10", 3, "100", "2025-06-01", "eligible", "art1: satisfied", "");
        access("four months", "plain", "false", "10", 4, "100", "2025-06-01", "eligible", "art1: satisfied", "");
        access("below the limit", "plain", "false", "14.99", 12, "15", "2025-06-01", "eligible", "art2: satisfied", "");
        access("at the limit", "plain", "false", "15", 12, "15", "2025-06-01", "eligible", "art2: satisfied", "");
        access(
                "above the limit",
                "plain",
                "false",
                "15.01",
                12,
                "15",
                "2025-06-01",
                "not-eligible",
                "art2: violated",
                "");
        access("too early", "plain", "false", "10", 12, "100", "2024-12-31", "not-eligible", "art2: violated", "");
        access("first day", "plain", "false", "10", 12, "100", "2025-01-01", "eligible", "art2: satisfied", "");
        access("second day", "plain", "false", "10", 12, "100", "2025-01-02", "eligible", "art2: satisfied", "");
        fee("small", "plain", "34.99", "0.50");
        fee("middle", "plain", "35", "0.60");
        fee("just above 35", "plain", "35.01", "0.60");
        fee("just below 65", "plain", "64.99", "0.60");
        fee("large", "plain", "65", "0.70");
        fee("just above 65", "plain", "65.01", "0.70");
        fee("special small", "special", "34", "0.40");
        fee("special middle", "special", "40", "0.40");
        fee("special large", "special", "70", "0.40");
    }

    private void access(
            String name,
            String sort,
            String owns,
            String area,
            int months,
            String limit,
            String registeredOn,
            String outcome,
            String finding,
            String readings) {
        add(
                "access",
                name,
                "sort: %s, owns: %s, area: \"%s\", months: %d, limit: \"%s\", registeredOn: %s"
                        .formatted(sort, owns, area, months, limit, registeredOn),
                "{ outcome: %s, findings: { %s }, readings: { art1: { %s } }, missing: [] }"
                        .formatted(outcome, finding, readings));
    }

    private void fee(String name, String sort, String area, String rate) {
        add("fee", name, "sort: %s, area: \"%s\", limit: \"70\"".formatted(sort, area), """
                { outcome: determined, values: { rate: "%s" }, missing: [] }
                """.formatted(rate));
    }

    /** Adds a case. */
    public TownProof add(String question, String name, String facts, String expect) {
        cases.computeIfAbsent(question, each -> new LinkedHashMap<>())
                .put(
                        name,
                        "  - name: %s\n    asOf: 2025-06-10\n    facts: { %s }\n    expect: %s\n"
                                .formatted(name, facts, expect.strip()));
        return this;
    }

    /** Takes a case away. */
    public TownProof without(String question, String name) {
        if (cases.get(question).remove(name) == null) {
            throw new IllegalArgumentException("there is no case " + name);
        }
        return this;
    }

    /** Takes all cases of a question away. */
    public TownProof without(String question) {
        cases.remove(question);
        return this;
    }

    /** Takes the rulebook for a part of a larger one. */
    public TownProof asPart() {
        whole = false;
        return this;
    }

    /** Returns the folder of rules, written. */
    public Path rules() {
        Path rules = folder.resolve("rules");
        town.paths().forEach(path -> write(rules.resolve(path), town.bytes(path)));
        return rules;
    }

    /** Returns the folder of cases, written. */
    public Path cases() {
        Path written = folder.resolve("cases");
        cases.forEach((question, byName) -> write(
                written.resolve(Town.TEXT).resolve(question + ".yaml"),
                byName.values().stream()
                        .collect(Collectors.joining("", "question: " + question + "\nplace: \"210802\"\ncases:\n", ""))
                        .getBytes(StandardCharsets.UTF_8)));
        return written;
    }

    /** Runs some of the checks, by name. */
    public ProofReport prove(String... names) {
        Engine engine = new Engine(Rulebooks.compile(rules()));
        List<TestCase> read = new CaseReader(engine.rulebook()).read(cases());
        CheckSubject subject =
                new CheckSubject(engine, engine.rulebook().content().instruments(), whole, read, Optional.empty());
        List<Check> checks = new ArrayList<>(Checks.ALL);
        checks.removeIf(check -> !List.of(names).contains(check.name()));
        return Proof.run(subject, checks, Proof.Watch.NONE);
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
