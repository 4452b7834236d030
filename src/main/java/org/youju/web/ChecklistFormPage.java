package org.youju.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.youju.law.Language;
import org.youju.law.Text;

/** Lays out a checklist to be filled in: a card for each thing, four of them beside each other where there is room. */
final class ChecklistFormPage {
    private static final int ABREAST = 4;

    private final ChecklistSheet sheet;
    private final List<String> names;
    private final Language language;

    ChecklistFormPage(ChecklistSheet sheet, List<String> names, Language language) {
        this.sheet = sheet;
        this.names = names;
        this.language = language;
    }

    /** Something to mend, and the field it is about. */
    record Correction(String field, String text) {}

    /** Returns what the template shows, with what is wrong with cells beside them. */
    Map<String, Object> model(boolean showProblems) {
        Map<String, String> wrong = showProblems
                ? sheet.problems().stream()
                        .collect(Collectors.toMap(
                                problem -> id(problem.item(), problem.field()),
                                problem -> problem.why().in(language),
                                (one, other) -> one))
                : Map.of();
        List<List<Map<String, Object>>> groups = new ArrayList<>();
        for (int item = 0; item < names.size(); item++) {
            if (item % ABREAST == 0) {
                groups.add(new ArrayList<>());
            }
            groups.get(item / ABREAST).add(card(item, wrong));
        }
        Map<String, Object> model = new HashMap<>();
        model.put("groups", groups);
        model.put("hasFields", !sheet.fields().isEmpty());
        model.put("full", names.size() >= ChecklistForm.MOST_ITEMS);
        model.put("count", names.size());
        return model;
    }

    /** Returns what is wrong with cells, each with the thing and the line. */
    List<Correction> errors() {
        return sheet.problems().stream()
                .map(problem -> new Correction(id(problem.item(), problem.field()), sentence(problem)))
                .toList();
    }

    private String sentence(ChecklistSheet.Problem problem) {
        Text label = problem.field().label();
        String name = names.get(problem.item());
        return language == Language.ZH
                ? name + "，" + label.zh() + "：应为" + problem.why().zh()
                : name + ", " + label.en() + ": expected " + problem.why().en();
    }

    private Map<String, Object> card(int item, Map<String, String> wrong) {
        List<Map<String, Object>> rows = new ArrayList<>();
        sheet.fields().forEach(field -> rows.add(row(item, field, wrong)));
        Set<String> asked = sheet.fields().stream().map(ChecklistField::key).collect(Collectors.toSet());
        Map<String, Object> card = new HashMap<>();
        card.put("number", item);
        card.put("name", sheet.form().items().get(item).name());
        card.put("called", names.get(item));
        card.put("rows", rows);
        // what this place does not ask for must not be lost when the place is changed back
        card.put(
                "kept",
                sheet.form().items().get(item).cells().entrySet().stream()
                        .filter(cell -> !asked.contains(cell.getKey()))
                        .map(cell -> Map.of("key", cell.getKey(), "text", cell.getValue()))
                        .toList());
        return card;
    }

    private Map<String, Object> row(int item, ChecklistField field, Map<String, String> wrong) {
        String id = id(item, field);
        String text = sheet.text(item, field);
        boolean bad = sheet.cells().get(item).get(field.key()) instanceof Cell.Bad;
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("name", "i." + item + "." + field.key());
        row.put("label", field.header(language));
        row.put("question", field.fact().question().in(language));
        // what cannot be chosen is shown as it was written, to be mended there
        row.put("kind", bad ? "text" : field.kind());
        row.put("text", text);
        row.put("chosen", Set.copyOf(List.of(text.split(",", -1))));
        row.put("never", field.fact().mayBeNever());
        row.put("error", wrong.getOrDefault(id, ""));
        row.put("expected", ExpectedCell.of(field).in(language));
        row.put(
                "codes",
                field.codes().stream()
                        .map(code ->
                                Map.of("id", code.id(), "label", code.label().in(language)))
                        .toList());
        return row;
    }

    private static String id(int item, ChecklistField field) {
        return "i" + item + "-" + field.key().replace('.', '-');
    }
}
