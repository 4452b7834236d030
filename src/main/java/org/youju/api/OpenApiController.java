package org.youju.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;

/** Serves the description of this API; the page to try it is beside it under {@code /openapi/ui/}. */
@Controller("/openapi")
final class OpenApiController {
    private static final String DOCUMENT = "/openapi.yaml";

    private final byte[] document;

    OpenApiController() {
        try (InputStream in = OpenApiController.class.getResourceAsStream(DOCUMENT)) {
            if (in == null) {
                throw new IllegalStateException(DOCUMENT + " is not in the program");
            }
            this.document = in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the OpenAPI document. */
    @Get
    @Produces("application/yaml")
    byte[] document() {
        return document;
    }

    /** Sends on to the page, whose own files stand below the slash. */
    @Get("/ui")
    HttpResponse<?> page() {
        return HttpResponse.redirect(URI.create("/openapi/ui/index.html"));
    }
}
