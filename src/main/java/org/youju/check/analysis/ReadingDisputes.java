package org.youju.check.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.youju.check.Severity;
import org.youju.check.TestCase;
import org.youju.decision.Decision;
import org.youju.decision.Finding;
import org.youju.decision.ReadingResult;
import org.youju.engine.Engine;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.law.Reading;
import org.youju.law.Text;

/** Finds readings of a clause on which no case depends. */
final class ReadingDisputes {
    private final Forms forms;
    private final Found found;

    ReadingDisputes(Forms forms, Found found) {
        this.forms = forms;
        this.found = found;
    }

    void check(Engine engine, List<TestCase> cases) {
        Map<String, Set<String>> seen = new HashMap<>();
        cases.forEach(testCase -> collect(engine.decide(testCase.query()), seen));
        for (Instrument instrument : forms.instruments()) {
            for (Clause clause : instrument.clauses()) {
                Set<String> disputed = seen.getOrDefault(key(clause), Set.of());
                clause.readings().stream()
                        .map(Reading::id)
                        .filter(letter -> !letter.equals("A") && !disputed.contains(letter))
                        .forEach(letter -> report(clause, letter));
            }
        }
    }

    private static void collect(Decision decision, Map<String, Set<String>> seen) {
        for (Finding finding : decision.findings()) {
            List<ReadingResult> readings = finding.readings();
            for (ReadingResult result : readings) {
                if (!isSame(result, readings.get(0))) {
                    seen.computeIfAbsent(key(finding.clause()), none -> new HashSet<>())
                            .add(result.reading().id());
                }
            }
        }
    }

    private static boolean isSame(ReadingResult one, ReadingResult other) {
        return one.status() == other.status()
                && one.outcome() == other.outcome()
                && one.values().equals(other.values());
    }

    private static String key(Clause clause) {
        return clause.instrument() + ":" + clause.pin();
    }

    private void report(Clause clause, String letter) {
        found.inClause(
                "reading-untested",
                Severity.WARNING,
                clause,
                letter,
                new Text(
                        clause.label() + "的读法" + letter + "没有案例触及：没有一个案例在读法A与" + letter + "之下结果不同。",
                        "No case comes out differently under reading A and reading " + letter + "."),
                new Text("加一个结果取决于读法的案例", "add a case whose result hangs on the reading"));
    }
}
