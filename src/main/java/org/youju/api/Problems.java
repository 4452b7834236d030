package org.youju.api;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import org.youju.law.Language;
import org.youju.wire.Languages;
import org.youju.wire.ProblemWriter;
import org.youju.wire.Refusal;
import org.youju.wire.WireException;

/** Answers everything that goes wrong as problem details (RFC 9457); nothing of our insides is shown. */
@Singleton
@Primary
final class Problems implements ErrorResponseProcessor<byte[]>, ExceptionHandler<WireException, HttpResponse<byte[]>> {
    private static final MediaType PROBLEM = MediaType.of("application/problem+json");

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<byte[]> handle(HttpRequest request, WireException bad) {
        return HttpResponse.<byte[]>status(bad.status(), "")
                .body(ProblemWriter.write(bad.refusals(), language(request)))
                .contentType(PROBLEM);
    }

    @Override
    public MutableHttpResponse<byte[]> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        int status = response.code();
        return response.body(ProblemWriter.ofStatus(status, kind(status), language(context.getRequest())))
                .contentType(PROBLEM);
    }

    private static Language language(HttpRequest<?> request) {
        return Languages.of(
                request.getPath(),
                request.getHeaders()
                        .get(HttpHeaders.ACCEPT_LANGUAGE, String.class)
                        .orElse(""));
    }

    private static Refusal.Kind kind(int status) {
        if (status >= 500) {
            return Refusal.Kind.INTERNAL;
        }
        return switch (status) {
            case 404 -> Refusal.Kind.NOT_FOUND;
            case 405 -> Refusal.Kind.METHOD_NOT_ALLOWED;
            case 406 -> Refusal.Kind.NOT_ACCEPTABLE;
            case 413 -> Refusal.Kind.TOO_LARGE;
            case 415 -> Refusal.Kind.UNSUPPORTED_MEDIA_TYPE;
            default -> Refusal.Kind.OTHER;
        };
    }
}
