package org.youju.rulebook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites a rule file for Drools' compiler: without comments, and in ASCII alone, line for line.
 *
 * <p>The compiler passes generated Java through the platform's character set; on a machine whose locale is not UTF-8 a
 * Chinese rule name would come back as another name. So every rule is compiled under the name of its place.
 */
final class CompilerDrl {
    private static final Pattern TOKEN = Pattern.compile(
            "(?<string>\"(?:[^\"\\\\\\n]|\\\\.)*\")|(?<line>//[^\\n]*)|(?<block>/\\*.*?\\*/)|(?<rule>\\brule\\s+(?=\"))",
            Pattern.DOTALL);

    private CompilerDrl() {}

    /** Returns the name under which a rule is compiled, which tells it apart from every other of its text. */
    static String name(String file, int line) {
        return file.substring(file.lastIndexOf('/') + 1) + ":" + line;
    }

    /** Returns the file as the compiler gets it. */
    static String of(String file, String drl) {
        StringBuilder out = new StringBuilder(drl.length());
        Matcher token = TOKEN.matcher(drl);
        int from = 0;
        boolean nameFollows = false;
        while (token.find()) {
            out.append(drl, from, token.start());
            from = token.end();
            String text = token.group();
            if (token.group("rule") != null) {
                out.append(text);
                nameFollows = true;
            } else if (token.group("string") != null) {
                int line = (int) drl.substring(0, token.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                        + 1;
                out.append(nameFollows ? "\"" + name(file, line) + "\"" : ascii(text));
                nameFollows = false;
            } else {
                text.chars().filter(c -> c == '\n').forEach(c -> out.append('\n'));
            }
        }
        return out.append(drl, from, drl.length()).toString();
    }

    private static String ascii(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            if (c < 128) {
                out.append((char) c);
            } else {
                out.append(String.format("\\u%04x", c));
            }
        });
        return out.toString();
    }
}
