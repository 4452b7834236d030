package org.youju.rulebook;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Parses a YAML file without constructing anything from it. */
public final class YamlFile {
    private static final int LARGEST_FILE = 16 << 20;

    private static final String QUOTES = "texts with , : ? or # between { and } need quotes";

    private YamlFile() {}

    /** Returns the one document of a file, or nothing if it is no YAML, which is reported. */
    public static Optional<YamlNode> parse(String file, String text, Problems problems) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST_FILE);
        try {
            Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
            if (root == null) {
                problems.add(file, 1, "the file is empty", "expected keys and values");
                return Optional.empty();
            }
            return Optional.of(new YamlNode(file, "", root.getStartMark().getLine() + 1, root, problems));
        } catch (MarkedYAMLException failure) {
            int line = failure.getProblemMark() == null
                    ? 0
                    : failure.getProblemMark().getLine() + 1;
            problems.add(file, line, "this is not YAML: " + failure.getProblem(), QUOTES);
        } catch (YAMLException failure) {
            problems.add(file, 0, "this is not YAML: " + failure.getMessage(), "");
        }
        return Optional.empty();
    }
}
