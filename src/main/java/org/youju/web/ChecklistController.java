package org.youju.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The checklist of a subject: every question on it in one place, for several things at once. */
@Controller("/{language:zh|en}/checklist/{subject}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ChecklistController {
    private static final String CSV = "text/csv;charset=utf-8";

    private final Checklists checklists;

    ChecklistController(Checklists checklists) {
        this.checklists = checklists;
    }

    /** Shows an empty checklist. */
    @Get
    @Produces(Pages.HTML)
    HttpResponse<?> open(
            HttpRequest<?> request,
            PageLanguage language,
            String subject,
            @QueryValue(defaultValue = "") String place) {
        return checklists.open(request, language, subject, place);
    }

    /** Takes a checklist back: with one thing more or less, with a table read in, or to be decided. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Pages.HTML)
    HttpResponse<?> act(
            HttpRequest<?> request, PageLanguage language, String subject, @Body Map<String, Object> posted) {
        Map<String, List<String>> values = PostedForms.values(posted);
        String action = values.getOrDefault("action", List.of("")).get(0);
        ChecklistForm form = ChecklistForm.of(values);
        return switch (action.split("\\.", 2)[0]) {
            case "add" -> checklists.show(request, language, subject, form.adding());
            case "remove" ->
                checklists.show(
                        request,
                        language,
                        subject,
                        form.removing(PostedForms.number(action).orElse(-1)));
            case "read" -> checklists.read(request, language, subject, form, () -> TableText.rows(form.pasted()));
            case "check" -> checklists.check(request, language, subject, form);
            default -> checklists.show(request, language, subject, form);
        };
    }

    /** Reads an uploaded table into a checklist. */
    @Post("/upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(Pages.HTML)
    CompletableFuture<HttpResponse<?>> upload(
            HttpRequest<?> request, PageLanguage language, String subject, @Body MultipartBody body) {
        return PostedForms.parts(body)
                .thenApply(parts -> checklists.read(
                        request,
                        language,
                        subject,
                        ChecklistForm.of(parts.fields()),
                        () -> Workbooks.isWorkbook(parts.file())
                                ? Workbooks.rows(parts.file())
                                : TableText.rows(parts.file())));
    }

    /** Returns an empty table with the headings of a checklist. */
    @Get("/template.csv")
    @Produces(CSV)
    HttpResponse<byte[]> template(PageLanguage language, String subject, @QueryValue(defaultValue = "") String place) {
        return file("checklist-" + subject, checklists.template(language, subject, place));
    }

    /** Returns what is filled in as a table that can be read in again. */
    @Post("/table.csv")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(CSV)
    HttpResponse<byte[]> table(PageLanguage language, String subject, @Body Map<String, Object> posted) {
        ChecklistForm form = ChecklistForm.of(PostedForms.values(posted));
        return file("checklist-" + subject, checklists.table(language, subject, form));
    }

    /** Returns what was decided as a table. */
    @Post("/results.csv")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(CSV)
    HttpResponse<byte[]> results(PageLanguage language, String subject, @Body Map<String, Object> posted) {
        ChecklistForm form = ChecklistForm.of(PostedForms.values(posted));
        return checklists
                .results(language, subject, form)
                .map(csv -> file("results-" + subject + "-" + form.asOf(), csv))
                .orElseGet(() -> HttpResponse.status(HttpStatus.UNPROCESSABLE_ENTITY));
    }

    private static HttpResponse<byte[]> file(String name, byte[] csv) {
        return HttpResponse.ok(csv).header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
    }
}
