package org.youju.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.youju.wire.Desk;

/** Puts what every page shows around what one page shows. */
@Singleton
final class Pages {
    /** The type of every page. */
    static final String HTML = "text/html;charset=utf-8";

    private final Messages messages;
    private final Desk desk;

    Pages(Messages messages, Desk desk) {
        this.messages = messages;
        this.desk = desk;
    }

    /**
     * Returns a page.
     *
     * @param view file of the template, without folder and ending
     * @param model what the template shows besides {@code l} (the language), {@code t} (messages by key), {@code other} (the address of the page in the other language), {@code otherForm} (what is to
     *     be sent there, where the page is the answer to a form; null elsewhere) and {@code today}
     */
    ModelAndView<Map<String, Object>> page(
            HttpRequest<?> request, PageLanguage language, String view, Map<String, Object> model) {
        Map<String, Object> whole = new HashMap<>(model);
        whole.put("l", language.code());
        whole.put("t", messages.in(language.language()));
        whole.putIfAbsent("otherForm", null);
        whole.putIfAbsent("other", other(request, language));
        whole.put("otherLanguage", language.other().code());
        whole.put("today", desk.today().toString());
        return new ModelAndView<>(view, whole);
    }

    private static String other(HttpRequest<?> request, PageLanguage language) {
        String path = request.getUri().getRawPath();
        String query = request.getUri().getRawQuery();
        String rest = PageLanguage.ofPath(path).isPresent()
                ? path.substring(1 + language.code().length())
                : "";
        return "/" + language.other().code() + rest + (query == null ? "" : "?" + query);
    }
}
