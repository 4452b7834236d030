package org.youju.check.sources;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark at the beginning of a line that numbers the text, such as 第三条 or （二）.
 *
 * @param style how it is written
 * @param number its number
 * @param text the mark itself
 */
record Mark(Style style, int number, String text) {
    private static final String CHINESE = "([一二三四五六七八九十百零〇]{1,6})";
    private static final String DIGITS = "一二三四五六七八九";

    /** How a mark is written, from the widest to the narrowest. */
    enum Style {
        PART(1, "part", "第" + CHINESE + "[篇编](?=\\s|$)"),
        CHAPTER(2, "chap", "第" + CHINESE + "章(?=\\s|$)"),
        SECTION(3, "sec", "第" + CHINESE + "节(?=\\s|$)"),
        ARTICLE(4, "art", "第" + CHINESE + "条(?=\\s|$)"),
        HEADING(5, "sec", CHINESE + "、"),
        BRACKET(6, "sub", "[（(]" + CHINESE + "[）)]"),
        DIGIT(7, "item", "(\\d{1,2})[.．、](?!\\d)"),
        DIGIT_BRACKET(8, "cl", "[（(](\\d{1,2})[）)]"),
        CIRCLE(9, "pt", "([①-⑳])"),
        TABLE(10, "table", "表 ?(\\d{1,2}|[一二三四五六七八九十])(?=\\s)"),
        BOX(11, "box", "专栏 ?(\\d{1,2}|[一二三四五六七八九十])(?=\\s)");

        private final int width;
        private final String segment;
        private final Pattern pattern;

        Style(int width, String segment, String pattern) {
            this.width = width;
            this.segment = segment;
            this.pattern = Pattern.compile(pattern);
        }

        /** Returns how far from the widest it is: what has a larger number stands below it. */
        int width() {
            return width;
        }

        /** Returns the word by which pinpoints name what it marks. */
        String segment() {
            return segment;
        }

        boolean isTable() {
            return this == TABLE || this == BOX;
        }
    }

    private static final List<Style> STYLES = Arrays.asList(Style.values());

    /** Returns the mark a line begins with. */
    static Optional<Mark> of(String line) {
        return STYLES.stream().flatMap(style -> read(style, line).stream()).findFirst();
    }

    private static Optional<Mark> read(Style style, String line) {
        Matcher matcher = style.pattern.matcher(line);
        return matcher.lookingAt()
                ? Optional.of(new Mark(style, number(matcher.group(1)), matcher.group()))
                : Optional.empty();
    }

    private static int number(String written) {
        char first = written.charAt(0);
        if (first >= '①' && first <= '⑳') {
            return first - '①' + 1;
        }
        if (Character.isDigit(first)) {
            return Integer.parseInt(written);
        }
        int total = 0;
        int current = 0;
        for (int at = 0; at < written.length(); at++) {
            char c = written.charAt(at);
            if (c == '十' || c == '百') {
                total += Math.max(current, 1) * (c == '十' ? 10 : 100);
                current = 0;
            } else {
                current = DIGITS.indexOf(c) + 1;
            }
        }
        return total + current;
    }
}
