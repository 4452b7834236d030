package org.youju.check.report;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.tag;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;
import org.youju.check.Measure;

/** Shows measures with their shares as bars. */
final class MeasureCards {
    private MeasureCards() {}

    /** Returns what should be whole as cards, and below them what only tells how it is. */
    static DomContent of(List<Measure> measures) {
        return div(
                div(each(measures.stream().filter(Measure::goal).toList(), MeasureCards::card))
                        .withClass("measures"),
                div(each(measures.stream().filter(measure -> !measure.goal()).toList(), MeasureCards::told))
                        .withClass("told"));
    }

    private static DomContent told(Measure measure) {
        return div(
                span(Both.of(measure.label())),
                span(measure.proven() + " / " + measure.all()).withClass("count"));
    }

    private static DomContent card(Measure measure) {
        // never shown as 100 % before it is whole
        String percent = String.format(Locale.ROOT, "%.1f", Math.floor(1000 * measure.share()) / 10);
        return div(
                        span(Both.of(measure.label())),
                        strong(percent + " %"),
                        span(measure.proven() + " / " + measure.all()).withClass("count"),
                        tag("svg")
                                .attr("viewBox", "0 0 100 4")
                                .attr("preserveAspectRatio", "none")
                                .attr("aria-hidden", "true")
                                .with(bar("track", 100), bar("fill", 100 * measure.share())))
                .withClass("card " + style(measure));
    }

    /** Returns the name of the style that says whether something is left to do. */
    static String style(Measure measure) {
        if (!measure.goal()) {
            return "told";
        }
        return measure.isMet() ? "whole" : "part";
    }

    private static DomContent bar(String style, double width) {
        return tag("rect")
                .withClass(style)
                .attr("width", String.format(Locale.ROOT, "%.2f", width))
                .attr("height", 4);
    }
}
