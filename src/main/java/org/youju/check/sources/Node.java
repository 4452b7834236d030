package org.youju.check.sources;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One numbered part of a text with the parts below it. */
final class Node {
    private final String segment;
    private final int number;
    private final int width;
    private final @Nullable Node parent;
    private final int start;
    private final int textStart;
    private final List<Node> children = new ArrayList<>();
    private int end;

    /**
     * @param segment the word by which pinpoints name it, such as {@code art}
     * @param number its number there
     * @param width how wide its mark is; what is narrower stands below it
     * @param start where it begins, with its mark
     * @param textStart where its own words begin
     */
    Node(String segment, int number, int width, @Nullable Node parent, int start, int textStart, int end) {
        this.segment = segment;
        this.number = number;
        this.width = width;
        this.parent = parent;
        this.start = start;
        this.textStart = textStart;
        this.end = end;
        if (parent != null) {
            parent.children.add(this);
            parent.reach(end);
        }
    }

    /** Takes in what stands up to a place. */
    void extend(int newEnd) {
        reach(newEnd);
    }

    private void reach(int newEnd) {
        end = Math.max(end, newEnd);
        if (parent != null) {
            parent.reach(newEnd);
        }
    }

    String segment() {
        return segment;
    }

    int width() {
        return width;
    }

    Optional<Node> parent() {
        return Optional.ofNullable(parent);
    }

    List<Node> children() {
        return children;
    }

    Span span() {
        return new Span(start, end);
    }

    boolean isParagraph() {
        return segment.equals("para");
    }

    boolean isInArticle() {
        return segment.equals("art") || (parent != null && parent.isInArticle());
    }

    /** Returns whether any part of a sort stands below. */
    boolean has(String sort) {
        return children.stream().anyMatch(child -> child.segment.equals(sort) || child.has(sort));
    }

    /** Returns how many parts of a sort stand directly below. */
    int count(String sort) {
        return (int)
                children.stream().filter(child -> child.segment.equals(sort)).count();
    }

    /** Returns the nearest part below of a sort and number. */
    Optional<Node> find(String sort, int wanted) {
        Deque<Node> next = new ArrayDeque<>(children);
        while (!next.isEmpty()) {
            Node node = next.removeFirst();
            if (node.segment.equals(sort) && node.number == wanted) {
                return Optional.of(node);
            }
            next.addAll(node.children);
        }
        return Optional.empty();
    }

    /** Returns its own words: without its mark and heading, and without the numbered parts below it. */
    List<Span> ownWords() {
        if (!isParagraph() && children.stream().anyMatch(Node::isParagraph)) {
            return children.stream()
                    .filter(Node::isParagraph)
                    .flatMap(child -> child.ownWords().stream())
                    .toList();
        }
        List<Span> below = children.stream().map(Node::span).toList();
        return Span.minus(List.of(new Span(textStart, end)), below);
    }

    /** Returns its pinpoint, as short as pinpoints are written: an article needs no chapter, its items no paragraph. */
    String pin() {
        if (parent == null) {
            return "";
        }
        boolean onlyParagraph = isParagraph() && parent.count("para") == 1;
        boolean article = segment.equals("art");
        String above = article ? "" : parent.pin();
        if (onlyParagraph && !above.isEmpty()) {
            return above;
        }
        return (above.isEmpty() ? "" : above + ".") + segment + number;
    }
}
