package org.youju.rulebook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.youju.law.Pin;
import org.youju.law.Text;

/** The keys and values of one map of a YAML file; the keys it knows are those it was asked for. */
public final class YamlMap {
    private final YamlNode node;
    private final Map<String, YamlNode> entries;
    private final boolean isMap;
    private final Set<String> asked = new LinkedHashSet<>();

    YamlMap(YamlNode node, Map<String, YamlNode> entries, boolean isMap) {
        this.node = node;
        this.entries = entries;
        this.isMap = isMap;
    }

    public int line() {
        return node.line();
    }

    String file() {
        return node.file();
    }

    YamlNode node() {
        return node;
    }

    /** Returns everything in it, in the order of the file. */
    public Map<String, YamlNode> entries() {
        return entries;
    }

    /** Returns the value of a key that may be left out. */
    public Optional<YamlNode> optional(String key) {
        asked.add(key);
        return Optional.ofNullable(entries.get(key));
    }

    /** Returns the value of a key; that it is missing is reported. */
    public Optional<YamlNode> required(String key) {
        Optional<YamlNode> value = optional(key);
        if (value.isEmpty() && isMap) {
            node.problem("\"" + key + "\" is missing", "");
        }
        return value;
    }

    public String text(String key) {
        return required(key).map(YamlNode::text).orElse("");
    }

    public String optionalText(String key) {
        return optional(key).map(YamlNode::text).orElse("");
    }

    Text words(String key) {
        return required(key).map(YamlNode::words).orElse(Text.NONE);
    }

    Text optionalWords(String key) {
        return optional(key).map(YamlNode::words).orElse(Text.NONE);
    }

    /** Returns the items of a list that may be left out. */
    public List<YamlNode> items(String key) {
        return optional(key).map(YamlNode::list).orElse(List.of());
    }

    /** Returns a list of texts that may be left out. */
    public List<String> texts(String key) {
        return items(key).stream()
                .map(YamlNode::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Returns one pinpoint or a list of them, which may be left out. */
    List<Pin> pins(String key) {
        return optional(key).map(value -> value.isList() ? value.list() : List.of(value)).orElse(List.of()).stream()
                .flatMap(item -> pin(item).stream())
                .toList();
    }

    /** Returns a value as a pinpoint; that it is none is reported. */
    static Optional<Pin> pin(YamlNode node) {
        String text = node.text();
        if (Pin.isPin(text)) {
            return Optional.of(new Pin(text));
        }
        if (!text.isEmpty()) {
            node.problem("\"" + text + "\" is not a pinpoint", "expected lower-case segments, such as art12.item3");
        }
        return Optional.empty();
    }

    /** Returns the meaning of a required word of a closed list. */
    <T> Optional<T> word(String key, Map<String, T> known) {
        return required(key).flatMap(value -> word(value, known));
    }

    /** Returns the meaning of a value that is a word of a closed list; that it is none is reported. */
    static <T> Optional<T> word(YamlNode value, Map<String, T> known) {
        String word = value.text();
        if (!word.isEmpty() && !known.containsKey(word)) {
            value.problem("\"" + word + "\" is not known here", NearestName.hint(word, known.keySet()));
        }
        return Optional.ofNullable(known.get(word));
    }

    /** Reports every key that was not asked for. */
    public void close() {
        entries.forEach((key, value) -> {
            if (!asked.contains(key)) {
                value.problem("unknown key \"" + key + "\"", NearestName.hint(key, asked));
            }
        });
    }
}
