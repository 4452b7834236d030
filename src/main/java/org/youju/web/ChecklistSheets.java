package org.youju.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.youju.engine.CurrentEngine;
import org.youju.rulebook.Subject;
import org.youju.wire.Desk;
import org.youju.wire.Refusal;
import org.youju.wire.WireException;

/** Reads forms of checklists by the vocabulary and the texts of their place. */
@Singleton
final class ChecklistSheets {
    private final CurrentEngine engines;
    private final PlaceChoices places;
    private final ChecklistFields fields;
    private final Messages messages;
    private final Desk desk;

    ChecklistSheets(CurrentEngine engines, PlaceChoices places, ChecklistFields fields, Messages messages, Desk desk) {
        this.engines = engines;
        this.places = places;
        this.fields = fields;
        this.messages = messages;
        this.desk = desk;
    }

    /** Returns what has to be mended before anything can be decided, besides cells. */
    List<ChecklistFormPage.Correction> missing(PageLanguage language, ChecklistForm form) {
        Map<String, String> texts = messages.in(language.language());
        List<ChecklistFormPage.Correction> errors = new ArrayList<>();
        if (places.place(form.place()).isEmpty()) {
            errors.add(new ChecklistFormPage.Correction("place", texts.get("checklist.place.missing")));
        }
        if (day(form).isEmpty()) {
            errors.add(new ChecklistFormPage.Correction("asOf", texts.get("checklist.day.wrong")));
        }
        if (form.items().size() > ChecklistForm.MOST_ITEMS) {
            errors.add(new ChecklistFormPage.Correction("main", texts.get("checklist.full")));
        }
        return errors;
    }

    /** Reads every cell of a form. */
    ChecklistSheet sheet(String subject, ChecklistForm form) {
        return ChecklistSheet.of(
                lines(subject, form, form.items()),
                form,
                new CellReader(engines.get().rulebook()));
    }

    /** Returns the lines with as many elements of each list as a form lays out: a table may fill in any of them. */
    List<ChecklistField> widest(String subject, ChecklistForm form) {
        Map<String, String> most = new HashMap<>();
        known(subject).facts().forEach(fact -> most.put(fact.name(), String.valueOf(ChecklistFields.MOST_ELEMENTS)));
        return lines(subject, form, List.of(new ChecklistItem("", most)));
    }

    private List<ChecklistField> lines(String subject, ChecklistForm form, List<ChecklistItem> items) {
        return places.place(form.place())
                .map(place -> fields.of(subject, place, day(form).orElseGet(desk::today), items))
                .orElse(List.of());
    }

    /** Returns a form for today in which nothing is filled in; a place that is not known is left out. */
    ChecklistForm empty(String place) {
        String known = places.place(place).isPresent() ? place : "";
        return new ChecklistForm(known, desk.today().toString(), "", "", List.of());
    }

    private static Optional<LocalDate> day(ChecklistForm form) {
        try {
            return Optional.of(LocalDate.parse(form.asOf()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /**
     * Returns the subject of a name.
     *
     * @throws WireException if there is none
     */
    Subject known(String name) {
        return engines.get()
                .rulebook()
                .subject(name)
                .orElseThrow(() -> new WireException(
                        Refusal.of(Refusal.Kind.NOT_FOUND, "", "没有这类检查对象", "there is no checklist of this name")));
    }
}
