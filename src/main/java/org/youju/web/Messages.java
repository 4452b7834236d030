package org.youju.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.youju.law.Language;

/** What the pages say of themselves, by key, in both languages; what the law says comes from the rulebook. */
@Singleton
final class Messages {
    private final Map<String, String> chinese = read("zh");
    private final Map<String, String> english = read("en");

    /** Returns every message in a language, by key. */
    Map<String, String> in(Language language) {
        return language == Language.EN ? english : chinese;
    }

    private static Map<String, String> read(String language) {
        String file = "/i18n/pages_" + language + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not in the program");
            }
            Properties properties = new Properties();
            Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
            properties.load(text);
            Map<String, String> messages = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
            return Map.copyOf(messages);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
