package org.youju.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.youju.law.Text;

/**
 * One value of a YAML file with its place there. What has the wrong shape is reported and read as empty, so that the
 * reading goes on and everything is reported at once.
 */
public final class YamlNode {
    private final String file;
    private final String clause;
    private final int line;
    private final Node node;
    private final Problems problems;
    private @Nullable YamlMap map;

    YamlNode(String file, String clause, int line, Node node, Problems problems) {
        this.file = file;
        this.clause = clause;
        this.line = line;
        this.node = node;
        this.problems = problems;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    Problems problems() {
        return problems;
    }

    /** Returns the same value, whose problems are those of a clause. */
    YamlNode inClause(String pin) {
        return new YamlNode(file, pin, line, node, problems);
    }

    /** Reports something wrong with this value. */
    public void problem(String message, String expected) {
        problems.add(new Problem(file, line, "", clause, message, expected));
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Returns the text of a key without reporting anything; empty if there is none. */
    String peek(String key) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode name
                        && name.getValue().equals(key)
                        && tuple.getValueNode() instanceof ScalarNode value) {
                    return value.getValue();
                }
            }
        }
        return "";
    }

    /** Returns the value as a map, the same each time; a key that stands twice is reported, and the first counts. */
    public YamlMap map() {
        if (map == null) {
            map = readMap();
        }
        return map;
    }

    private YamlMap readMap() {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            problem("found " + shape(), "expected keys with values");
            return new YamlMap(this, entries, false);
        }
        for (NodeTuple tuple : mapping.getValue()) {
            int keyLine = tuple.getKeyNode().getStartMark().getLine() + 1;
            YamlNode value = new YamlNode(file, clause, keyLine, tuple.getValueNode(), problems);
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                value.problem("a key is no plain word", "expected key: value");
            } else if (entries.putIfAbsent(key.getValue(), value) != null) {
                value.problem("\"" + key.getValue() + "\" stands twice", "keep one of them");
            }
        }
        return new YamlMap(this, entries, true);
    }

    /** Returns the value as a list. */
    public List<YamlNode> list() {
        if (!(node instanceof SequenceNode sequence)) {
            problem("found " + shape(), "expected a list");
            return List.of();
        }
        List<YamlNode> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new YamlNode(file, clause, item.getStartMark().getLine() + 1, item, problems));
        }
        return items;
    }

    /** Returns the value as text; numbers, dates and words like {@code yes} are taken as they are written. */
    public String text() {
        if (node instanceof ScalarNode scalar
                && !scalar.getTag().equals(Tag.NULL)
                && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        problem("found " + shape(), "expected text");
        return "";
    }

    /** Returns the value as text in both languages. */
    Text words() {
        YamlMap map = map();
        Text words = new Text(map.text("zh"), map.text("en"));
        map.close();
        return words;
    }

    public boolean flag() {
        if (written().equals("true") || written().equals("false")) {
            return written().equals("true");
        }
        problem("found " + shape(), "expected true or false");
        return false;
    }

    Optional<BigDecimal> number() {
        try {
            return Optional.of(new BigDecimal(written()));
        } catch (NumberFormatException notNumber) {
            problem("found " + shape(), "expected a number");
            return Optional.empty();
        }
    }

    public Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(written()));
        } catch (DateTimeParseException notDate) {
            problem("found " + shape(), "expected a day, such as 2025-01-22");
            return Optional.empty();
        }
    }

    /** Returns the value as JSON: numbers and words as they are written, dates and all else as strings. */
    public String json() {
        if (node instanceof MappingNode) {
            return map().entries().entrySet().stream()
                    .map(entry ->
                            quoted(entry.getKey()) + ":" + entry.getValue().json())
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node instanceof SequenceNode) {
            return list().stream().map(YamlNode::json).collect(Collectors.joining(",", "[", "]"));
        }
        Tag tag = node.getTag();
        boolean literal = tag.equals(Tag.BOOL) || tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) || tag.equals(Tag.NULL);
        return literal ? (tag.equals(Tag.NULL) ? "null" : written()) : quoted(written());
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    private String written() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private String shape() {
        if (node instanceof MappingNode) {
            return "keys with values";
        }
        if (node instanceof SequenceNode) {
            return "a list";
        }
        return written().isBlank() ? "nothing" : "\"" + written() + "\"";
    }
}
