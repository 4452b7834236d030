package org.youju.web;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.youju.engine.CurrentEngine;
import org.youju.law.Language;
import org.youju.law.Text;
import org.youju.rulebook.Rulebook;
import org.youju.rulebook.Subject;

/** Makes the pages and files of checklists. */
@Singleton
final class Checklists {
    private final Pages pages;
    private final Messages messages;
    private final PlaceChoices places;
    private final CurrentEngine engines;
    private final ChecklistSheets sheets;
    private final ChecklistChecker checker;

    Checklists(
            Pages pages,
            Messages messages,
            PlaceChoices places,
            CurrentEngine engines,
            ChecklistSheets sheets,
            ChecklistChecker checker) {
        this.pages = pages;
        this.messages = messages;
        this.places = places;
        this.engines = engines;
        this.sheets = sheets;
        this.checker = checker;
    }

    /** Returns an empty checklist for today. */
    HttpResponse<?> open(HttpRequest<?> request, PageLanguage language, String subject, String place) {
        return show(request, language, subject, sheets.empty(place));
    }

    /** Returns the checklist as it is, to be filled in further. */
    HttpResponse<?> show(HttpRequest<?> request, PageLanguage language, String subject, ChecklistForm form) {
        return form(request, language, sheets.known(subject), form, List.of(), false);
    }

    /** Returns the checklist with the things of a table; what cannot be read in is said and stays where it was pasted. */
    HttpResponse<?> read(
            HttpRequest<?> request,
            PageLanguage language,
            String name,
            ChecklistForm form,
            Supplier<List<List<String>>> table) {
        Subject subject = sheets.known(name);
        List<Text> problems = new ArrayList<>();
        ChecklistForm read = form;
        try {
            TableItems.Result result =
                    new TableItems(new TableHeads(subject, sheets.widest(name, form))).read(table.get());
            problems.addAll(result.problems());
            List<ChecklistItem> items = MergedItems.of(form.items(), result.items());
            if (items.size() > ChecklistForm.MOST_ITEMS) {
                problems.add(new Text(
                        "一次最多检查 " + ChecklistForm.MOST_ITEMS + " 项，表格里多出的没有读入",
                        "at most " + ChecklistForm.MOST_ITEMS + " can be checked at once; the rest is not read in"));
                items = items.subList(0, ChecklistForm.MOST_ITEMS);
            }
            read = form.withItems(items).withPasted(problems.isEmpty() ? "" : form.pasted());
        } catch (UnreadableTableException unreadable) {
            problems.add(unreadable.why());
        }
        Language spoken = language.language();
        return form(
                request,
                language,
                subject,
                read,
                problems.stream()
                        .map(problem -> new ChecklistFormPage.Correction("pasted", problem.in(spoken)))
                        .toList(),
                true);
    }

    /** Returns what is decided; the checklist again where something in it has to be mended first. */
    HttpResponse<?> check(HttpRequest<?> request, PageLanguage language, String name, ChecklistForm form) {
        Subject subject = sheets.known(name);
        ChecklistSheet sheet = sheets.sheet(name, form);
        List<ChecklistFormPage.Correction> errors = sheets.missing(language, form);
        if (!errors.isEmpty() || !sheet.problems().isEmpty()) {
            return form(request, language, subject, form, errors, true);
        }
        List<String> names = form.names(subject.label().in(language.language()));
        Map<String, Object> model = base(language, subject, form);
        model.put("other", "/" + language.other().code() + "/checklist/" + subject.name());
        model.put("otherForm", form.fields("check"));
        Rulebook rulebook = engines.get().rulebook();
        model.putAll(new ChecklistResultPage(rulebook, subject, language.language(), messages.in(language.language()))
                .model(checker.check(name, sheet, names), sheet, names));
        return HttpResponse.ok(pages.page(request, language, "checklist-result", model));
    }

    /** Returns the headings of a checklist as a table. */
    byte[] template(PageLanguage language, String subject, String place) {
        return table(language, subject, sheets.empty(place));
    }

    /** Returns what is filled in as a table. */
    byte[] table(PageLanguage language, String name, ChecklistForm form) {
        return new ChecklistCsv(messages.in(language.language()), language.language())
                .of(sheets.known(name), sheets.sheet(name, form));
    }

    /** Returns what is decided as a table; nothing where the checklist has to be mended first. */
    Optional<byte[]> results(PageLanguage language, String name, ChecklistForm form) {
        Subject subject = sheets.known(name);
        ChecklistSheet sheet = sheets.sheet(name, form);
        if (!sheets.missing(language, form).isEmpty() || !sheet.problems().isEmpty()) {
            return Optional.empty();
        }
        ChecklistResult result =
                checker.check(name, sheet, form.names(subject.label().in(language.language())));
        ResultCsv csv = new ResultCsv(engines.get().rulebook(), messages.in(language.language()), language.language());
        return Optional.of(csv.of(subject, result, places.name(form.place(), language.language())));
    }

    private HttpResponse<?> form(
            HttpRequest<?> request,
            PageLanguage language,
            Subject subject,
            ChecklistForm form,
            List<ChecklistFormPage.Correction> errors,
            boolean showProblems) {
        ChecklistFormPage page = new ChecklistFormPage(
                sheets.sheet(subject.name(), form),
                form.names(subject.label().in(language.language())),
                language.language());
        List<ChecklistFormPage.Correction> all = new ArrayList<>(errors);
        if (showProblems) {
            all.addAll(page.errors());
        }
        Map<String, Object> model = base(language, subject, form);
        model.putAll(page.model(showProblems));
        if (request.getMethod() == HttpMethod.POST) {
            model.put("other", "/" + language.other().code() + "/checklist/" + subject.name());
            model.put("otherForm", form.fields("update"));
        }
        model.put("cities", places.cities(language.language()));
        model.put(
                "tableOpen",
                !form.pasted().isBlank()
                        || errors.stream().anyMatch(each -> each.field().equals("pasted")));
        model.put("errors", all.stream().map(Trees::of).toList());
        return HttpResponse.status(all.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .body(pages.page(request, language, "checklist", model));
    }

    private Map<String, Object> base(PageLanguage language, Subject subject, ChecklistForm form) {
        Map<String, Object> model = new HashMap<>();
        String address = "/checklist/" + subject.name();
        model.put("form", Trees.of(form));
        model.put("subject", subject.label().in(language.language()));
        model.put("address", "/" + language.code() + address);
        String place = form.place().isEmpty() ? "" : "?place=" + form.place();
        model.put("other", "/" + language.other().code() + address + place);
        model.put("placeName", form.place().isEmpty() ? "" : places.name(form.place(), language.language()));
        return model;
    }
}
