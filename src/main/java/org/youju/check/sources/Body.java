package org.youju.check.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.youju.check.figures.FlatText;
import org.youju.check.sources.SourceText.Line;

/** The text of an instrument with its paragraphs restored from the lines of the print. */
final class Body {
    private static final String ENDS = "。！？；：;:";
    /** What may follow the end of a sentence; the asterisks are marks of text files, not of the print. */
    private static final String CLOSING = "”’）)】〕」》*";

    private static final Set<String> RUNNING = Set.of("。", "，", "；");
    private static final String BRACKETS = "）)〕】";
    private static final double SHARE_OF_BROKEN_LINES = 0.4;
    private static final double SHARE_OF_A_HEADING = 0.75;
    private static final int RAGGED = 6;
    private static final int ROOM_FOR_A_WORD = 2;
    private static final int LONGEST_HEADING = 80;

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> offsets = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final SourceText source;
    private final int fullWidth;

    private Body(SourceText source, List<Line> lines) {
        this.source = source;
        this.fullWidth = fullWidth(lines);
    }

    static Body of(SourceText source, List<Line> lines) {
        Body body = new Body(source, lines);
        int from = 0;
        for (int at = 0; at < lines.size(); at++) {
            if (at + 1 == lines.size() || body.breaksAfter(lines.get(from), lines.get(at), lines.get(at + 1))) {
                body.add(lines.subList(from, at + 1));
                from = at + 1;
            }
        }
        return body;
    }

    /** Returns the text without the spaces and breaks of its print; paragraphs end with a line break. */
    String text() {
        return text.toString();
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** Returns where a character of the text stands in the print. */
    int offset(int at) {
        return offsets.get(at);
    }

    private void add(List<Line> lines) {
        Line first = lines.get(0);
        Line last = lines.get(lines.size() - 1);
        int start = text.length();
        for (Line line : lines) {
            FlatText flat = FlatText.of(source.print(), line.start(), line.end());
            text.append(flat.text());
            for (int at = 0; at < flat.text().length(); at++) {
                offsets.add(flat.offset(at));
            }
        }
        text.append('\n');
        offsets.add(last.end());
        boolean sentence = endsSentence(last.text()) || text.length() - start > LONGEST_HEADING;
        Optional<Mark> mark = first.isTableRow() ? Optional.empty() : Mark.of(first.text());
        paragraphs.add(new Paragraph(start, text.length() - 1, mark, first.isTableRow(), sentence));
    }

    /**
     * Returns the width that lines of running text are broken at; 0 where the print breaks no lines and each is a
     * paragraph, or a piece of one at the end of a page.
     */
    private static int fullWidth(List<Line> lines) {
        List<Integer> widths = new ArrayList<>();
        int broken = 0;
        for (Line line : lines) {
            if (!line.isTableRow()) {
                widths.add(width(line.text()));
                broken += endsSentence(line.text()) || isHeading(line, line) ? 0 : 1;
            }
        }
        if (widths.isEmpty() || broken < widths.size() * SHARE_OF_BROKEN_LINES) {
            return 0;
        }
        widths.sort(null);
        return widths.get(widths.size() * 3 / 4) - RAGGED;
    }

    private boolean breaksAfter(Line first, Line line, Line next) {
        if (line.isTableRow() || next.isTableRow()) {
            return true;
        }
        boolean ends = endsSentence(line.text());
        // what ends a sentence is followed by a word, which needs less room than a line may leave at most
        boolean shortLine = width(line.text()) < fullWidth + (ends ? ROOM_FOR_A_WORD : 0);
        Optional<Mark> mark = Mark.of(next.text());
        if (mark.isPresent() && (ends || shortLine || isAlwaysAMark(mark.get()))) {
            return true;
        }
        if (fullWidth > 0) {
            return shortLine && (ends || width(line.text()) < fullWidth * SHARE_OF_A_HEADING);
        }
        return ends || (mark.isPresent() || isHeading(first, line));
    }

    /** A line that begins with 第三条 and a space is an article; 第三条规定 is not. */
    private static boolean isAlwaysAMark(Mark mark) {
        return mark.style().width() <= Mark.Style.ARTICLE.width()
                || mark.style().isTable();
    }

    private static boolean isHeading(Line first, Line line) {
        return first.equals(line)
                && line.flat().length() <= LONGEST_HEADING / 2
                && RUNNING.stream().noneMatch(line.flat()::contains)
                && Mark.of(line.text())
                        .filter(mark -> mark.style() != Mark.Style.ARTICLE)
                        .isPresent();
    }

    private static boolean endsSentence(String line) {
        int at = line.length() - 1;
        while (at > 0 && CLOSING.indexOf(line.charAt(at)) >= 0) {
            at--;
        }
        return ENDS.indexOf(line.charAt(at)) >= 0 || BRACKETS.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static int width(String line) {
        return line.chars().map(c -> c < 0x2000 ? 1 : 2).sum();
    }
}
