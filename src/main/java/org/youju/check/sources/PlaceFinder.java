package org.youju.check.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where the segments of a pinpoint lead in the outline of a text. */
final class PlaceFinder {
    private static final Pattern SEGMENT = Pattern.compile("([a-z]+?)(\\d+)");
    private static final Set<String> OPENING = Set.of("lead", "intro");
    private static final Set<String> TABLES = Set.of("table", "box", "row");
    private static final Set<String> LISTS = Set.of("item", "cl", "pt");

    private static final int LONGEST_HEADING = 16;

    private final Body body;
    private final Node outline;

    PlaceFinder(Body body, Node outline) {
        this.body = body;
        this.outline = outline;
    }

    /**
     * Where a pinpoint leads.
     *
     * @param node the part of the outline
     * @param spans its words, or some of them
     * @param exact whether every segment is a mark of the text
     */
    record Place(Node node, List<Span> spans, boolean exact) {
        private Place surrounding() {
            return new Place(node, spans, false);
        }
    }

    /** Returns the place; empty if a mark that the pinpoint names is not in the text. */
    Optional<Place> find(List<String> segments) {
        Place place = new Place(outline, List.of(), true);
        for (String segment : segments) {
            if (!place.exact()) {
                break;
            }
            Optional<Place> next = next(place, segment);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            place = next.get();
        }
        return place.node() == outline ? Optional.empty() : Optional.of(place);
    }

    private Optional<Place> next(Place place, String segment) {
        Matcher matcher = SEGMENT.matcher(segment);
        Optional<String> sort = matcher.matches() ? sort(matcher.group(1)) : Optional.empty();
        if (OPENING.contains(segment)) {
            return Optional.of(opening(place.node()));
        }
        if (sort.isEmpty()) {
            return Optional.of(place.surrounding());
        }
        Optional<Place> found = below(place.node(), sort.get(), Integer.parseInt(matcher.group(2)));
        return found.isPresent() || !isPrinted(place.node(), sort.get(), Integer.parseInt(matcher.group(2)))
                ? found.or(() -> Optional.of(place.surrounding()))
                : Optional.empty();
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
            return sentence(node, number);
        }
        // the words of an article without numbered paragraphs are its first paragraph
        boolean itself =
                sort.equals("para") && number == 1 && node.find("para", 1).isEmpty();
        Optional<Node> found = itself ? Optional.of(node) : node.find(sort, number);
        return found.map(part -> new Place(part, List.of(part.span()), true));
    }

    /** Whether the heading that a paragraph of a plan begins with counts as a sentence is not settled: both may be meant. */
    private Optional<Place> sentence(Node node, int number) {
        List<Span> sentences = Sentences.of(body.text(), node.ownWords());
        if (number < 1 || number > sentences.size()) {
            return Optional.empty();
        }
        boolean headed =
                node.isParagraph() && !node.isInArticle() && sentences.size() > 1 && isHeading(sentences.get(0));
        return headed && number < sentences.size()
                ? Optional.of(new Place(node, sentences.subList(number - 1, number + 1), false))
                : Optional.of(new Place(node, List.of(sentences.get(number - 1)), true));
    }

    private boolean isHeading(Span sentence) {
        String words = body.text().substring(sentence.start(), sentence.end());
        return words.length() <= LONGEST_HEADING && words.indexOf('，') < 0;
    }

    /**
     * Returns whether the print should show a mark of the pinpoint, so that the pinpoint is wrong where it does not. What
     * an article lists is numbered. Elsewhere a list may run on without numbers, sentences may end with a semicolon, and a
     * table may be printed as text: then the number counts what is told apart in the ledger alone.
     */
    private boolean isPrinted(Node node, String sort, int number) {
        if (node == outline) {
            return true;
        }
        if (sort.equals("sent")) {
            long ends = node.ownWords().stream()
                    .flatMapToInt(span ->
                            body.text().substring(span.start(), span.end()).chars())
                    .filter(c -> "。；！？".indexOf(c) >= 0)
                    .count();
            return number > ends;
        }
        boolean unnumbered = TABLES.contains(sort) || (LISTS.contains(sort) && !node.isInArticle());
        return !unnumbered || node.has(sort);
    }

    /** Returns what stands before the first numbered part below. */
    private static Place opening(Node node) {
        List<Span> spans = new ArrayList<>(List.of(node.span()));
        List<Span> numbered = node.children().stream()
                .filter(child -> !child.isParagraph())
                .map(Node::span)
                .toList();
        return numbered.isEmpty()
                ? new Place(node, spans, false)
                : new Place(
                        node,
                        List.of(new Span(node.span().start(), numbered.get(0).start())),
                        true);
    }
}
