package org.youju.check.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.youju.check.sources.SourceText.Line;

/** Texts that a gazette breaks off at the end of a page (下转第9页) and goes on with on another (上接第30页). */
final class Continuations {
    private static final Pattern BREAK = Pattern.compile("[（(]下转第 ?(\\d+) ?[页版][）)]$");
    private static final Pattern REST = Pattern.compile("^[（(]上接第 ?(\\d+) ?[页版][）)]");

    private record Rest(int line, int fromPage) {}

    private record Break(int line, int toPage) {}

    private final List<Break> breaks = new ArrayList<>();
    private final List<Rest> rests = new ArrayList<>();

    Continuations(SourceText source) {
        List<Line> lines = source.lines();
        for (int at = 0; at < lines.size(); at++) {
            Matcher rest = REST.matcher(lines.get(at).text());
            Matcher end = BREAK.matcher(lines.get(at).text());
            if (end.find()) {
                breaks.add(new Break(at, Integer.parseInt(end.group(1))));
            } else if (rest.find()) {
                rests.add(new Rest(at, Integer.parseInt(rest.group(1))));
            }
        }
        // a rest names the page of its break, and breaks stand in the order of their pages
        rests.sort(Comparator.comparingInt(Rest::fromPage));
    }

    /** Returns the line at which the text goes on that breaks off on a line; empty if it does not break off there. */
    Optional<Integer> restOf(int line) {
        for (int number = 0; number < breaks.size(); number++) {
            Break found = breaks.get(number);
            if (found.line() == line && breaks.size() == rests.size() && isAlone(found)) {
                return Optional.of(rests.get(number).line());
            }
        }
        return Optional.empty();
    }

    /** Where several texts end on one page, their columns may stand in any order. */
    private boolean isAlone(Break found) {
        return breaks.stream().filter(other -> other.toPage() == found.toPage()).count() == 1;
    }

    static boolean isRest(Line line) {
        return REST.matcher(line.text()).find();
    }

    /** Returns a line without the words that it goes on elsewhere. */
    static Line withoutBreak(Line line) {
        Matcher found = BREAK.matcher(line.text());
        return found.find() ? line.to(found.start()) : line;
    }

    /** Returns a line without the words that it began elsewhere. */
    static Line withoutRest(Line line) {
        Matcher found = REST.matcher(line.text());
        return found.find() ? line.from(found.end()) : line;
    }
}
