package org.youju.check.report;

import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import org.youju.law.Text;

/** Shows a text in both languages, the Chinese first. */
final class Both {
    private Both() {}

    /** Returns both side by side; once where they are the same. */
    static DomContent of(Text text) {
        return text.zh().equals(text.en()) || text.en().isEmpty()
                ? span(text.zh())
                : span(span(text.zh()), span(" " + text.en()).withClass("en").attr("lang", "en"));
    }

    static DomContent of(String zh, String en) {
        return of(new Text(zh, en));
    }
}
