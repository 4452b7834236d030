package org.youju.web;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns away forms that another site sends: nothing is stored here, but nobody is to be led into a case unawares. */
@ServerFilter({"/zh/**", "/en/**"})
final class ForeignForms {
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @RequestFilter
    @Nullable
    HttpResponse<?> turnAway(HttpRequest<?> request) {
        String site = request.getHeaders().get("Sec-Fetch-Site", String.class).orElse("none");
        return request.getMethod() == HttpMethod.POST && !OWN.contains(site)
                ? HttpResponse.status(HttpStatus.FORBIDDEN)
                : null;
    }
}
