package org.youju.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.views.ModelAndView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.youju.engine.CurrentEngine;
import org.youju.wire.Refusal;
import org.youju.wire.WireException;

/** Asks one question after another, as long as an answer can still matter, and then shows what the case comes to. */
@Controller
@Produces(Pages.HTML)
final class InterviewController {
    private static final String PLACE = "/place";

    private final CurrentEngine engines;
    private final InterviewPage interview;
    private final ResultPage result;
    private final PlaceChoices places;

    InterviewController(CurrentEngine engines, InterviewPage interview, ResultPage result, PlaceChoices places) {
        this.engines = engines;
        this.interview = interview;
        this.result = result;
        this.places = places;
    }

    /** Begins an interview. */
    @Get("/{language:zh|en}/ask/{question}")
    ModelAndView<Map<String, Object>> begin(
            HttpRequest<?> request,
            PageLanguage language,
            String question,
            @QueryValue(defaultValue = "") String place,
            @QueryValue(defaultValue = "") String asOf) {
        String known = places.place(place).map(Object::toString).orElse("");
        return interview
                .ask(request, language, CaseFile.open(question, known, asOf), Optional.empty())
                .orElseGet(() -> result.show(request, language, CaseFile.open(question, known, asOf)));
    }

    /** Takes an answer, and asks the next question or shows what the case comes to. */
    @Post("/{language:zh|en}/ask/{question}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    ModelAndView<Map<String, Object>> goOn(
            HttpRequest<?> request, PageLanguage language, String question, @Body Map<String, Object> form) {
        CaseFile file = CaseFile.read(Forms.text(form, "case"));
        String action = Forms.text(form, "action");
        String pointer = Forms.text(form, "pointer");
        if (action.equals("result")) {
            return result.show(request, language, file);
        }
        if (action.equals("back") && !file.asked().isEmpty()) {
            return change(request, language, file, file.asked().get(file.asked().size() - 1));
        }
        if (action.startsWith("change:")) {
            return change(request, language, file, action.substring("change:".length()));
        }
        if (action.equals("skip")) {
            return onward(request, language, checked(file, pointer).skipping(pointer));
        }
        if (pointer.isEmpty()) {
            return onward(request, language, file);
        }
        return answer(request, language, file, pointer, Forms.texts(form, "answer"));
    }

    private ModelAndView<Map<String, Object>> answer(
            HttpRequest<?> request, PageLanguage language, CaseFile file, String pointer, List<String> answers) {
        if (pointer.equals(PLACE)) {
            return onward(request, language, file.in(answers.isEmpty() ? "" : answers.get(0)));
        }
        NamedFact named = named(checked(file, pointer), pointer);
        Optional<JsonNode> value = AnswerForm.read(named.fact(), answers, file.answer(pointer));
        if (value.isEmpty()) {
            return interview.again(request, language, file, pointer, answers, List.of());
        }
        CaseFile more = file.answered(pointer, value.get());
        try {
            return onward(request, language, more);
        } catch (WireException refused) {
            boolean here = refused.refusals().stream()
                    .allMatch(refusal -> refusal.pointer().startsWith(pointer));
            if (!here) {
                throw refused;
            }
            return interview.again(request, language, file, pointer, answers, refused.refusals());
        }
    }

    private ModelAndView<Map<String, Object>> onward(HttpRequest<?> request, PageLanguage language, CaseFile file) {
        return interview
                .ask(request, language, file, Optional.empty())
                .orElseGet(() -> result.show(request, language, file));
    }

    private ModelAndView<Map<String, Object>> change(
            HttpRequest<?> request, PageLanguage language, CaseFile file, String pointer) {
        return interview
                .ask(request, language, checked(file, pointer).withoutAnswer(pointer), Optional.of(pointer))
                .orElseGet(() -> result.show(request, language, file));
    }

    /** A pointer that names no fact did not come from our form. */
    private CaseFile checked(CaseFile file, String pointer) {
        named(file, pointer);
        return file;
    }

    private NamedFact named(CaseFile file, String pointer) {
        return NamedFact.find(engines.get().rulebook(), file.question(), pointer)
                .orElseThrow(() -> new WireException(
                        Refusal.of(Refusal.Kind.UNKNOWN_FACT, "/pointer", "没有这个事实", "there is no such fact")));
    }
}
