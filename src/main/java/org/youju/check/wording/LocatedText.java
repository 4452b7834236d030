package org.youju.check.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.youju.check.figures.Figure;
import org.youju.check.figures.FigureReader;
import org.youju.check.sources.InstrumentText;
import org.youju.check.sources.Passage;
import org.youju.check.sources.Span;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.law.Pin;

/** The official text of an instrument with the passages of its clauses and its figures, found once. */
final class LocatedText {
    private final InstrumentText text;
    private final Map<Pin, Passage> passages = new HashMap<>();
    private final List<Figure> figures;

    LocatedText(Instrument instrument, InstrumentText text) {
        this.text = text;
        this.figures = FigureReader.readFlat(text.flat()).figures();
        for (Clause clause : instrument.clauses()) {
            text.find(clause.pin()).ifPresent(passage -> passages.put(clause.pin(), passage));
        }
    }

    InstrumentText text() {
        return text;
    }

    String flat() {
        return text.flat();
    }

    /** Returns the passage of a clause with everything below it. */
    Optional<Passage> passage(Pin pin) {
        return Optional.ofNullable(passages.get(pin));
    }

    /** Returns the figures of a passage. */
    List<Figure> figures(List<Span> spans) {
        return figures.stream()
                .filter(figure -> Span.within(List.of(new Span(figure.start(), figure.end())), spans))
                .toList();
    }

    /** Returns the words of a passage that belong to no clause further below. */
    List<Span> own(Passage passage) {
        List<Span> own = passage.spans();
        for (Passage other : passages.values()) {
            if (!other.spans().equals(passage.spans()) && Span.within(other.spans(), passage.spans())) {
                own = Span.minus(own, other.spans());
            }
        }
        return own;
    }

    /** Says where a stretch of the text stands: file and characters. */
    String place(Span span) {
        Span inFile = text.inFile(span);
        return text.file() + " " + inFile.start() + "–" + inFile.end();
    }

    /** Says where a passage stands. */
    String place(Passage passage) {
        Span first = passage.spans().get(0);
        Span last = passage.spans().get(passage.spans().size() - 1);
        return place(new Span(first.start(), last.end()));
    }

    /** Returns the words of a clause; empty where only what surrounds it was found. */
    Optional<String> quote(Clause clause) {
        return passage(clause.pin()).filter(Passage::exact).map(passage -> {
            List<String> words = new ArrayList<>();
            passage.spans()
                    .forEach(span -> words.add(
                            text.flat().substring(span.start(), span.end()).strip()));
            return String.join("\n", words);
        });
    }
}
