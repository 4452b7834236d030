package org.youju.check.sources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.youju.law.Pin;

/** The official text of one instrument, in which the passage of a clause is found by its pinpoint. */
public final class InstrumentText {
    private static final Set<String> PREAMBLE = Set.of("preamble", "intro", "lead");

    private final SourceText source;
    private final Body notice;
    private final Body body;
    private final Node outline;

    InstrumentText(InstrumentLines lines) {
        source = lines.source();
        notice = Body.of(source, lines.noticeLines());
        body = Body.of(source, lines.body());
        outline = OutlineReader.read(body);
    }

    /** Returns the file it stands in. */
    public String file() {
        return source.file();
    }

    Node outline() {
        return outline;
    }

    /** Returns the text, first the notice that issues it, without the spaces and line breaks of the print. */
    public String flat() {
        return notice.text() + body.text();
    }

    /** Returns where a stretch of the flat text stands in the file. */
    public Span inFile(Span span) {
        return new Span(offset(span.start()), offset(span.end() - 1) + 1);
    }

    private int offset(int at) {
        int noticeEnd = notice.text().length();
        return at < noticeEnd ? notice.offset(at) : body.offset(at - noticeEnd);
    }

    /**
     * A numbered part of a text.
     *
     * @param pin its pinpoint
     * @param sort the word by which pinpoints name it, such as {@code item}
     * @param span where it stands in the flat text
     * @param isOnlyParagraph whether it is all the running text of the part it stands in, and is cited as that part
     */
    public record Part(String pin, String sort, Span span, boolean isOnlyParagraph) {}

    /** Returns every numbered part and paragraph, in the order of the text. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        addParts(outline, parts);
        return parts;
    }

    private void addParts(Node node, List<Part> parts) {
        for (Node child : node.children()) {
            boolean only = child.isParagraph() && child.pin().equals(node.pin());
            parts.add(new Part(
                    child.pin(), child.segment(), shifted(List.of(child.span())).get(0), only));
            addParts(child, parts);
        }
    }

    /** Returns the words of a clause with everything below it; empty if its place is not in the text. */
    public Optional<Passage> find(Pin pin) {
        String[] segments = pin.cited().split("\\.", -1);
        if (segments[0].equals("notice")) {
            List<Span> spans = new ArrayList<>(List.of(new Span(0, notice.text().length())));
            spans.addAll(shifted(preamble()));
            return Optional.of(new Passage(segments.length == 1, spans));
        }
        if (PREAMBLE.contains(segments[0])) {
            List<Span> spans = shifted(preamble());
            return spans.isEmpty() ? Optional.empty() : Optional.of(new Passage(segments.length == 1, spans));
        }
        return new PlaceFinder(body, outline)
                .find(List.of(segments))
                .map(found -> new Passage(found.exact(), shifted(found.spans())));
    }

    /** Returns the words of a clause without those of other clauses below it. */
    public Optional<Passage> findOwn(Pin pin, Collection<Pin> all) {
        return find(pin).map(passage -> {
            List<Span> spans = passage.spans();
            for (Pin other : all) {
                Optional<List<Span>> below = find(other).map(Passage::spans);
                boolean inside = below.isPresent()
                        && !below.get().equals(passage.spans())
                        && Span.within(below.get(), passage.spans());
                if (inside) {
                    spans = Span.minus(spans, below.get());
                }
            }
            return new Passage(passage.exact(), spans);
        });
    }

    private List<Span> preamble() {
        return outline.children().stream()
                .filter(Node::isParagraph)
                .map(Node::span)
                .toList();
    }

    private List<Span> shifted(Collection<Span> spans) {
        int by = notice.text().length();
        List<Span> shifted = new ArrayList<>();
        spans.forEach(span -> shifted.add(new Span(span.start() + by, span.end() + by)));
        return shifted;
    }
}
