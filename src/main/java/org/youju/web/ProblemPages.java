package org.youju.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.ViewsRenderer;
import java.util.Map;
import java.util.Optional;
import org.youju.wire.Languages;

/** Shows people as a page what programs get as problem details. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class ProblemPages {
    private static final MediaType PAGE = MediaType.of(Pages.HTML);
    private static final String API = "/v1/";
    private static final String PROBLEM = "application/problem+json";

    private final Pages pages;
    private final ViewsRenderer<Map<String, Object>, HttpRequest<?>> renderer;

    ProblemPages(Pages pages, ViewsRenderer<Map<String, Object>, HttpRequest<?>> renderer) {
        this.pages = pages;
        this.renderer = renderer;
    }

    @ResponseFilter
    void show(HttpRequest<?> request, MutableHttpResponse<?> response) {
        boolean problem = response.getContentType()
                .filter(type -> type.getName().equals(PROBLEM))
                .isPresent();
        Optional<byte[]> json = response.getBody(byte[].class);
        if (problem && json.isPresent() && wantsPage(request)) {
            PageLanguage language =
                    PageLanguage.of(Languages.of(request.getPath(), accepted(request, HttpHeaders.ACCEPT_LANGUAGE)));
            Map<String, Object> model = Map.of("problem", Trees.of(json.get()));
            ModelAndView<Map<String, Object>> page = pages.page(request, language, "problem", model);
            // what is no route's answer is not rendered on its way out
            response.contentType(PAGE)
                    .body(renderer.render("problem", page.getModel().orElseThrow(), request));
        }
    }

    /** Browsers say that they take pages; a program asks for JSON or for anything, and the API answers in nothing else. */
    private static boolean wantsPage(HttpRequest<?> request) {
        return accepted(request, HttpHeaders.ACCEPT).contains(MediaType.TEXT_HTML)
                && !request.getPath().startsWith(API);
    }

    private static String accepted(HttpRequest<?> request, String header) {
        return request.getHeaders().get(header, String.class).orElse("");
    }
}
