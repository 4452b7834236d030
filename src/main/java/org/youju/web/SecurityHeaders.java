package org.youju.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Tells browsers to run, show and send nothing but what this service serves. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SecurityHeaders {
    private static final String ONLY_OUR_OWN = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    /** The page to try the API draws itself with styles in its elements. */
    private static final String WITH_STYLES =
            ONLY_OUR_OWN.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.header(
                "Content-Security-Policy", request.getPath().startsWith("/openapi/ui") ? WITH_STYLES : ONLY_OUR_OWN);
        response.header("X-Content-Type-Options", "nosniff");
        response.header("X-Frame-Options", "DENY");
        // without any referrer a browser sends its own forms with the origin "null", which a server must distrust
        response.header("Referrer-Policy", "same-origin");
        response.header("Cross-Origin-Opener-Policy", "same-origin");
        response.header("Cross-Origin-Resource-Policy", "same-origin");
        response.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (PageLanguage.ofPath(request.getPath()).isPresent()) {
            // what a person filled in stays out of caches that others read, and is still there for the way back
            response.header("Cache-Control", "private, no-cache");
        }
    }
}
