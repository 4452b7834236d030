package org.youju.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.youju.law.Language;
import org.youju.rulebook.Subject;

/** Writes a checklist as a table for a spreadsheet, which can be read in again. */
final class ChecklistCsv {
    private final Map<String, String> messages;
    private final Language language;

    ChecklistCsv(Map<String, String> messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    /** Returns the headings of a checklist, and below them what is filled in: one thing a row. */
    byte[] of(Subject subject, ChecklistSheet sheet) {
        TableHeads heads = new TableHeads(subject, sheet.fields());
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(
                        Stream.of(message("checklist.name")),
                        sheet.fields().stream().map(field -> heads.heading(field, language)))
                .toList());
        for (int item = 0; item < sheet.form().items().size(); item++) {
            int number = item;
            if (!sheet.form().items().get(item).isEmpty()) {
                rows.add(Stream.concat(
                                Stream.of(sheet.form().items().get(item).name()),
                                sheet.fields().stream().map(field -> shown(field, sheet.text(number, field))))
                        .toList());
            }
        }
        return CsvFile.of(rows);
    }

    private String shown(ChecklistField field, String text) {
        return switch (field.fact().type().kind()) {
            case BOOLEAN -> text.isEmpty() ? "" : messages.getOrDefault("checklist." + text, text);
            case CODE, CODES ->
                Stream.of(text.split(",", -1))
                        .map(part -> field.codes().stream()
                                .filter(code -> code.id().equals(part))
                                .map(code -> code.label().in(language))
                                .findFirst()
                                .orElse(part.equals("none") ? message("checklist.none") : part))
                        .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
            case DATE -> text.equals("never") ? message("checklist.never") : text;
            case INTEGER, DECIMAL, SERIES, ELEMENTS -> text;
        };
    }

    private String message(String key) {
        return Objects.requireNonNull(messages.get(key), key);
    }
}
