package org.youju.check.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.youju.check.figures.FlatText;
import org.youju.check.sources.SourceText.Line;
import org.youju.law.Instrument;
import org.youju.law.PrintedPiece;

/** Finds where an instrument begins and ends in a gazette: by its title, the number above it, and what follows. */
final class InstrumentFinder {
    private static final int LINES_OF_A_TITLE = 4;
    private static final int LINES_OF_A_NOTICE = 60;
    private static final int LINES_TO_THE_FIRST_MARK = 80;
    private static final int LONGEST_ISSUER = 14;
    private static final String PUBLISHED = "（此件";

    private final SourceText source;
    private final List<Line> lines;
    private final List<PrintedPiece> continues;

    private InstrumentFinder(SourceText source, List<PrintedPiece> continues) {
        this.source = source;
        this.lines = source.lines();
        this.continues = continues;
    }

    static Optional<InstrumentLines> find(SourceText source, Instrument instrument) {
        return new InstrumentFinder(source, instrument.source().continues()).find(instrument);
    }

    private Optional<InstrumentLines> find(Instrument instrument) {
        String title = oneDash(FlatText.of(instrument.title().zh()).text());
        String number = FlatText.of(instrument.documentNumber()).text();
        List<InstrumentLines> found = new ArrayList<>();
        List<InstrumentLines> unmarked = new ArrayList<>();
        for (boolean afterIssuer : new boolean[] {false, true}) {
            for (int at = 0; at < lines.size(); at++) {
                int body = titleEnd(at, title, afterIssuer);
                if (body > 0) {
                    boolean below = lines.subList(body, Math.min(lines.size(), body + 1)).stream()
                            .anyMatch(line -> line.flat().equals(number));
                    if (below) {
                        return Optional.of(lines(at, at, body));
                    }
                    (leadsToMarks(body) ? found : unmarked).add(lines(notice(at, number), at, body));
                }
            }
        }
        // a title stands in the contents too, without a number above it
        return found.stream()
                .filter(InstrumentFinder::hasNumber)
                .findFirst()
                .or(() -> untitled(number))
                .or(() -> unmarked.stream().filter(InstrumentFinder::hasNumber).findFirst())
                .or(() -> found.stream().findFirst());
    }

    private static boolean hasNumber(InstrumentLines lines) {
        return lines.notice() < lines.title();
    }

    private InstrumentLines lines(int notice, int title, int body) {
        Extent extent = Extent.of(source, body);
        Pieces pieces = Pieces.of(source, extent.body(), continues);
        return new InstrumentLines(source, notice, title, pieces.lines(), extent.annexes(), pieces.misplaced());
    }

    /** Some prints leave the title to the notice: the text begins where the notice ends. */
    private Optional<InstrumentLines> untitled(String number) {
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).flat().equals(number)) {
                for (int last = at; last < Math.min(lines.size() - 1, at + LINES_OF_A_NOTICE); last++) {
                    if (lines.get(last).flat().startsWith(PUBLISHED)) {
                        return Optional.of(lines(at, last + 1, last + 1));
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
                .anyMatch(line -> Mark.of(line.text()).isPresent());
    }

    private int notice(int title, String number) {
        for (int at = title - 1; at >= Math.max(0, title - LINES_OF_A_NOTICE); at--) {
            if (lines.get(at).flat().equals(number)) {
                return at;
            }
        }
        return title;
    }
}
