package org.youju.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.youju.wire.Desk;

/** The texts of law: all of them, one of them with every clause, and the way to one clause. */
@Controller
@Produces(Pages.HTML)
final class LawController {
    private final Pages pages;
    private final LawIndex index;
    private final LawSearch search;
    private final LawText texts;
    private final Desk desk;

    LawController(Pages pages, LawIndex index, LawSearch search, LawText texts, Desk desk) {
        this.pages = pages;
        this.index = index;
        this.search = search;
        this.texts = texts;
        this.desk = desk;
    }

    /** Lists the texts by place; only what holds the words, once somebody looks for some. */
    @Get("/{language:zh|en}/law")
    ModelAndView<Map<String, Object>> all(
            HttpRequest<?> request, PageLanguage language, @QueryValue(defaultValue = "") String words) {
        Map<String, Object> model = new HashMap<>();
        model.put("words", words.strip());
        if (words.isBlank()) {
            model.put("groups", index.groups(language.language()));
        } else {
            model.putAll(search.find(words, language.language()));
        }
        return pages.page(request, language, "law", model);
    }

    /** Shows a text with every clause. */
    @Get("/{language:zh|en}/law/{city}/{text}")
    ModelAndView<Map<String, Object>> one(HttpRequest<?> request, PageLanguage language, String city, String text) {
        return pages.page(request, language, "law_text", texts.page(city + "/" + text, language.language()));
    }

    /** Sends on to a clause on the page of its text; a pin may be the one that citations use. */
    @Get("/{language:zh|en}/law/{city}/{text}/{pin}")
    HttpResponse<?> clause(PageLanguage language, String city, String text, String pin) {
        String id = city + "/" + text;
        // a place that no clause stands at is refused here
        desk.catalogue().ledger().clause(id, pin);
        return HttpResponse.seeOther(URI.create("/" + language.code() + "/law/" + id + "#" + pin));
    }
}
