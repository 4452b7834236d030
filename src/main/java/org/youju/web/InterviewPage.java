package org.youju.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.youju.engine.CurrentEngine;
import org.youju.law.Language;
import org.youju.rulebook.Question;
import org.youju.rulebook.Rulebook;
import org.youju.wire.AdviceDesk;
import org.youju.wire.Refusal;
import org.youju.wire.WireException;

/** The page that asks one question. */
@Singleton
final class InterviewPage {
    private static final String PLACE = "/place";

    private final Pages pages;
    private final AdviceDesk advice;
    private final CurrentEngine engines;
    private final Messages messages;
    private final PlaceChoices places;

    InterviewPage(Pages pages, AdviceDesk advice, CurrentEngine engines, Messages messages, PlaceChoices places) {
        this.pages = pages;
        this.advice = advice;
        this.engines = engines;
        this.messages = messages;
        this.places = places;
    }

    /**
     * Asks what is to be asked next; nothing where no answer can matter any more.
     *
     * @param first pointer of what to ask before anything else, whether or not it can still matter
     */
    Optional<ModelAndView<Map<String, Object>>> ask(
            HttpRequest<?> request, PageLanguage language, CaseFile file, Optional<String> first) {
        Map<String, Object> model = new HashMap<>();
        if (file.place().isEmpty()) {
            known(file);
            model.put("question", null);
            model.put("pointer", PLACE);
            model.put("cities", places.cities(language.language()));
            return Optional.of(page(request, language, file, model));
        }
        Map<String, Object> next = Trees.of(advice.nextQuestion(Trees.bytes(file.interview())));
        List<Map<String, Object>> open = Trees.list(next, "questions");
        Optional<Map<String, Object>> question = first.map(pointer -> open.stream()
                        .filter(each -> each.get("pointer").equals(pointer))
                        .findFirst()
                        .orElseGet(() -> Trees.of(advice.question(file.question(), pointer))))
                .or(() -> open.stream().findFirst());
        if (question.isEmpty()) {
            return Optional.empty();
        }
        model.put("question", question.get());
        model.put("pointer", question.get().get("pointer"));
        model.put("next", next);
        return Optional.of(page(request, language, file, model));
    }

    /** Asks again for what was answered badly or not at all, with what was said and what is wrong with it. */
    ModelAndView<Map<String, Object>> again(
            HttpRequest<?> request,
            PageLanguage language,
            CaseFile file,
            String pointer,
            List<String> said,
            List<Refusal> refusals) {
        ModelAndView<Map<String, Object>> page = ask(
                        request, language, file.withoutAnswer(pointer), Optional.of(pointer))
                .orElseThrow(() -> new WireException(refusals));
        Map<String, Object> model = new HashMap<>(page.getModel().orElseThrow());
        Language own = language.language();
        model.put("said", said);
        model.put(
                "errors",
                refusals.isEmpty()
                        ? List.of(messages.in(own).get("ask.empty"))
                        : refusals.stream()
                                .map(refusal -> refusal.detail().in(own))
                                .toList());
        return new ModelAndView<>("ask", model);
    }

    private ModelAndView<Map<String, Object>> page(
            HttpRequest<?> request, PageLanguage language, CaseFile file, Map<String, Object> model) {
        Rulebook rulebook = engines.get().rulebook();
        Map<String, String> own = messages.in(language.language());
        model.put("file", file);
        model.put("case", file.json());
        model.put("title", known(file).label().in(language.language()));
        model.put("placeName", file.place().isEmpty() ? "" : places.name(file.place(), language.language()));
        model.put("answered", new AnsweredFacts(rulebook, language.language(), own).of(file));
        model.put("said", List.of());
        model.put("errors", List.of());
        model.put("other", "/" + language.other().code() + "/ask/" + file.question());
        model.put("otherForm", Map.of("case", file.json(), "action", "answer"));
        return pages.page(request, language, "ask", model);
    }

    private Question known(CaseFile file) {
        return engines.get()
                .rulebook()
                .question(file.question())
                .orElseThrow(() -> new WireException(
                        Refusal.of(Refusal.Kind.UNKNOWN_QUESTION, "/question", "没有这个问题", "there is no such question")));
    }
}
