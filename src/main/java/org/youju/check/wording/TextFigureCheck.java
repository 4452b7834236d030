package org.youju.check.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.youju.check.Measure;
import org.youju.check.Severity;
import org.youju.check.figures.Figure;
import org.youju.check.sources.Passage;
import org.youju.check.sources.Span;
import org.youju.law.Text;

/** Compares the figures that the ledger lists with those of the official text, both ways. */
final class TextFigureCheck {
    private final LocatedText text;
    private final List<ClauseFigures> clauses;
    private final Finds finds;
    private final List<FigurePlace> places = new ArrayList<>();
    private int ledger;
    private int stated;
    private int listed;

    TextFigureCheck(LocatedText text, List<ClauseFigures> clauses, Finds finds) {
        this.text = text;
        this.clauses = clauses;
        this.finds = finds;
    }

    /** Returns where the figures of the ledger stand. */
    List<FigurePlace> places() {
        return places;
    }

    List<Measure> measures() {
        return List.of(
                new Measure(
                        "figuresInText",
                        new Text("台账的数在原文中找到", "figures of the ledger found in the text"),
                        places.size(),
                        ledger),
                new Measure(
                        "figuresInLedger",
                        new Text("已编码条款原文中的数在台账中", "figures of encoded passages in the ledger"),
                        listed,
                        stated));
    }

    void check() {
        Map<List<Span>, List<ClauseFigures>> byPassage = new LinkedHashMap<>();
        for (ClauseFigures clause : clauses) {
            Optional<Passage> passage = text.passage(clause.clause().pin());
            if (passage.isPresent()) {
                ledger += clause.ledger().size();
                clause.ledger()
                        .forEach(entry -> inText(clause, entry, passage.get()).ifPresent(places::add));
                byPassage
                        .computeIfAbsent(passage.get().spans(), spans -> new ArrayList<>())
                        .add(clause);
            }
        }
        byPassage.forEach((spans, together) -> inLedger(new Passage(true, spans), together));
    }

    private Optional<FigurePlace> inText(ClauseFigures clause, LedgerFigure entry, Passage passage) {
        Optional<Span> found = place(entry, passage.spans());
        if (found.isEmpty()) {
            finds.inClause(
                    Severity.ERROR,
                    "figure.not-in-text",
                    clause.clause(),
                    entry.written(),
                    "原文 " + text.place(passage) + "（" + clause.clause().label() + "）没有“" + entry.written() + "”"
                            + elsewhere(entry) + "。The passage does not say “" + entry.written() + "”.",
                    "write the figure as the text writes it, under the clause where it stands");
        }
        return found.map(span -> new FigurePlace(
                clause.clause().instrument(),
                clause.clause().pin(),
                entry.written(),
                text.text().file(),
                text.text().inFile(span)));
    }

    private Optional<Span> place(LedgerFigure entry, List<Span> spans) {
        List<Figure> stated = text.figures(spans);
        for (Span span : spans) {
            int at = entry.flat().isEmpty() ? -1 : text.flat().indexOf(entry.flat(), span.start());
            while (at >= 0 && at + entry.flat().length() <= span.end()) {
                Span found = new Span(at, at + entry.flat().length());
                if (stated.stream().noneMatch(figure -> cuts(found, figure))) {
                    return Optional.of(found);
                }
                at = text.flat().indexOf(entry.flat(), at + 1);
            }
        }
        List<Optional<Figure>> found = entry.figures().stream()
                .map(figure -> stated.stream()
                        .filter(each -> each.amount().same(figure.amount()))
                        .findFirst())
                .toList();
        return found.isEmpty() || found.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : found.get(0).map(figure -> new Span(figure.start(), figure.end()));
    }

    /** 5% is no figure of a text that says 15%. */
    private static boolean cuts(Span span, Figure figure) {
        boolean apart = figure.end() <= span.start() || span.end() <= figure.start();
        boolean inside = span.start() <= figure.start() && figure.end() <= span.end();
        return !apart && !inside;
    }

    private String elsewhere(LedgerFigure entry) {
        return clauses.stream()
                .filter(other -> text.passage(other.clause().pin())
                        .filter(passage -> place(entry, text.own(passage)).isPresent())
                        .isPresent())
                .findFirst()
                .map(other -> "，它在 " + other.clause().pin())
                .orElse("");
    }

    /** Clauses at one place share its figures: each may list its own. */
    private void inLedger(Passage passage, List<ClauseFigures> together) {
        Optional<ClauseFigures> encoded = together.stream()
                .filter(clause -> !clause.clause().encoded().isEmpty())
                .findFirst();
        if (encoded.isEmpty()) {
            return;
        }
        for (Figure figure : text.figures(text.own(passage))) {
            boolean isListed = figure.incidental()
                    || clauses.stream()
                            .filter(clause -> text.passage(clause.clause().pin())
                                    .filter(around -> Span.within(passage.spans(), around.spans()))
                                    .isPresent())
                            .flatMap(clause -> clause.ledger().stream())
                            .anyMatch(each -> lists(each, figure));
            stated++;
            listed += isListed ? 1 : 0;
            if (!isListed) {
                finds.inClause(
                        Severity.ERROR,
                        "figure.not-in-ledger",
                        encoded.get().clause(),
                        figure.written(),
                        "原文 " + text.place(new Span(figure.start(), figure.end())) + " 有“" + figure.written()
                                + "”，台账没有。The text says “" + figure.written() + "”, the ledger does not.",
                        "add \"" + figure.written() + "\" to figures");
            }
        }
    }

    private static boolean lists(LedgerFigure entry, Figure figure) {
        return entry.figures().isEmpty()
                ? entry.flat().contains(figure.written())
                : entry.figures().stream().anyMatch(each -> each.amount().same(figure.amount()));
    }
}
