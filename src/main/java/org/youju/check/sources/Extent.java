package org.youju.check.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.youju.check.sources.SourceText.Line;

/** Finds how far an instrument goes: to the number or the marks of the next, over pages that it is broken off at. */
final class Extent {
    private static final Pattern NUMBER_LINE = Pattern.compile("[\\u4e00-\\u9fff]{2,12}〔\\d{4}〕\\d+号");
    private static final Pattern TAIL =
            Pattern.compile("抄送.*|附件[：\\d].*|附件|（此件.*|[\\u4e00-\\u9fff]{2,14}(?:人民政府|委员会)(?:办公室)?(?:文件)?");
    private static final Pattern HISTORY = Pattern.compile("[（(]\\d{4}年");
    private static final String SENTENCE_ENDS = "。；：”）〕】);:";
    private static final int LONGEST_TITLE = 60;

    private final List<Line> lines;
    private final Continuations continuations;
    private final List<Line> found = new ArrayList<>();
    private int widest = Integer.MAX_VALUE;
    private int last;

    private Extent(SourceText source) {
        this.lines = source.lines();
        this.continuations = new Continuations(source);
    }

    /** Returns the lines of the instrument whose title ends before a line. */
    static List<Line> of(SourceText source, int body) {
        Extent extent = new Extent(source);
        Optional<Integer> next = extent.read(body);
        while (next.isPresent()) {
            next = extent.read(next.get());
        }
        return extent.found;
    }

    /** Reads on from a line to the end, and returns the line where it goes on after a break. */
    private Optional<Integer> read(int from) {
        for (int at = from; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (at > from && endsBefore(at)) {
                return Optional.empty();
            }
            Optional<Mark> mark = line.isOfContents() ? Optional.empty() : Mark.of(line.text());
            if (mark.isPresent() && !mark.get().style().isTable()) {
                if (beginsAnother(mark.get())) {
                    dropTitle();
                    return Optional.empty();
                }
                note(mark.get());
            }
            Optional<Integer> rest = continuations.restOf(at);
            if (!line.isOfContents()) {
                Line kept = at == from ? Continuations.withoutRest(line) : line;
                found.add(rest.isPresent() ? Continuations.withoutBreak(kept) : kept);
            }
            if (rest.isPresent()) {
                return rest;
            }
        }
        return Optional.empty();
    }

    private boolean endsBefore(int at) {
        Line line = lines.get(at);
        return last > 0
                && (NUMBER_LINE.matcher(line.flat()).matches()
                        || Continuations.isRest(line)
                        || (TAIL.matcher(line.flat()).matches() && endsSentence(lines.get(at - 1))));
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
        while (found.size() > 1 && !isRunningText(found.get(found.size() - 1))) {
            found.remove(found.size() - 1);
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
