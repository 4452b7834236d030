package org.youju.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youju.law.Language;
import org.youju.rulebook.Fact;
import org.youju.rulebook.Question;
import org.youju.rulebook.Rulebook;
import org.youju.rulebook.Subject;

/** Writes what was decided as a table for a spreadsheet. */
final class ResultCsv {
    private final Rulebook rulebook;
    private final Map<String, String> messages;
    private final Language language;

    ResultCsv(Rulebook rulebook, Map<String, String> messages, Language language) {
        this.rulebook = rulebook;
        this.messages = messages;
        this.language = language;
    }

    /** Returns one row for each finding, those that ask for something first. */
    byte[] of(Subject subject, ChecklistResult result, String place) {
        ShownValues shown = ShownValues.of(
                rulebook,
                subject.name(),
                result.questions().stream()
                        .flatMap(id -> rulebook.question(id).stream())
                        .toList(),
                language,
                messages);
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of(
                        "name",
                        "group",
                        "question",
                        "outcome",
                        "citation",
                        "status",
                        "summary",
                        "conditions",
                        "missing",
                        "place",
                        "asOf",
                        "rulebook")
                .map(column -> message("checklist.csv." + column))
                .toList());
        for (ChecklistResult.Group group : ChecklistResult.Group.values()) {
            for (ChecklistResult.Item item : result.items()) {
                for (Map<String, Object> finding : item.findings(group)) {
                    rows.add(row(subject, item, group, finding, place));
                }
            }
        }
        for (ChecklistResult.Item item : result.items()) {
            item.decisions().stream()
                    .filter(decision -> Trees.list(decision, "findings").isEmpty())
                    .forEach(decision -> rows.add(row(item, decision, place)));
            item.decisions().forEach(decision -> Trees.list(decision, "values").stream()
                    .map(value -> row(shown, item, decision, value, place))
                    .forEach(rows::add));
        }
        return CsvFile.of(rows);
    }

    private List<String> row(
            Subject subject,
            ChecklistResult.Item item,
            ChecklistResult.Group group,
            Map<String, Object> finding,
            String place) {
        Map<String, Object> decision = item.decisions().stream()
                .filter(each -> Objects.equals(each.get("question"), finding.get("question")))
                .findFirst()
                .orElseThrow();
        Map<String, Object> clause = Trees.map(finding, "clause");
        List<String> row = new ArrayList<>(List.of(item.name(), message("checklist.group." + group.name())));
        row.addAll(answer(decision));
        row.add(String.valueOf(clause.get("citation")));
        row.add(message("status." + finding.get("status")));
        row.add(text(clause, "summary"));
        row.add(conditions(finding));
        row.add(missing(subject, Stream.of(finding)));
        row.addAll(where(decision, place));
        return row;
    }

    /** The row of a question that no clause was looked at for, with its answer in a sentence. */
    private List<String> row(ChecklistResult.Item item, Map<String, Object> decision, String place) {
        List<String> row = new ArrayList<>(List.of(item.name(), ""));
        row.addAll(answer(decision));
        row.addAll(List.of("", "", text(decision, "summary"), "", ""));
        row.addAll(where(decision, place));
        return row;
    }

    /** The row of what a clause gives. */
    private List<String> row(
            ShownValues shown,
            ChecklistResult.Item item,
            Map<String, Object> decision,
            Map<String, Object> given,
            String place) {
        String name = String.valueOf(given.get("name"));
        String amount = given.containsKey("value")
                ? shown.of(name, given.get("value"))
                : limit("result.from", given.get("min")) + limit("result.to", given.get("max"));
        String unit = given.get("unit") == null ? "" : " " + text(given, "unit");
        List<String> row = new ArrayList<>(List.of(item.name(), message("result.values")));
        row.addAll(answer(decision));
        row.add(String.valueOf(Trees.map(given, "clause").get("citation")));
        row.addAll(List.of("", text(given, "label") + (language == Language.ZH ? "：" : ": ") + amount + unit, "", ""));
        row.addAll(where(decision, place));
        return row;
    }

    private String limit(String message, @Nullable Object limit) {
        return limit == null ? "" : message(message) + limit;
    }

    private List<String> answer(Map<String, Object> decision) {
        String question = String.valueOf(decision.get("question"));
        return List.of(
                rulebook.question(question).map(Question::label).orElseThrow().in(language),
                message("outcome." + decision.get("outcome")));
    }

    private static List<String> where(Map<String, Object> decision, String place) {
        return List.of(
                place,
                String.valueOf(decision.get("asOf")),
                String.valueOf(Trees.map(decision, "rulebook").get("version")));
    }

    private String conditions(Map<String, Object> finding) {
        return Trees.list(finding, "conditions").stream()
                .map(condition -> message(holds(condition.get("holds"))) + text(condition, "text"))
                .collect(Collectors.joining("\n"));
    }

    private static String holds(@Nullable Object truth) {
        return truth == null ? "holds.unknown" : "holds." + truth;
    }

    private String missing(Subject subject, Stream<Map<String, Object>> findings) {
        return findings.flatMap(finding -> Trees.list(finding, "conditions").stream())
                .flatMap(condition ->
                        ((List<?>) Optional.ofNullable(condition.get("missing")).orElse(List.of())).stream())
                .map(String::valueOf)
                .distinct()
                .map(name -> subject.fact(name)
                        .map(Fact::label)
                        .map(label -> label.in(language))
                        .orElse(name))
                .collect(Collectors.joining("\n"));
    }

    private String text(Map<String, Object> answer, String name) {
        return String.valueOf(Trees.map(answer, name).get(language == Language.ZH ? "zh" : "en"));
    }

    private String message(String key) {
        return Objects.requireNonNull(messages.get(key), key);
    }
}
