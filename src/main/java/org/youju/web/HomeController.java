package org.youju.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.youju.engine.CurrentEngine;
import org.youju.law.Language;
import org.youju.rulebook.Question;
import org.youju.rulebook.Subject;
import org.youju.wire.Languages;

/** The first page: where you are, who you are, what you want to know. */
@Controller
@Produces(Pages.HTML)
final class HomeController {
    private static final List<String> AUDIENCES = List.of("applicant", "inspector", "caseworker");

    private final Pages pages;
    private final PlaceChoices places;
    private final QuestionFinder finder;
    private final CurrentEngine engines;

    HomeController(Pages pages, PlaceChoices places, QuestionFinder finder, CurrentEngine engines) {
        this.pages = pages;
        this.places = places;
        this.finder = finder;
        this.engines = engines;
    }

    /** Sends on to the first page in the language the reader prefers. */
    @Get
    HttpResponse<?> entrance(HttpRequest<?> request) {
        Language language = Languages.of(request.getHeaders()
                .get(HttpHeaders.ACCEPT_LANGUAGE, String.class)
                .orElse(""));
        return HttpResponse.seeOther(URI.create("/" + PageLanguage.of(language).code()));
    }

    /** Shows the first page, with the questions once somebody has said where, who or what. */
    @Get("/{language:zh|en}")
    ModelAndView<Map<String, Object>> home(
            HttpRequest<?> request,
            PageLanguage language,
            @QueryValue(defaultValue = "") String place,
            @QueryValue(defaultValue = "") String audience,
            @QueryValue(defaultValue = "") String words) {
        Map<String, Object> model = new HashMap<>();
        String who = AUDIENCES.contains(audience) ? audience : "";
        model.put("cities", places.cities(language.language()));
        model.put("place", places.place(place).map(Object::toString).orElse(""));
        model.put("placeName", places.place(place).isEmpty() ? "" : places.name(place, language.language()));
        model.put("audiences", AUDIENCES);
        model.put("audience", who);
        model.put("words", words);
        boolean asked = !(place.isBlank() && who.isEmpty() && words.isBlank());
        model.put("asked", asked);
        model.put("groups", asked ? groups(language.language(), place, who, words) : List.of());
        return pages.page(request, language, "home", model);
    }

    private List<Map<String, Object>> groups(Language language, String place, String audience, String words) {
        Map<String, List<Question>> bySubject = new LinkedHashMap<>();
        finder.find(places.place(place), Optional.of(audience).filter(each -> !each.isEmpty()), words)
                .forEach(question -> bySubject
                        .computeIfAbsent(question.subject(), each -> new ArrayList<>())
                        .add(question));
        List<Map<String, Object>> groups = new ArrayList<>();
        bySubject.forEach((subject, questions) -> groups.add(Map.of(
                "subject",
                subject,
                "label",
                engines.get()
                        .rulebook()
                        .subject(subject)
                        .map(Subject::label)
                        .orElseThrow()
                        .in(language),
                "questions",
                questions.stream()
                        .map(question -> Map.of(
                                "id", question.id(), "label", question.label().in(language)))
                        .toList())));
        return groups;
    }
}
