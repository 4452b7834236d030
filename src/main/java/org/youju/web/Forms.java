package org.youju.web;

import java.util.List;
import java.util.Map;

/** Reads the fields of a form. */
final class Forms {
    private Forms() {}

    /** Returns the field's text; empty where it is not in the form. */
    static String text(Map<String, Object> form, String name) {
        List<String> texts = texts(form, name);
        return texts.isEmpty() ? "" : texts.get(0);
    }

    /** Returns every text of a field, in order. */
    static List<String> texts(Map<String, Object> form, String name) {
        Object value = form.get(name);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }
}
