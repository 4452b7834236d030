package org.youju.check.sources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.youju.law.Pin;

/** The official text of one instrument, in which the passage of a clause is found by its pinpoint. */
public final class InstrumentText {
    private static final Pattern SEGMENT = Pattern.compile("([a-z]+?)(\\d+)");
    private static final Set<String> PREAMBLE = Set.of("preamble", "intro", "lead");

    private final SourceText source;
    private final Body notice;
    private final Body body;
    private final Node outline;

    InstrumentText(InstrumentLines lines) {
        source = lines.source();
        notice = Body.of(source, lines.noticeLines());
        body = Body.of(source, lines.bodyLines());
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
        Optional<Place> place = place(List.of(segments));
        return place.map(found -> new Passage(found.exact(), shifted(found.spans())));
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

    /** Returns the sentences of a numbered part. */
    List<Span> sentences(Node node) {
        return Sentences.of(body.text(), node.ownWords());
    }

    private List<Span> preamble() {
        return outline.children().stream()
                .filter(Node::isParagraph)
                .map(Node::span)
                .toList();
    }

    private record Place(Node node, List<Span> spans, boolean exact) {}

    private Optional<Place> place(List<String> segments) {
        Place place = new Place(outline, List.of(), true);
        boolean known = true;
        for (String segment : segments) {
            Matcher matcher = SEGMENT.matcher(segment);
            Optional<String> sort = matcher.matches() ? sort(matcher.group(1)) : Optional.empty();
            if (sort.isEmpty() || !known) {
                known = false;
                continue;
            }
            Optional<Place> next = below(place.node(), sort.get(), Integer.parseInt(matcher.group(2)));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            place = next.get();
        }
        return place.node() == outline ? Optional.empty() : Optional.of(new Place(place.node(), place.spans(), known));
    }

    private static Optional<String> sort(String written) {
        return switch (written) {
            case "ch" -> Optional.of("chap");
            case "s" -> Optional.of("sent");
            case "part", "chap", "sec", "art", "sub", "item", "cl", "pt", "para", "sent", "table", "box", "row" ->
                Optional.of(written);
            default -> Optional.empty();
        };
    }

    private Optional<Place> below(Node node, String sort, int number) {
        if (sort.equals("sent")) {
            List<Span> sentences = sentences(node);
            return number >= 1 && number <= sentences.size()
                    ? Optional.of(new Place(node, List.of(sentences.get(number - 1)), true))
                    : Optional.empty();
        }
        // the words of an article without numbered paragraphs are its first paragraph
        boolean itself =
                sort.equals("para") && number == 1 && node.find("para", 1).isEmpty();
        Optional<Node> found = itself ? Optional.of(node) : node.find(sort, number);
        return found.map(part -> new Place(part, List.of(part.span()), true));
    }

    private List<Span> shifted(Collection<Span> spans) {
        int by = notice.text().length();
        List<Span> shifted = new ArrayList<>();
        spans.forEach(span -> shifted.add(new Span(span.start() + by, span.end() + by)));
        return shifted;
    }
}
