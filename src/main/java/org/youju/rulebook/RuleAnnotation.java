package org.youju.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One annotation of a rule.
 *
 * <p>They are read from the text: Drools keeps one of two annotations with the same name, and loses their lines.
 *
 * @param name its name
 * @param value what stands in its parentheses, as written; empty if nothing
 * @param line its line in the file
 */
record RuleAnnotation(String name, String value, int line) {
    private static final Pattern PART =
            Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|'[^'\\n]*'|//[^\\n]*|/\\*[\\s\\S]*?\\*/|\\bwhen\\b"
                    + "|@\\s*(?<name>[\\w.]+)\\s*(?:\\((?<value>(?:\"(?:\\\\.|[^\"\\\\])*\"|[^\")])*)\\))?");
    private static final Pattern QUOTED = Pattern.compile("\"((?:\\\\.|[^\"\\\\])*)\"");
    private static final Pattern ALL_QUOTED = Pattern.compile("\\s*\\{?\\s*\"[^\"]*\"(\\s*,\\s*\"[^\"]*\")*\\s*}?\\s*");

    /** Returns the annotations between a rule's line and its {@code when}. */
    static List<RuleAnnotation> of(List<String> lines, int ruleLine) {
        String text = String.join("\n", lines.subList(ruleLine - 1, lines.size()));
        List<RuleAnnotation> annotations = new ArrayList<>();
        Matcher matcher = PART.matcher(text);
        while (matcher.find() && !matcher.group().equals("when")) {
            if (matcher.group("name") != null) {
                int line = ruleLine
                        + (int) text.substring(0, matcher.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                String value = matcher.group("value");
                annotations.add(new RuleAnnotation(matcher.group("name"), value == null ? "" : value.strip(), line));
            }
        }
        return annotations;
    }

    /** Returns whether the value is one or more strings in quotes. */
    boolean isQuoted() {
        return ALL_QUOTED.matcher(value).matches();
    }

    /** Returns the strings of the value; commas inside one separate as commas between them do. */
    List<String> strings() {
        List<String> strings = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(value);
        while (matcher.find()) {
            for (String part : matcher.group(1).split(",", -1)) {
                strings.add(part.strip());
            }
        }
        return strings;
    }
}
