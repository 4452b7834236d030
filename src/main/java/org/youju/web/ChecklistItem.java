package org.youju.web;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One of the things inspected, as it was filled in.
 *
 * @param name what the inspector calls it; may be blank
 * @param cells what was filled in, by the key of its line; what is blank is left out
 */
record ChecklistItem(String name, Map<String, String> cells) {
    /** One of which nothing is filled in yet. */
    static final ChecklistItem EMPTY = new ChecklistItem("", Map.of());

    ChecklistItem {
        Map<String, String> filled = new LinkedHashMap<>(cells);
        filled.values().removeIf(String::isBlank);
        cells = Map.copyOf(filled);
    }

    boolean isEmpty() {
        return name.isBlank() && cells.isEmpty();
    }

    /** Returns what is filled in on a line; empty where nothing is. */
    String cell(String key) {
        return cells.getOrDefault(key, "");
    }

    /** Returns the same thing with more filled in, in place of what stood there. */
    ChecklistItem with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(cells);
        all.putAll(more);
        return new ChecklistItem(name, all);
    }
}
