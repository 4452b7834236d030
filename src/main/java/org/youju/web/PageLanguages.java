package org.youju.web;

import io.micronaut.context.annotation.Prototype;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.TypeConverter;
import java.util.Optional;

/** Reads the language out of an address. */
@Prototype
final class PageLanguages implements TypeConverter<String, PageLanguage> {
    @Override
    public Optional<PageLanguage> convert(String text, Class<PageLanguage> type, ConversionContext context) {
        return PageLanguage.ofPath("/" + text);
    }
}
