package org.youju.check.sources;

import java.util.List;
import java.util.Optional;
import org.youju.check.sources.Mark.Style;

/** Makes the outline of a text from its paragraphs and their marks. */
final class OutlineReader {
    private static final int NARROWEST = 100;
    private static final int LONGEST_RUN_IN_HEADING = 32;
    private static final String NOTE = "注：";

    private final Body body;
    private final BoxItems boxItems;
    private final Node root;
    private Node current;
    private int itemsOfBox;

    private OutlineReader(Body body, BoxItems boxItems) {
        this.body = body;
        this.boxItems = boxItems;
        this.root = new Node("text", 0, -1, null, 0, 0, body.text().length());
        this.current = root;
    }

    /** Returns the whole text, with its parts below it. */
    static Node read(Body body, BoxItems boxItems) {
        OutlineReader reader = new OutlineReader(body, boxItems);
        List<Paragraph> paragraphs = body.paragraphs();
        for (int at = 0; at < paragraphs.size(); at++) {
            reader.add(
                    paragraphs.get(at),
                    at + 1 < paragraphs.size() ? Optional.of(paragraphs.get(at + 1)) : Optional.empty());
        }
        return reader.root;
    }

    private void add(Paragraph paragraph, Optional<Paragraph> next) {
        if (paragraph.row()) {
            addRow(paragraph);
        } else if (paragraph.mark().isPresent()) {
            boolean textFollows =
                    next.filter(each -> !each.row() && each.mark().isEmpty()).isPresent();
            addMarked(paragraph, paragraph.mark().get(), textFollows);
        } else if (!inTable() || next.filter(Paragraph::row).isEmpty()) {
            addUnmarked(paragraph);
        }
    }

    private boolean inTable() {
        return current.segment().equals("table") || current.segment().equals("box");
    }

    private void addMarked(Paragraph paragraph, Mark mark, boolean textFollows) {
        Style style = mark.style();
        int width = style.width();
        if (style.isTable()) {
            leaveTable();
            current = node(style.segment(), mark, NARROWEST, current, paragraph);
            itemsOfBox = style == Style.BOX ? boxItems.in(mark.number()) : 0;
            return;
        }
        leaveTable();
        while (current.parent().isPresent() && (current.isParagraph() || current.width() >= width)) {
            current = current.parent().get();
        }
        boolean inArticle = current.isInArticle();
        Node parent = inArticle && current.segment().equals("art") ? lastParagraph(current, paragraph) : current;
        String segment = inArticle && style == Style.BRACKET
                ? "item"
                : inArticle && style == Style.DIGIT ? "sub" : style.segment();
        current = node(segment, mark, width, parent, paragraph);
        if (paragraph.sentence() && !(textFollows && isHeading(paragraph, mark))) {
            int textStart = textStart(paragraph, mark, inArticle || style == Style.ARTICLE);
            if (textStart < paragraph.end() && !parentIsParagraph()) {
                new Node("para", 1, NARROWEST, current, textStart, textStart, paragraph.end());
            }
        }
    }

    /** One short sentence above the text of a plan is its heading, although it ends with a full stop. */
    private boolean isHeading(Paragraph paragraph, Mark mark) {
        String text = body.text().substring(textStart(paragraph, mark, true), paragraph.end());
        return !current.isInArticle()
                && text.length() <= LONGEST_RUN_IN_HEADING
                && text.indexOf('。') == text.length() - 1
                && text.indexOf('，') < 0;
    }

    private boolean parentIsParagraph() {
        return current.parent().filter(Node::isParagraph).isPresent();
    }

    private Node node(String segment, Mark mark, int width, Node parent, Paragraph paragraph) {
        int textStart = textStart(paragraph, mark, true);
        return new Node(segment, mark.number(), width, parent, paragraph.start(), textStart, paragraph.end());
    }

    /** Returns where the words begin after the mark and, in a plan, after the short heading that runs into the text. */
    private int textStart(Paragraph paragraph, Mark mark, boolean withoutHeading) {
        int start = Math.min(
                paragraph.end(),
                paragraph.start() + mark.text().replace(" ", "").length());
        if (withoutHeading) {
            return start;
        }
        int stop = body.text().indexOf('。', start);
        boolean heading = stop > 0 && stop + 1 < paragraph.end() && stop - start <= LONGEST_RUN_IN_HEADING;
        return heading ? stop + 1 : start;
    }

    private Node lastParagraph(Node article, Paragraph paragraph) {
        int count = article.count("para");
        return article.find("para", count)
                .orElseGet(() -> new Node(
                        "para", 1, NARROWEST, article, paragraph.start(), paragraph.start(), paragraph.start()));
    }

    private void addUnmarked(Paragraph paragraph) {
        if (current.segment().equals("box") && current.count("item") < itemsOfBox) {
            // a box that is printed as text
            int number = current.count("item") + 1;
            new Node("item", number, NARROWEST, current, paragraph.start(), paragraph.start(), paragraph.end());
            return;
        }
        // a note below a table belongs to it
        if (current.segment().equals("table") && body.text().startsWith(NOTE, paragraph.start())) {
            current.extend(paragraph.end());
            return;
        }
        leaveTable();
        Node container = current;
        if (isInBrackets(paragraph) && isBehindText(container)) {
            container.children().get(container.children().size() - 1).extend(paragraph.end());
            return;
        }
        if (container.isInArticle()) {
            while (!container.segment().equals("art")) {
                container = container.parent().orElse(root);
            }
            current = container;
        }
        new Node(
                "para",
                container.count("para") + 1,
                NARROWEST,
                container,
                paragraph.start(),
                paragraph.start(),
                paragraph.end());
    }

    /** Which department leads goes with what it leads. */
    private boolean isInBrackets(Paragraph paragraph) {
        String text = body.text().substring(paragraph.start(), paragraph.end());
        return "（〔".indexOf(text.charAt(0)) >= 0 && "）〕".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isBehindText(Node container) {
        List<Node> children = container.children();
        return !children.isEmpty() && children.get(children.size() - 1).isParagraph();
    }

    private void addRow(Paragraph paragraph) {
        if (!inTable()) {
            int number = current.count("table") + 1;
            current = new Node(
                    "table", number, NARROWEST, current, paragraph.start(), paragraph.start(), paragraph.end());
            return;
        }
        if (current.children().isEmpty() && current.span().end() < paragraph.start() && isHeader()) {
            // the caption was read, this is the header
            new Node("header", 1, NARROWEST, current, paragraph.start(), paragraph.start(), paragraph.end());
            return;
        }
        new Node(
                "row",
                current.count("row") + 1,
                NARROWEST,
                current,
                paragraph.start(),
                paragraph.start(),
                paragraph.end());
    }

    /** A table with a caption has not shown its header yet; one without began with it. */
    private boolean isHeader() {
        return body.text()
                        .substring(current.span().start(), current.span().end())
                        .indexOf('\t')
                < 0;
    }

    private void leaveTable() {
        while (inTable()) {
            current = current.parent().orElse(root);
        }
    }
}
