package org.youju.rulebook;

import java.util.HashMap;
import java.util.Map;

/** Remembers the line at which a thing stands in its file, for the checks that come after reading. */
final class SourceLines {
    private final Map<String, Integer> lines = new HashMap<>();

    /** Remembers where a thing stands; things below it are named with a slash, such as {@code art3/readings}. */
    void note(String file, String thing, int line) {
        lines.put(file + '\n' + thing, line);
    }

    /** Remembers where each key of a map stands. */
    void noteKeys(String file, String thing, YamlMap map) {
        note(file, thing, map.line());
        map.entries().forEach((key, value) -> note(file, thing + '/' + key, value.line()));
    }

    /** Returns the line of a thing, else of what it stands in, else 0. */
    int of(String file, String thing) {
        Integer line = lines.get(file + '\n' + thing);
        int slash = thing.lastIndexOf('/');
        return line != null ? line : slash > 0 ? of(file, thing.substring(0, slash)) : 0;
    }
}
