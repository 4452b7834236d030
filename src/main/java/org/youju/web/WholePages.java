package org.youju.web;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.io.Writable;
import io.micronaut.core.io.scan.ClassPathResourceLoader;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import io.micronaut.views.thymeleaf.ThymeleafViewsRenderer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;

/** Renders a page before the first of it is sent: a page that cannot be rendered is an error, not half a page. */
@Singleton
@Replaces(ThymeleafViewsRenderer.class)
final class WholePages<T> extends ThymeleafViewsRenderer<T> {
    WholePages(
            AbstractConfigurableTemplateResolver resolver,
            TemplateEngine engine,
            ClassPathResourceLoader loader,
            HttpLocaleResolver locales) {
        super(resolver, engine, loader, locales);
    }

    @Override
    public Writable render(String view, T data, HttpRequest<?> request) {
        StringWriter whole = new StringWriter();
        try {
            super.render(view, data, request).writeTo(whole);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out -> out.write(whole.toString());
    }
}
