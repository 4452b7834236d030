package org.youju.check.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.tag;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.youju.check.proof.ProofReport;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.law.Text;

/** Draws every clause of a text as a square in the order of the text, article by article, and counts them. */
final class CoveragePicture {
    private static final int WIDTH = 960;
    private static final int CELL = 20;
    private static final int STEP = CELL + 4;
    private static final int BETWEEN_ARTICLES = 10;
    private static final int LEGEND_LINE = 28;
    private static final int LEGEND_COLUMNS = 2;

    private final Instrument instrument;
    private final ProofReport report;
    private final String page;

    /**
     * Makes the picture of a text.
     *
     * @param page file of the text's page, to whose clauses the squares lead; empty for the same page
     */
    CoveragePicture(Instrument instrument, ProofReport report, String page) {
        this.instrument = instrument;
        this.report = report;
        this.page = page;
    }

    DomContent draw() {
        List<DomContent> parts = new ArrayList<>();
        int y = addLegend(parts);
        int x = 0;
        for (List<Clause> article : articles()) {
            if (x > 0 && x + article.size() * STEP > WIDTH) {
                x = 0;
                y += STEP;
            }
            for (Clause clause : article) {
                if (x + STEP > WIDTH) {
                    x = 0;
                    y += STEP;
                }
                parts.add(cell(clause, x, y));
                x += STEP;
            }
            x += BETWEEN_ARTICLES;
        }
        return tag("svg")
                .attr("xmlns", "http://www.w3.org/2000/svg")
                .attr("viewBox", "0 0 " + WIDTH + " " + (y + STEP))
                .attr("role", "img")
                .attr("aria-label", "条款覆盖图 coverage of the clauses")
                .withClass("coverage")
                .with(parts);
    }

    /** Clauses by the part of the text they stand in: what comes before the first dot of their pins. */
    private Iterable<List<Clause>> articles() {
        Map<String, List<Clause>> articles = new LinkedHashMap<>();
        for (Clause clause : instrument.clauses()) {
            String article = clause.pin().value().split("\\.", 2)[0];
            articles.computeIfAbsent(article, each -> new ArrayList<>()).add(clause);
        }
        return articles.values();
    }

    private DomContent cell(Clause clause, int x, int y) {
        Standing standing = Standing.of(clause, report);
        return a(square(standing, x, y)
                        .with(tag("title")
                                .withText(
                                        clause.label() + "：" + standing.words().zh())))
                .withHref(page + "#" + clause.pin());
    }

    private static ContainerTag<?> square(Standing standing, int x, int y) {
        return tag("rect")
                .withClass(standing.style())
                .attr("x", x + 1)
                .attr("y", y + 1)
                .attr("width", CELL)
                .attr("height", CELL)
                .attr("rx", 3);
    }

    /** Adds how many clauses stand how, and returns where the squares begin below it. */
    private int addLegend(List<DomContent> parts) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        instrument.clauses().forEach(clause -> counts.merge(Standing.of(clause, report), 1, Integer::sum));
        int place = 0;
        for (Map.Entry<Standing, Integer> count : counts.entrySet()) {
            int x = place % LEGEND_COLUMNS * (WIDTH / LEGEND_COLUMNS);
            int y = place / LEGEND_COLUMNS * LEGEND_LINE;
            Text words = count.getKey().words();
            parts.add(square(count.getKey(), x, y));
            parts.add(tag("text")
                    .attr("x", x + STEP + 6)
                    .attr("y", y + CELL - 4)
                    .withText(count.getValue() + "　" + words.zh() + "　" + words.en()));
            place++;
        }
        return (place + LEGEND_COLUMNS - 1) / LEGEND_COLUMNS * LEGEND_LINE + BETWEEN_ARTICLES;
    }
}
