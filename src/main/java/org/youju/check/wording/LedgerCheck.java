package org.youju.check.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.youju.check.Measure;
import org.youju.check.Severity;
import org.youju.check.sources.InstrumentText.Part;
import org.youju.check.sources.MisplacedPiece;
import org.youju.check.sources.Passage;
import org.youju.check.sources.Span;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.law.Text;

/** Compares the places of the official text with those that the ledger has, both ways. */
final class LedgerCheck {
    private static final Set<String> UNNUMBERED = Set.of("para", "table", "box", "row");

    private final Instrument instrument;
    private final LocatedText text;
    private final Finds finds;
    private int exact;
    private int loose;
    private int parts;
    private int listed;

    LedgerCheck(Instrument instrument, LocatedText text, Finds finds) {
        this.instrument = instrument;
        this.text = text;
        this.finds = finds;
    }

    void check() {
        text.text().misplaced().forEach(this::misplaced);
        instrument.clauses().forEach(this::inText);
        text.text().parts().stream()
                .filter(part -> part.own() && !part.sort().equals("header"))
                .forEach(this::inLedger);
    }

    private void misplaced(MisplacedPiece piece) {
        finds.inText(
                Severity.ERROR,
                "ledger.piece-not-in-text",
                instrument.id(),
                "",
                String.valueOf(piece.number()),
                "原文 " + text.text().file() + "：continues 第" + piece.number() + "段"
                        + piece.why().zh() + "。Piece " + piece.number() + " of continues"
                        + piece.why().en() + ".",
                "write the words with which its first line begins, and those with which its last line ends, as printed");
    }

    private void inText(Clause clause) {
        Optional<Passage> passage = text.passage(clause.pin());
        exact += passage.filter(Passage::exact).isPresent() ? 1 : 0;
        loose += passage.filter(found -> !found.exact()).isPresent() ? 1 : 0;
        if (passage.isEmpty()) {
            finds.inClause(
                    Severity.ERROR,
                    "ledger.not-in-text",
                    clause,
                    "",
                    "原文 " + text.text().file() + " 里找不到 " + clause.pin() + "（" + clause.label() + "）。The text has no "
                            + clause.pin() + ".",
                    "correct the pin: its marks are art, para, item, sec, sub and so on, with the numbers of the text");
        }
    }

    private void inLedger(Part part) {
        boolean isListed = instrument.clauses().stream().anyMatch(clause -> text.passage(clause.pin())
                .filter(passage -> isAtOrBelow(passage, part) || isTakenTogether(passage, part))
                .isPresent());
        parts++;
        listed += isListed ? 1 : 0;
        if (!isListed) {
            finds.inText(
                    Severity.ERROR,
                    "ledger.missing",
                    instrument.id(),
                    part.pin(),
                    "",
                    "原文 " + text.place(part.span()) + " 有 " + part.pin() + "，台账没有。The text has " + part.pin()
                            + ", the ledger does not.",
                    "add the clause to the ledger, encoded or not");
        }
    }

    private static boolean isAtOrBelow(Passage passage, Part part) {
        return passage.spans().stream().anyMatch(span -> Span.within(List.of(span), List.of(part.span())));
    }

    /** A plan may be listed by its numbered parts, each with all its paragraphs and rows; an article may not. */
    private static boolean isTakenTogether(Passage passage, Part part) {
        return !part.inArticle()
                && UNNUMBERED.contains(part.sort())
                && passage.spans().equals(List.of(part.container()));
    }

    List<Measure> measures() {
        int all = instrument.clauses().size();
        return List.of(
                new Measure(
                        "clausesInText",
                        new Text("条款在原文中找到", "clauses found in the official text"),
                        exact + loose,
                        all),
                Measure.told("clausesAtTheirMarks", new Text("其中按自己的标记找到", "of these by their own marks"), exact, all),
                new Measure(
                        "partsInLedger", new Text("原文的条、款、项在台账中", "parts of the text in the ledger"), listed, parts));
    }
}
