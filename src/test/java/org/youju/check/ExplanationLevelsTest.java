package org.youju.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.youju.decision.Decision;
import org.youju.engine.Engine;
import org.youju.law.Instrument;
import org.youju.rulebook.Rulebooks;
import org.youju.wire.DecisionWriter;
import org.youju.wire.DecisionWriter.Detail;
import org.youju.wire.Quotes;

/** The sentence, the clauses and the conditions of a decision never disagree with its outcome, in either language. */
class ExplanationLevelsTest {
    private static final Map<String, List<String>> VERDICTS = Map.ofEntries(
            Map.entry("eligible", List.of("：符合条件", ": eligible")),
            Map.entry("not-eligible", List.of("：不符合条件", ": not eligible")),
            Map.entry("compliant", List.of("：符合规定", ": compliant")),
            Map.entry("non-compliant", List.of("：不符合规定", ": not compliant")),
            Map.entry("determined", List.of("：已确定", ": determined")),
            Map.entry("met", List.of("：已达到", ": met")),
            Map.entry("not-met", List.of("：未达到", ": not met")),
            Map.entry("pending", List.of("：期限未到", ": not due yet")),
            Map.entry("needs-review", List.of("：需要人工判断", ": a person has to judge")),
            Map.entry("undetermined", List.of("：尚不能确定", ": cannot be determined yet")),
            Map.entry("not-applicable", List.of("：不适用", ": does not apply")),
            Map.entry("out-of-scope", List.of("：不在适用范围内", ": out of scope")));
    private static final Set<String> GOOD = Set.of("eligible", "compliant", "met");
    private static final Set<String> BAD = Set.of("not-eligible", "non-compliant", "not-met");
    private static final Set<String> BROKEN = Set.of("violated", "not-met", "not-available");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Engine engine = new Engine(Rulebooks.bundled());
    private final DecisionWriter writer = new DecisionWriter(engine.rulebook(), Quotes.NONE);

    @Test
    void theThreeLevelsOfEveryCaseAgree() throws IOException {
        List<TestCase> cases = new CaseReader(engine.rulebook()).read(Path.of("test-cases"));
        assertThat(cases).isNotEmpty();
        List<String> disagreements = new ArrayList<>();
        for (TestCase testCase : cases) {
            Decision decision = engine.decide(testCase.query());
            JsonNode sentence = json(decision, Detail.SENTENCE);
            JsonNode clauses = json(decision, Detail.BRIEF);
            JsonNode conditions = json(decision, Detail.FULL);
            List<String> wrong = new ArrayList<>();
            sentence(sentence, conditions, wrong);
            clauses(clauses, conditions, wrong);
            conditions.at("/findings").forEach(finding -> conditions(finding, wrong));
            wrong.forEach(each -> disagreements.add(testCase.file() + " " + testCase.name() + ": " + each));
        }
        assertThat(disagreements).isEmpty();
    }

    private JsonNode json(Decision decision, Detail detail) throws IOException {
        return MAPPER.readTree(writer.write(decision, detail));
    }

    /** The sentence begins with the verdict, and names exactly the clauses that make it, in both languages. */
    private void sentence(JsonNode sentence, JsonNode whole, List<String> wrong) {
        String outcome = sentence.at("/outcome").asText();
        String zh = sentence.at("/summary/zh").asText();
        String en = sentence.at("/summary/en").asText();
        check(sentence.at("/summary").equals(whole.at("/summary")), "the sentence differs from level to level", wrong);
        check(!sentence.has("findings"), "the sentence has findings", wrong);
        check(zh.contains(VERDICTS.get(outcome).get(0)), "zh says another verdict than " + outcome + ": " + zh, wrong);
        check(en.contains(VERDICTS.get(outcome).get(1)), "en says another verdict than " + outcome + ": " + en, wrong);
        boolean selfCheck = sentence.at("/standing").asText().equals("self-check");
        boolean definite =
                !Set.of("undetermined", "needs-review", "out-of-scope").contains(outcome);
        check(zh.contains("自查") == (selfCheck && definite), "zh hides what it is worth: " + zh, wrong);
        check(en.contains("self-check") == (selfCheck && definite), "en hides what it is worth: " + en, wrong);
        if (BAD.contains(outcome)) {
            for (JsonNode finding : whole.at("/findings")) {
                if (isBroken(finding)) {
                    String pin = finding.at("/clause/pin").asText();
                    String label = label(finding.at("/clause"));
                    check(en.contains(pin), "en does not name " + pin + ": " + en, wrong);
                    check(zh.contains(label), "zh does not name " + label + ": " + zh, wrong);
                }
            }
        }
    }

    private String label(JsonNode clause) {
        Instrument instrument =
                engine.rulebook().instrument(clause.at("/instrument").asText()).orElseThrow();
        String title = "《" + instrument.title().zh() + "》（" + instrument.documentNumber() + "）";
        return clause.at("/citation").asText().substring(title.length());
    }

    /** A good outcome has no broken clause, a bad one has a clause that is not fulfilled. */
    private static void clauses(JsonNode clauses, JsonNode whole, List<String> wrong) {
        String outcome = clauses.at("/outcome").asText();
        check(outcome.equals(whole.at("/outcome").asText()), "the outcome differs from level to level", wrong);
        check(statuses(clauses).equals(statuses(whole)), "a clause stands otherwise without its conditions", wrong);
        List<JsonNode> weighing = StreamSupport.stream(clauses.at("/findings").spliterator(), false)
                .filter(finding -> finding.at("/weighs").asBoolean())
                .toList();
        if (GOOD.contains(outcome)) {
            check(weighing.stream().noneMatch(ExplanationLevelsTest::isBroken), "good with a broken clause", wrong);
        }
        if (BAD.contains(outcome)) {
            check(
                    weighing.stream()
                            .map(finding -> finding.at("/status").asText())
                            .anyMatch(status -> !Set.of("satisfied", "not-applicable", "pending")
                                    .contains(status)),
                    "bad with every clause fulfilled",
                    wrong);
        }
        for (JsonNode finding : clauses.at("/findings")) {
            check(!finding.has("conditions"), "the clauses have conditions", wrong);
            check(isBoth(finding.at("/clause/summary")), "a clause is told in one language only", wrong);
        }
    }

    private static List<String> statuses(JsonNode decision) {
        return StreamSupport.stream(decision.at("/findings").spliterator(), false)
                .map(finding -> finding.at("/clause/pin").asText()
                        + finding.at("/status").asText())
                .toList();
    }

    /** How a clause stands follows from its conditions. */
    private static void conditions(JsonNode finding, List<String> wrong) {
        String pin = finding.at("/clause/pin").asText();
        for (JsonNode condition : finding.at("/conditions")) {
            check(isBoth(condition.at("/text")), pin + ": a condition is told in one language only", wrong);
        }
        if (!finding.at("/readings").isEmpty() || finding.at("/conditions").isEmpty()) {
            return;
        }
        switch (finding.at("/status").asText()) {
            case "satisfied" -> {
                check(all(finding, "requires", "true"), pin + ": satisfied without what it requires", wrong);
                check(none(finding, "applies", "false"), pin + ": satisfied where it does not apply", wrong);
            }
            case "violated", "not-met", "departed", "not-available" -> {
                check(all(finding, "applies", "true"), pin + ": broken where it does not apply", wrong);
                check(all(finding, "due", "true"), pin + ": broken before it is due", wrong);
                check(
                        !none(finding, "requires", "false") || !none(finding, "forbids", "true"),
                        pin + ": broken with everything fulfilled",
                        wrong);
            }
            case "pending" -> check(!none(finding, "due", "false"), pin + ": pending although due", wrong);
            default -> {
                // what is unknown or does not apply may rest on any of them
            }
        }
    }

    private static boolean all(JsonNode finding, String role, String holds) {
        return StreamSupport.stream(finding.at("/conditions").spliterator(), false)
                .filter(condition -> condition.at("/role").asText().equals(role))
                .allMatch(condition -> condition.at("/holds").asText().equals(holds));
    }

    private static boolean none(JsonNode finding, String role, String holds) {
        return StreamSupport.stream(finding.at("/conditions").spliterator(), false)
                .filter(condition -> condition.at("/role").asText().equals(role))
                .noneMatch(condition -> condition.at("/holds").asText().equals(holds));
    }

    private static boolean isBroken(JsonNode finding) {
        return finding.at("/weighs").asBoolean()
                && BROKEN.contains(finding.at("/status").asText());
    }

    private static boolean isBoth(JsonNode text) {
        return !text.at("/zh").asText().isBlank() && !text.at("/en").asText().isBlank();
    }

    private static void check(boolean agrees, String otherwise, List<String> wrong) {
        if (!agrees) {
            wrong.add(otherwise);
        }
    }
}
