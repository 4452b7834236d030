package org.youju.check.report;

import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.header;
import static j2html.TagCreator.join;
import static j2html.TagCreator.main;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import java.util.stream.Collectors;
import org.youju.check.proof.ProofReport;
import org.youju.law.Instrument;
import org.youju.law.Place;
import org.youju.law.Text;
import org.youju.rulebook.NamedPlace;

/** Writes the page of one text for lawyers. */
public final class ReportPage {
    private final ProofReport report;
    private final Instrument instrument;

    private ReportPage(ProofReport report, Instrument instrument) {
        this.report = report;
        this.instrument = instrument;
    }

    /** Returns the page in UTF-8; it needs nothing besides itself. */
    public static byte[] of(ProofReport report, Instrument instrument) {
        ReportPage page = new ReportPage(report, instrument);
        ClauseSection clauses = new ClauseSection(report);
        return PageFrame.page(
                instrument.title().zh(),
                page.top(),
                section(
                                figure(new CoveragePicture(instrument, report, "").draw()),
                                MeasureCards.of(report.measures(instrument.id())))
                        .withClass("proof"),
                main(h2(Both.of("逐条", "Clause by clause")), each(instrument.clauses(), clauses::of)));
    }

    private DomContent top() {
        var identity = report.subject().engine().rulebook().identity();
        return header(
                p(Both.of("有据 · 规则与条文", "Youju · the rules and the text")).withClass("eyebrow"),
                h1(instrument.title().zh()),
                p(instrument.title().en()).withClass("en").attr("lang", "en"),
                dl(
                        row("文号", "Number", span(instrument.documentNumber())),
                        row("制定机关", "Issuer", Both.of(instrument.issuer())),
                        row("施行", "In force", span(inForce())),
                        row("适用地区", "Places", span(places())),
                        row("规则版本", "Rulebook", join(identity.version(), code(" " + identity.digest())))));
    }

    private String inForce() {
        return instrument.inForce().from()
                + (instrument.inForce().isOpen()
                        ? " 起"
                        : " 至 " + instrument.inForce().to());
    }

    private String places() {
        return instrument.scope().in().stream().map(this::name).collect(Collectors.joining("、"));
    }

    private String name(Place place) {
        return report.subject().engine().rulebook().content().places().stream()
                .filter(named -> named.place().equals(place))
                .map(NamedPlace::name)
                .map(Text::zh)
                .findFirst()
                .orElse(place.code());
    }

    private static DomContent row(String zh, String en, DomContent value) {
        return div(dt(Both.of(zh, en)), dd(value));
    }
}
