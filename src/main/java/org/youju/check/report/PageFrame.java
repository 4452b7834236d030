package org.youju.check.report;

import static j2html.TagCreator.body;
import static j2html.TagCreator.document;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;

import j2html.tags.DomContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What every page of a report has in common: it carries its own style and needs nothing else. */
final class PageFrame {
    private PageFrame() {}

    /** Returns a whole page in UTF-8. */
    static byte[] page(String heading, DomContent... content) {
        return document(html(
                                head(
                                        meta().withCharset("utf-8"),
                                        meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                        title(heading + " · 有据"),
                                        style(rawHtml(css()))),
                                body(content))
                        .withLang("zh-CN"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String css() {
        try (InputStream in = PageFrame.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("the style of the report is missing from this program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
