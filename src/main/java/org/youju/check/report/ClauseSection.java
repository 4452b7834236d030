package org.youju.check.report;

import static j2html.TagCreator.article;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.youju.check.CheckFinding;
import org.youju.check.Measure;
import org.youju.check.ReasonWords;
import org.youju.check.proof.ProofReport;
import org.youju.check.wording.FigurePlace;
import org.youju.check.wording.FiguresResult;
import org.youju.law.Clause;
import org.youju.law.Conflict;
import org.youju.law.Reading;
import org.youju.law.Text;

/** Shows one clause: what it says, how it is encoded, and what proves it. */
final class ClauseSection {
    private final ProofReport report;
    private final RuleSection rules;
    private final CaseSection cases;

    ClauseSection(ProofReport report) {
        this.report = report;
        this.rules = new RuleSection(report.subject().engine().rulebook());
        this.cases = new CaseSection(report);
    }

    DomContent of(Clause clause) {
        return article(
                        heading(clause),
                        p(clause.summary().zh()),
                        p(clause.summary().en()).withClass("en").attr("lang", "en"),
                        figures(clause),
                        notEncoded(clause),
                        list("读法", "Readings", clause.readings(), ClauseSection::reading),
                        list("冲突", "Conflicts", clause.conflicts(), ClauseSection::conflict),
                        list("说明", "Notes", clause.notes(), Both::of),
                        rules.of(clause),
                        cases.of(clause),
                        findings(clause))
                .withId(clause.pin().value())
                .withClass("clause " + Standing.of(clause, report).style());
    }

    private DomContent heading(Clause clause) {
        return div(
                        h3(text(clause.label()), code(clause.pin().value())),
                        span(Both.of(ReportWords.of(clause.force()))).withClass("force"),
                        iff(
                                !clause.hedge().isEmpty(),
                                span("“" + clause.hedge() + "”").withClass("force hedge")),
                        each(report.measures(clause.instrument(), clause.pin()), ClauseSection::measure))
                .withClass("heading");
    }

    private static DomContent measure(Measure measure) {
        return span(Both.of(measure.label()), strong(" " + measure.proven() + "/" + measure.all()))
                .withClass("measure " + MeasureCards.style(measure));
    }

    private DomContent figures(Clause clause) {
        return iff(
                !clause.figures().isEmpty(),
                div(strong(Both.of("数字", "Figures")), each(clause.figures(), figure -> figure(clause, figure)))
                        .withClass("figures"));
    }

    /** A figure with where it stands in the official text, if that is at hand, and why no rule uses it. */
    private DomContent figure(Clause clause, String figure) {
        List<FigurePlace> places =
                report.result(FiguresResult.class).map(FiguresResult::places).orElse(List.of()).stream()
                        .filter(place -> place.instrument().equals(clause.instrument())
                                && place.pin().equals(clause.pin())
                                && place.written().equals(figure))
                        .toList();
        return span(
                        span(figure).withClass("figure"),
                        each(
                                places,
                                place -> code(
                                        " " + place.file() + ":" + place.span().start() + "–"
                                                + place.span().end())),
                        iff(
                                Optional.ofNullable(clause.figuresExplained().get(figure)),
                                why -> span(text(" "), Both.of(why)).withClass("why")))
                .withClass("found");
    }

    private static DomContent notEncoded(Clause clause) {
        return iff(
                clause.encoded().isEmpty(),
                p(
                                strong(Both.of(
                                        ReasonWords.of(clause.notEncoded().reason()))),
                                span("　"),
                                Both.of(clause.notEncoded().why()))
                        .withClass("reason"));
    }

    private static DomContent reading(Reading reading) {
        List<DomContent> parts = new ArrayList<>();
        parts.add(strong(reading.id() + "　"));
        parts.add(Both.of(reading.summary()));
        if (!reading.basis().isEmpty()) {
            parts.add(div(Both.of("依据：" + reading.basis(), "")).withClass("why"));
        }
        return div(parts.toArray(DomContent[]::new));
    }

    private static DomContent conflict(Conflict conflict) {
        return div(code(conflict.instrument() + " " + conflict.pin()), span("　"), Both.of(conflict.why()));
    }

    private DomContent findings(Clause clause) {
        return list("待办", "Findings", report.findings(clause.instrument(), clause.pin()), (CheckFinding finding) -> div(
                        span(finding.message()),
                        div(finding.fix()).withClass("why"),
                        code(finding.id()).withClass("place"))
                .withClass("finding " + finding.severity().code()));
    }

    /** How one of a list is shown. */
    @FunctionalInterface
    private interface Item<T> {
        DomContent show(T one);
    }

    private static <T> DomContent list(String zh, String en, List<T> all, Item<T> item) {
        return iff(
                !all.isEmpty(),
                div(strong(Both.of(new Text(zh, en))), ul(each(all, one -> li(item.show(one)))))
                        .withClass("list"));
    }
}
