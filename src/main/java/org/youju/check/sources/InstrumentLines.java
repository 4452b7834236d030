package org.youju.check.sources;

import java.util.List;
import org.youju.check.sources.SourceText.Line;

/**
 * Where an instrument stands in a file, by its lines.
 *
 * @param source the file
 * @param notice the first line of the notice that issues it; the title's if there is none
 * @param title the first line of its title
 * @param body the first line after its title
 * @param end the first line that is no longer of it
 */
record InstrumentLines(SourceText source, int notice, int title, int body, int end) {
    List<Line> noticeLines() {
        return source.lines().subList(notice, title);
    }

    List<Line> bodyLines() {
        return source.lines().subList(body, end).stream()
                .filter(line -> !line.isOfContents())
                .toList();
    }
}
