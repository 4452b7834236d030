package org.youju.rulebook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.youju.law.Text;

/** Reads {@code rulebook.yaml}: the version and whose conduct can be judged. */
final class SettingsReader {
    /**
     * What a rulebook says of itself.
     *
     * @param version its version; empty if it says none
     * @param bearers whose conduct can be judged, by id
     */
    record Settings(String version, Map<String, Text> bearers) {
        static final Settings NONE = new Settings("", Map.of());
    }

    private SettingsReader() {}

    static Settings read(YamlNode file) {
        YamlMap map = file.map();
        Map<String, Text> bearers = new LinkedHashMap<>();
        map.required("bearers").ifPresent(node -> node.map().entries().forEach((id, words) -> {
            if (!Names.isId(id)) {
                words.problem("a bearer cannot be named \"" + id + "\"", "expected lower-case words joined by hyphens");
            }
            bearers.put(id, words.words());
        }));
        Settings settings = new Settings(map.text("version"), bearers);
        map.close();
        return settings;
    }
}
