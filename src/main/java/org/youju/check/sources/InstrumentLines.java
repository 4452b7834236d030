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
 */
record InstrumentLines(SourceText source, int notice, int title, List<Line> body, List<Line> annexes) {
    InstrumentLines {
        body = List.copyOf(body);
        annexes = List.copyOf(annexes);
    }

    List<Line> noticeLines() {
        return source.lines().subList(notice, title);
    }
}
