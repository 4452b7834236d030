package org.youju.check.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.youju.law.Pin;

/** The official text of one instrument, in which the passage of a clause is found by its pinpoint. */
public final class InstrumentText {
    private static final Set<String> NOTICE = Set.of("notice", "issuance", "promulgation", "cover");
    private static final Set<String> PREAMBLE = Set.of("preamble", "intro", "lead");
    private static final Set<String> CLOSING = Set.of("final", "tail");
    private static final Set<String> ANNEX = Set.of("annex", "annexes");

    private final SourceText source;
    private final Body notice;
    private final Body body;
    private final Body annexes;
    private final Node outline;
    private final List<MisplacedPiece> misplaced;

    InstrumentText(InstrumentLines lines, BoxItems boxItems) {
        source = lines.source();
        notice = Body.of(source, lines.noticeLines());
        body = Body.of(source, lines.body());
        annexes = Body.of(source, lines.annexes());
        outline = OutlineReader.read(body, boxItems);
        misplaced = lines.misplaced();
    }

    /** Returns the file it stands in. */
    public String file() {
        return source.file();
    }

    /** Returns the pieces that the ledger names and that are not where it says. */
    public List<MisplacedPiece> misplaced() {
        return misplaced;
    }

    Node outline() {
        return outline;
    }

    /** Returns the text, first the notice that issues it and last what is annexed, without the spaces and line breaks of the print. */
    public String flat() {
        return notice.text() + body.text() + annexes.text();
    }

    /** Returns where a stretch of the flat text stands in the file: to its end, or until the print goes on further up. */
    public Span inFile(Span span) {
        int start = offset(span.start());
        int last = start;
        for (int at = span.start() + 1; at < span.end() && offset(at) >= last; at++) {
            last = offset(at);
        }
        return new Span(start, last + 1);
    }

    private int offset(int at) {
        int noticeEnd = notice.text().length();
        int bodyEnd = noticeEnd + body.text().length();
        return at < noticeEnd
                ? notice.offset(at)
                : at < bodyEnd ? body.offset(at - noticeEnd) : annexes.offset(at - bodyEnd);
    }

    /**
     * A numbered part of a text.
     *
     * @param pin its pinpoint
     * @param sort the word by which pinpoints name it, such as {@code item}
     * @param span where it stands in the flat text
     * @param inArticle whether it is an article or stands in one
     * @param container where the part stands in which it stands
     * @param own whether it is told apart from that part: all its running text is not, nor are a remark in brackets below the title and the signature
     */
    public record Part(String pin, String sort, Span span, boolean inArticle, Span container, boolean own) {}

    /** Returns every numbered part and paragraph, in the order of the text. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        addParts(outline, parts);
        return parts;
    }

    private void addParts(Node node, List<Part> parts) {
        for (Node child : node.children()) {
            boolean remark = node == outline && child.isParagraph() && isRemark(child.span());
            parts.add(new Part(
                    child.pin(),
                    child.segment(),
                    shifted(child.span()),
                    child.isInArticle(),
                    shifted(node.span()),
                    !remark && !child.pin().equals(node.pin())));
            addParts(child, parts);
        }
    }

    /** Below the title may stand when it was amended, and at the end of a text without marks who signed it on what day. */
    private boolean isRemark(Span span) {
        String words = body.text().substring(span.start(), span.end());
        return words.startsWith("（") || words.chars().noneMatch(c -> "。；：，".indexOf(c) >= 0);
    }

    /** Returns the words of a clause with everything below it; empty if its place is not in the text. */
    public Optional<Passage> find(Pin pin) {
        String[] segments = pin.cited().split("\\.", -1);
        String first = segments[0].replaceFirst("\\d+$", "");
        List<Span> named = new ArrayList<>();
        if (NOTICE.contains(first)) {
            named.add(new Span(0, notice.text().length()));
        }
        if (PREAMBLE.contains(first) || NOTICE.contains(first)) {
            named.addAll(shifted(preamble()));
        }
        if (ANNEX.contains(first)) {
            int start = notice.text().length() + body.text().length();
            named.add(new Span(start, start + annexes.text().length()));
        }
        if (CLOSING.contains(first)) {
            named.addAll(shifted(closing()));
        }
        if (NOTICE.contains(first) || PREAMBLE.contains(first) || ANNEX.contains(first) || CLOSING.contains(first)) {
            named.removeIf(Span::isEmpty);
            boolean exact = segments.length == 1 && !ANNEX.contains(first);
            return named.isEmpty() ? Optional.empty() : Optional.of(new Passage(exact, named));
        }
        return new PlaceFinder(body, outline)
                .find(List.of(segments))
                .map(found -> new Passage(found.exact(), shifted(found.spans())));
    }

    /** Returns the last part that stands at the top, which what stands at the end is printed with. */
    private List<Span> closing() {
        List<Node> top = outline.children();
        return top.isEmpty() ? List.of() : List.of(top.get(top.size() - 1).span());
    }

    private List<Span> preamble() {
        return outline.children().stream()
                .filter(Node::isParagraph)
                .map(Node::span)
                .toList();
    }

    private List<Span> shifted(List<Span> spans) {
        return spans.stream().map(this::shifted).toList();
    }

    private Span shifted(Span span) {
        int by = notice.text().length();
        return new Span(span.start() + by, span.end() + by);
    }
}
