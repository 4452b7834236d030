package org.youju.check.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.header;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;

import j2html.tags.DomContent;
import org.youju.check.proof.ProofReport;
import org.youju.law.Instrument;

/** Writes the page that leads to the pages of several texts. */
public final class OverviewPage {
    private OverviewPage() {}

    /** Returns the page in UTF-8; it leads to pages beside it. */
    public static byte[] of(ProofReport report) {
        var identity = report.subject().engine().rulebook().identity();
        return PageFrame.page(
                "规则与条文",
                header(
                        p(Both.of("有据", "Youju")).withClass("eyebrow"),
                        h1("规则与条文"),
                        p("The rules and the texts").withClass("en").attr("lang", "en"),
                        p(code(identity.version() + " " + identity.digest()))),
                each(report.subject().instruments(), instrument -> text(report, instrument)));
    }

    /** Returns the name of the file of a text's page. */
    public static String fileOf(Instrument instrument) {
        return instrument.id().replace('/', '-') + ".html";
    }

    private static DomContent text(ProofReport report, Instrument instrument) {
        return section(
                        h2(a(instrument.title().zh()).withHref(fileOf(instrument))),
                        p(instrument.title().en()).withClass("en").attr("lang", "en"),
                        figure(new CoveragePicture(instrument, report, fileOf(instrument)).draw()),
                        MeasureCards.of(report.measures(instrument.id())))
                .withClass("proof");
    }
}
