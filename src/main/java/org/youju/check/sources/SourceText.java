package org.youju.check.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.youju.check.figures.FlatText;

/**
 * One file of official text, as printed.
 *
 * @param file its name
 * @param print everything in it
 * @param lines its lines that say something
 */
public record SourceText(String file, String print, List<Line> lines) {
    private static final Pattern CONTENTS = Pattern.compile("[^\\t]*(?:\\t|\\.{3,}|…+|·{3,}) ?\\d{1,3}");

    /** The dash of a list and the like, which the print does not have: only text files made from it do. */
    private static final Pattern LIST = Pattern.compile("^(?:[-*#>]+[ \\t]+)+");

    public SourceText {
        lines = List.copyOf(lines);
    }

    /**
     * One line that says something.
     *
     * @param start where it begins in the print
     * @param end where it ends, exclusive
     * @param text its text without the space around it
     */
    record Line(int start, int end, String text) {
        String flat() {
            return FlatText.of(text).text();
        }

        /** Returns whether it is a line of a table of contents: it ends with the number of a page. */
        boolean isOfContents() {
            return CONTENTS.matcher(text).matches();
        }

        /** Returns this line from a place in its text on. */
        Line from(int at) {
            String rest = text.substring(at).stripLeading();
            return new Line(end - rest.length(), end, rest);
        }

        /** Returns this line up to a place in its text. */
        Line to(int at) {
            String kept = text.substring(0, at).stripTrailing();
            return new Line(start, start + kept.length(), kept);
        }

        boolean isTableRow() {
            return text.indexOf('\t') >= 0;
        }
    }

    /** Splits a file into lines; empty lines and page numbers are no lines. */
    public static SourceText of(String file, String print) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < print.length()) {
            int end = print.indexOf('\n', start);
            end = end < 0 ? print.length() : end;
            String text = LIST.matcher(print.substring(start, end).strip()).replaceFirst("");
            if (!text.isEmpty() && !text.matches("[-—－] ?\\d{1,3} ?[-—－]")) {
                int first = print.indexOf(text, start);
                lines.add(new Line(first, first + text.length(), text));
            }
            start = end + 1;
        }
        return new SourceText(file, print, lines);
    }
}
