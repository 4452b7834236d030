package org.youju.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.youju.law.Language;
import org.youju.rulebook.Question;
import org.youju.rulebook.Rulebook;
import org.youju.rulebook.Subject;

/** Lays out what was decided: what is broken first, then what a person has to judge or find out, then the rest. */
final class ChecklistResultPage {
    private final Rulebook rulebook;
    private final Subject subject;
    private final Language language;
    private final ShownValues shown;
    private final String forbidden;
    private final Map<String, String> labels = new HashMap<>();

    ChecklistResultPage(Rulebook rulebook, Subject subject, Language language, Map<String, String> messages) {
        this.rulebook = rulebook;
        this.subject = subject;
        this.language = language;
        this.forbidden = messages.getOrDefault("role.forbids", "");
        this.shown = ShownValues.of(
                rulebook,
                subject.name(),
                rulebook.content().questions().stream()
                        .filter(question -> question.subject().equals(subject.name()))
                        .toList(),
                language,
                messages);
        subject.facts().forEach(fact -> labels.put(fact.name(), fact.label().in(language)));
    }

    /** Returns what the template shows. */
    Map<String, Object> model(ChecklistResult result, ChecklistSheet sheet, List<String> things) {
        Map<String, Object> model = new HashMap<>();
        model.put("things", things);
        model.put("names", labels);
        model.put("shown", shown);
        model.put(
                "overview",
                result.questions().stream().map(id -> overview(result, id)).toList());
        model.put("breaches", breaches(result));
        model.put(
                "counts",
                Arrays.stream(ChecklistResult.Group.values()).collect(Collectors.toMap(Enum::name, result::count)));
        List<Map<String, Object>> items = new ArrayList<>();
        for (int item = 0; item < things.size(); item++) {
            items.add(item(item, result.items().get(item)));
        }
        model.put("items", items);
        model.put(
                "gauges",
                new Gauges(rulebook, subject.name(), language)
                        .of(result).stream().map(Trees::of).toList());
        model.put(
                "series",
                new SeriesCharts(subject, language)
                        .of(sheet, things).stream().map(Trees::of).toList());
        model.put(
                "rulebook",
                result.items().stream()
                        .flatMap(item -> item.decisions().stream())
                        .map(decision -> Trees.map(decision, "rulebook"))
                        .findFirst()
                        .orElse(Map.of()));
        return model;
    }

    private Map<String, Object> overview(ChecklistResult result, String question) {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (int item = 0; item < result.items().size(); item++) {
            String outcome = result.items().get(item).decisions().stream()
                    .filter(decision -> question.equals(decision.get("question")))
                    .map(decision -> String.valueOf(decision.get("outcome")))
                    .findFirst()
                    .orElseThrow();
            cells.add(Map.of("item", item, "outcome", outcome));
        }
        return Map.of("label", label(question), "cells", cells);
    }

    private List<Map<String, Object>> breaches(ChecklistResult result) {
        List<Map<String, Object>> breaches = new ArrayList<>();
        for (ChecklistResult.Item item : result.items()) {
            for (Map<String, Object> finding : item.findings(ChecklistResult.Group.BREACH)) {
                breaches.add(Map.of("item", item.name(), "finding", finding, "found", broken(finding)));
            }
        }
        return breaches;
    }

    /** Returns the conditions that are not as the clause wants them, each with the values it looked at. */
    private List<String> broken(Map<String, Object> finding) {
        List<String> broken = new ArrayList<>();
        for (Map<String, Object> condition : Trees.list(finding, "conditions")) {
            boolean lacking = "requires".equals(condition.get("role")) && Boolean.FALSE.equals(condition.get("holds"));
            boolean present = "forbids".equals(condition.get("role")) && Boolean.TRUE.equals(condition.get("holds"));
            if (lacking || present) {
                String values = Trees.map(condition, "facts").entrySet().stream()
                        .filter(used -> labels.containsKey(used.getKey()))
                        .map(used -> labels.get(used.getKey()) + " " + shown.of(used.getKey(), used.getValue()))
                        .collect(Collectors.joining(language == Language.ZH ? "，" : ", "));
                broken.add("✗ " + (lacking ? "" : forbidden)
                        + Trees.map(condition, "text").get(language == Language.ZH ? "zh" : "en")
                        + (language == Language.ZH ? "（" + values + "）" : " (" + values + ")"));
            }
        }
        return broken;
    }

    private Map<String, Object> item(int number, ChecklistResult.Item item) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("number", number);
        shown.put("name", item.name());
        shown.put("decisions", item.decisions());
        shown.put(
                "groups",
                Arrays.stream(ChecklistResult.Group.values())
                        .map(group -> Map.of(
                                "name",
                                group.name(),
                                "findings",
                                item.findings(group).stream()
                                        .map(each -> ElementNames.in(each, labels))
                                        .toList()))
                        .toList());
        shown.put(
                "given",
                item.decisions().stream()
                        .flatMap(decision -> Trees.list(decision, "values").stream())
                        .map(each -> ElementNames.in(each, labels))
                        .toList());
        shown.put(
                "missing",
                item.decisions().stream()
                        .flatMap(decision -> Trees.list(decision, "missing").stream()
                                .map(each -> missing(String.valueOf(decision.get("question")), each)))
                        .distinct()
                        .toList());
        return shown;
    }

    /** What is missing, by its label; the place has none in the vocabulary. */
    private String missing(String question, Map<String, Object> missing) {
        if ("place".equals(missing.get("fact"))) {
            return language == Language.ZH ? "区县" : "district";
        }
        String pointer = missing.get("at") + "/" + missing.get("fact");
        return NamedFact.find(rulebook, question, pointer)
                .map(fact -> fact.label(language))
                .orElse(pointer);
    }

    private String label(String question) {
        return rulebook.question(question).map(Question::label).orElseThrow().in(language);
    }
}
