package org.youju.check.sources;

import java.util.ArrayList;
import java.util.List;
import org.youju.check.figures.FlatText;
import org.youju.check.sources.SourceText.Line;
import org.youju.law.PrintedPiece;
import org.youju.law.Text;

/**
 * Puts a text together that a page with mixed columns prints in pieces. The ledger says by their first and last words which
 * they are; each must be found once, and none may be read twice.
 */
final class Pieces {
    private final List<Line> print;
    private final List<Line> lines;
    private final List<MisplacedPiece> misplaced = new ArrayList<>();

    private Pieces(List<Line> print, List<Line> body) {
        this.print = print;
        this.lines = new ArrayList<>(body);
    }

    /** Returns a body with its further pieces behind it; without one that is not where the ledger says. */
    static Pieces of(SourceText source, List<Line> body, List<PrintedPiece> continues) {
        Pieces pieces = new Pieces(source.lines(), body);
        for (int number = 1; number <= continues.size(); number++) {
            pieces.add(number, continues.get(number - 1));
        }
        return pieces;
    }

    List<Line> lines() {
        return lines;
    }

    List<MisplacedPiece> misplaced() {
        return misplaced;
    }

    private void add(int number, PrintedPiece piece) {
        String from = FlatText.of(piece.from()).text();
        String to = FlatText.of(piece.to()).text();
        List<Integer> starts = new ArrayList<>();
        for (int at = 0; at < print.size(); at++) {
            if (begins(at, from)) {
                starts.add(at);
            }
        }
        if (starts.isEmpty()) {
            misplaced(number, "：没有一行以“" + piece.from() + "”开头", ": no line begins with “" + piece.from() + "”");
            return;
        }
        if (starts.size() > 1) {
            misplaced(
                    number,
                    "：有" + starts.size() + "处以“" + piece.from() + "”开头，请多写几个字",
                    ": “" + piece.from() + "” begins at " + starts.size() + " places; write more of its words");
            return;
        }
        int start = starts.get(0);
        int end = end(start, to);
        if (end < 0) {
            misplaced(
                    number,
                    "：“" + piece.from() + "”之后没有一行以“" + piece.to() + "”结尾",
                    ": no line after “" + piece.from() + "” ends with “" + piece.to() + "”");
            return;
        }
        join(number, print.subList(start, end + 1));
    }

    /** Returns whether words begin with a line; they may go on over the next lines. */
    private boolean begins(int first, String words) {
        StringBuilder joined = new StringBuilder();
        for (int at = first; at < print.size() && joined.length() < words.length(); at++) {
            joined.append(print.get(at).flat());
        }
        return joined.toString().startsWith(words);
    }

    private int end(int start, String words) {
        StringBuilder joined = new StringBuilder();
        for (int at = start; at < print.size(); at++) {
            joined.append(print.get(at).flat());
            if (joined.toString().endsWith(words)) {
                return at;
            }
        }
        return -1;
    }

    private void join(int number, List<Line> piece) {
        boolean readTwice = piece.stream().anyMatch(line -> lines.stream()
                .anyMatch(read -> read.start() < line.end() && line.start() < read.end()));
        if (readTwice) {
            misplaced(number, "与正文或者前面的段落重叠", " overlaps the text before it");
            return;
        }
        if (piece.subList(1, piece.size()).stream().anyMatch(Continuations::isRest)) {
            misplaced(number, "延伸到另一篇的续文", " runs over into the rest of another text");
            return;
        }
        int last = lines.size() - 1;
        if (last >= 0) {
            lines.set(last, Continuations.withoutBreak(lines.get(last)));
        }
        lines.add(Continuations.withoutRest(piece.get(0)));
        lines.addAll(piece.subList(1, piece.size()));
        // where a line says nothing but that the text goes on elsewhere, nothing of it is left
        lines.removeIf(line -> line.text().isEmpty());
    }

    private void misplaced(int number, String zh, String en) {
        misplaced.add(new MisplacedPiece(number, new Text(zh, en)));
    }
}
