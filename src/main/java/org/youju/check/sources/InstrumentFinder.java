package org.youju.check.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.youju.check.figures.FlatText;
import org.youju.check.sources.SourceText.Line;
import org.youju.law.Instrument;

/** Finds where an instrument begins and ends in a gazette: by its title, the number above it, and what follows. */
final class InstrumentFinder {
    private static final int LINES_OF_A_TITLE = 4;
    private static final int LINES_OF_A_NOTICE = 60;
    private static final int LINES_TO_THE_FIRST_MARK = 80;
    private static final int LONGEST_ISSUER = 14;
    private static final String PUBLISHED = "（此件";
    private static final Pattern NUMBER_LINE = Pattern.compile("[\\u4e00-\\u9fff]{2,12}〔\\d{4}〕\\d+号");
    private static final Pattern TAIL =
            Pattern.compile("抄送.*|附件[：\\d].*|附件|（上接第.*|（此件.*|[\\u4e00-\\u9fff]{2,14}(?:人民政府|委员会)(?:办公室)?(?:文件)?");
    private static final String SENTENCE_ENDS = "。；：”）〕】";

    private final SourceText source;
    private final List<Line> lines;

    private InstrumentFinder(SourceText source) {
        this.source = source;
        this.lines = source.lines();
    }

    static Optional<InstrumentLines> find(SourceText source, Instrument instrument) {
        return new InstrumentFinder(source).find(instrument);
    }

    private Optional<InstrumentLines> find(Instrument instrument) {
        String title = oneDash(FlatText.of(instrument.title().zh()).text());
        String number = FlatText.of(instrument.documentNumber()).text();
        List<InstrumentLines> found = new ArrayList<>();
        for (boolean afterIssuer : new boolean[] {false, true}) {
            for (int at = 0; at < lines.size(); at++) {
                int body = titleEnd(at, title, afterIssuer);
                if (body > 0 && leadsToMarks(body)) {
                    found.add(new InstrumentLines(source, notice(at, number), at, body, end(body)));
                }
            }
        }
        // a title stands in the contents too, without a number above it
        return found.stream()
                .filter(each -> each.notice() < each.title())
                .findFirst()
                .or(() -> untitled(number))
                .or(() -> found.stream().findFirst());
    }

    /** Some prints leave the title to the notice: the text begins where the notice ends. */
    private Optional<InstrumentLines> untitled(String number) {
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).flat().equals(number)) {
                for (int last = at; last < Math.min(lines.size() - 1, at + LINES_OF_A_NOTICE); last++) {
                    if (lines.get(last).flat().startsWith(PUBLISHED)) {
                        return Optional.of(new InstrumentLines(source, at, last + 1, last + 1, end(last + 1)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the line after a title that begins at a line, or 0 if none does. */
    private int titleEnd(int at, String title, boolean afterIssuer) {
        StringBuilder joined = new StringBuilder();
        for (int next = at; next < Math.min(lines.size(), at + LINES_OF_A_TITLE); next++) {
            joined.append(oneDash(lines.get(next).flat()));
            String text = joined.toString();
            boolean found = text.equals(title)
                    || (afterIssuer && text.endsWith(title) && text.length() - title.length() <= LONGEST_ISSUER);
            if (found) {
                return next + 1;
            }
            if (text.length() > title.length() + LONGEST_ISSUER) {
                return 0;
            }
        }
        return 0;
    }

    private static String oneDash(String title) {
        return title.replace("**", "").replaceAll("[—–-]+", "-");
    }

    private boolean leadsToMarks(int body) {
        return lines.stream()
                .skip(body)
                .filter(line -> !line.isOfContents())
                .limit(LINES_TO_THE_FIRST_MARK)
                .anyMatch(line -> mark(line).isPresent());
    }

    private static Optional<Mark> mark(Line line) {
        return line.isOfContents() ? Optional.empty() : Mark.of(line.text());
    }

    private int notice(int title, String number) {
        for (int at = title - 1; at >= Math.max(0, title - LINES_OF_A_NOTICE); at--) {
            if (lines.get(at).flat().equals(number)) {
                return at;
            }
        }
        return title;
    }

    private int end(int body) {
        int widest = Integer.MAX_VALUE;
        int last = 0;
        for (int at = body; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (last > 0 && (isNumberLine(line) || (isTail(line) && endsSentence(lines.get(at - 1))))) {
                return at;
            }
            Optional<Mark> mark = mark(line);
            if (mark.isPresent() && !mark.get().style().isTable()) {
                int width = mark.get().style().width();
                boolean again = mark.get().number() == 1 && (width < widest || (width == widest && last > 1));
                if (last > 0 && again) {
                    return lastSentenceBefore(at, body);
                }
                if (last == 0) {
                    widest = width;
                }
                last = width == widest ? mark.get().number() : Math.max(last, 1);
            }
        }
        return lines.size();
    }

    private static boolean isNumberLine(Line line) {
        return NUMBER_LINE.matcher(line.flat()).matches();
    }

    private static boolean isTail(Line line) {
        return TAIL.matcher(line.flat()).matches();
    }

    /** The title of the next text stands between the last sentence of this one and the first mark of the next. */
    private int lastSentenceBefore(int at, int body) {
        int end = at;
        while (end > body + 1 && !lines.get(end - 1).text().endsWith("。")) {
            end--;
        }
        return end;
    }

    private static boolean endsSentence(Line line) {
        return SENTENCE_ENDS.indexOf(line.text().charAt(line.text().length() - 1)) >= 0 || line.isTableRow();
    }
}
