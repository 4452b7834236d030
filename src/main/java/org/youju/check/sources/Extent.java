package org.youju.check.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.youju.check.sources.SourceText.Line;

/** Finds how far an instrument goes: to the number or the marks of the next, over pages that it is broken off at. */
final class Extent {
    private static final Pattern NUMBER_LINE = Pattern.compile("[\\u4e00-\\u9fff]{2,12}〔\\d{4}〕\\d+号");
    private static final String ISSUERS = "[\\u4e00-\\u9fff]{2,14}(?:人民政府|委员会)(?:办公室)?(?:文件)?";
    private static final Pattern ISSUER = Pattern.compile(ISSUERS);
    private static final Pattern TAIL = Pattern.compile("抄送.*|附件[：\\d].*|附件|（此件.*|" + ISSUERS);
    private static final int LINES_TO_THE_NUMBER = 3;
    private static final Pattern HISTORY = Pattern.compile("[（(]\\d{4}年");
    private static final String SENTENCE_ENDS = "。；：”）〕】);:";
    private static final int LONGEST_TITLE = 60;

    private final List<Line> lines;
    private final Continuations continuations;
    private final List<Line> body = new ArrayList<>();
    private final List<Line> annexes = new ArrayList<>();
    private int widest = Integer.MAX_VALUE;
    private int last;

    private Extent(SourceText source) {
        this.lines = source.lines();
        this.continuations = new Continuations(source);
    }

    /** Returns how far the instrument goes whose title ends before a line. */
    static Extent of(SourceText source, int from) {
        Extent extent = new Extent(source);
        Optional<Integer> next = extent.read(from);
        while (next.isPresent()) {
            next = extent.read(next.get());
        }
        return extent;
    }

    List<Line> body() {
        return body;
    }

    List<Line> annexes() {
        return annexes;
    }

    /** Reads on from a line to the end, and returns the line where it goes on after a break. */
    private Optional<Integer> read(int from) {
        for (int at = from; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (at > from && endsBefore(at, from)) {
                readAnnexes(at);
                return Optional.empty();
            }
            // a row of a table may look like a line of the contents, but the contents come first
            boolean contents = last == 0 && line.isOfContents();
            Optional<Mark> mark = contents ? Optional.empty() : Mark.of(line.text());
            if (mark.isPresent() && !mark.get().style().isTable()) {
                if (beginsAnother(mark.get())) {
                    dropTitle();
                    return Optional.empty();
                }
                note(mark.get());
            }
            Optional<Integer> rest = continuations.restOf(at);
            if (!contents) {
                Line kept = at == from ? Continuations.withoutRest(line) : line;
                body.add(rest.isPresent() ? Continuations.withoutBreak(kept) : kept);
            }
            if (rest.isPresent()) {
                return rest;
            }
        }
        return Optional.empty();
    }

    private boolean endsBefore(int at, int from) {
        Line line = lines.get(at);
        boolean begun = last > 0 || at > from + LINES_TO_THE_NUMBER;
        boolean tail = !line.isOfContents() && TAIL.matcher(line.flat()).matches() && endsSentence(lines.get(at - 1));
        return (begun && NUMBER_LINE.matcher(line.flat()).matches())
                || Continuations.isRest(line)
                || (tail && (last > 0 || (begun && line.flat().startsWith("附件"))));
    }

    private void readAnnexes(int from) {
        for (int at = from; at < lines.size() && (at == from || !isHead(lines.get(at))); at++) {
            if (annexes.isEmpty() && !lines.get(at).flat().startsWith("附件")) {
                return;
            }
            annexes.add(lines.get(at));
        }
    }

    private static boolean isHead(Line line) {
        return NUMBER_LINE.matcher(line.flat()).matches()
                || ISSUER.matcher(line.flat()).matches()
                || Continuations.isRest(line);
    }

    private boolean beginsAnother(Mark mark) {
        int width = mark.style().width();
        return last > 0 && mark.number() == 1 && (width < widest || (width == widest && last > 1));
    }

    private void note(Mark mark) {
        int width = mark.style().width();
        if (last == 0) {
            widest = width;
        }
        last = width == widest ? mark.number() : Math.max(last, 1);
    }

    /** The title of the next text stands between the last sentence of this one and the first mark of the next. */
    private void dropTitle() {
        while (body.size() > 1 && !isRunningText(body.get(body.size() - 1))) {
            body.remove(body.size() - 1);
        }
    }

    /** Which department leads may stand in brackets at the end; a title is short, and so is what stands below it. */
    private static boolean isRunningText(Line line) {
        return line.text().endsWith("。")
                || (endsSentence(line)
                        && line.text().length() > LONGEST_TITLE
                        && !HISTORY.matcher(line.text()).lookingAt());
    }

    private static boolean endsSentence(Line line) {
        return SENTENCE_ENDS.indexOf(line.text().charAt(line.text().length() - 1)) >= 0 || line.isTableRow();
    }
}
