package org.youju.check.sources;

import java.util.List;
import org.youju.check.sources.SourceText.Line;

/**
 * Where an instrument stands in a file, by its lines.
 *
 * @param source the file
 * @param notice the first line of the notice that issues it; the title's if there is none
 * @param title the first line of its title
 * @param body its lines after the title
 * @param annexes the lines of what is annexed, as far as it is printed behind it
 * @param misplaced what the ledger says of pieces of the text, and the print does not bear out
 */
record InstrumentLines(
        SourceText source, int notice, int title, List<Line> body, List<Line> annexes, List<MisplacedPiece> misplaced) {
    InstrumentLines {
        body = List.copyOf(body);
        annexes = List.copyOf(annexes);
        misplaced = List.copyOf(misplaced);
    }

    List<Line> noticeLines() {
        return source.lines().subList(notice, title);
    }
}
