package org.youju.check.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.youju.check.Measure;
import org.youju.check.Severity;
import org.youju.check.figures.Amount.CalendarDate;
import org.youju.check.figures.Amount.Quantity;
import org.youju.check.figures.Figure;
import org.youju.check.wording.RuleFigure.Use;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.law.Text;

/** Compares the figures of the rules with those that the ledger lists, both ways. */
final class FigureCheck {
    private final Instrument instrument;
    private final List<ClauseFigures> clauses;
    private final Finds finds;
    private int stated;
    private int unproven;
    private int listed;
    private int unused;

    FigureCheck(Instrument instrument, List<ClauseFigures> clauses, Finds finds) {
        this.instrument = instrument;
        this.clauses = clauses;
        this.finds = finds;
    }

    List<Measure> measures() {
        return List.of(
                new Measure(
                        "figuresProven",
                        new Text("规则的数在台账中", "figures of rules in the ledger"),
                        stated - unproven,
                        stated),
                new Measure(
                        "figuresUsed",
                        new Text("台账的数用于规则或者有说明", "figures of the ledger used or explained"),
                        listed - unused,
                        listed));
    }

    void check() {
        clauses.forEach(clause -> {
            clause.ruled().forEach(figure -> proven(clause, figure));
            if (!clause.clause().encoded().isEmpty()) {
                clause.ledger().forEach(entry -> used(clause, entry));
            }
        });
    }

    /** Looks for explanations of what needs none, once the words were compared too. */
    void checkExplanations(WordCheck words) {
        clauses.forEach(clause -> clause.explained().stream()
                .filter(entry -> !words.hasUsed(clause.clause(), entry))
                .forEach(entry -> checkExplanation(clause, entry)));
    }

    private void proven(ClauseFigures clause, RuleFigure figure) {
        stated++;
        if (isUnproven(clause, figure) && !clause.explains(figure)) {
            unproven++;
            finds.inRule(
                    Severity.ERROR,
                    "figure.unproven",
                    figure.rule(),
                    figure.amount().toString(),
                    "规则用“" + figure.amount() + "”（" + figure.name() + "），台账 "
                            + clause.clause().label()
                            + " 的 figures 没有这个数。The rule states " + figure.amount() + " (" + figure.name()
                            + "), which is no figure of " + clause.clause().pin() + ".",
                    "correct the rule, or list the figure as the text writes it; if the text does not write it,"
                            + " say where it comes from under figuresExplained");
        }
    }

    private boolean isUnproven(ClauseFigures clause, RuleFigure figure) {
        return figure.use() != Use.ARITHMETIC
                && !clause.lists(figure)
                && !isOwnNumber(clause.clause(), figure)
                && !isDayOfTheText(clause.clause(), figure)
                && !(figure.use() == Use.COMPUTED && provenElsewhere(figure));
    }

    /** A computed fact is shared: the clause that sets its figure need not be the one that reads it. */
    private boolean provenElsewhere(RuleFigure figure) {
        return clauses.stream()
                .filter(other -> other.ruled().stream()
                        .anyMatch(also -> also.use() == Use.COMPUTED
                                && also.name().equals(figure.name())
                                && also.amount().equals(figure.amount())))
                .anyMatch(other -> other.lists(figure));
    }

    /** Which item of a list it is may be asked or given: 第（三）项 is the third. */
    private static boolean isOwnNumber(Clause clause, RuleFigure figure) {
        return (figure.use() == Use.GIVEN || figure.use() == Use.COMPARED)
                && figure.operator().isEmpty()
                && figure.amount() instanceof Quantity quantity
                && quantity.unit().isNone()
                && Stream.of(clause.pin().value().split("\\.", -1))
                        .anyMatch(segment ->
                                segment.matches("[a-z]+" + quantity.number().toPlainString()));
    }

    /** The days of issue and of coming into force are figures of the ledger's head. */
    private boolean isDayOfTheText(Clause clause, RuleFigure figure) {
        Stream<LocalDate> days = Stream.concat(
                Stream.of(
                        instrument.issued(),
                        instrument.inForce().from(),
                        instrument.inForce().to()),
                clause.versions().stream()
                        .flatMap(version -> Stream.of(
                                version.period().from(), version.period().to())));
        return figure.amount() instanceof CalendarDate date
                && days.anyMatch(day -> day.equals(LocalDate.of(date.year(), date.month(), date.day())));
    }

    private void used(ClauseFigures clause, LedgerFigure entry) {
        boolean isUnused = entry.figures().stream().anyMatch(figure -> !figure.incidental() && !clause.uses(figure));
        listed++;
        if (isUnused && !clause.explains(entry)) {
            unused++;
            finds.inClause(
                    Severity.ERROR,
                    "figure.unused",
                    clause.clause(),
                    entry.written(),
                    "没有规则用到“" + entry.written() + "”。No rule of the clause uses “" + entry.written() + "”.",
                    "use it in a rule, or say under figuresExplained why no rule needs it: \"" + entry.written()
                            + "\": { zh: …, en: … }");
        }
    }

    private void checkExplanation(ClauseFigures clause, LedgerFigure entry) {
        boolean ofARule =
                clause.ruled().stream().anyMatch(figure -> entry.states(figure.amount()) && isUnproven(clause, figure));
        boolean ofTheLedger = clause.ledger().stream()
                .filter(each -> each.flat().equals(entry.flat()))
                .anyMatch(each -> clause.clause().encoded().isEmpty()
                        || each.figures().isEmpty()
                        || each.figures().stream().anyMatch(figure -> needsExplanation(clause, figure)));
        if (!ofARule && !ofTheLedger) {
            finds.inClause(
                    Severity.WARNING,
                    "figure.explained-in-vain",
                    clause.clause(),
                    entry.written(),
                    "“" + entry.written() + "”不用说明：规则用到了它，或者本条没有它。“" + entry.written()
                            + "” needs no explanation: a rule uses it, or the clause does not have it.",
                    "remove it from figuresExplained");
        }
    }

    private static boolean needsExplanation(ClauseFigures clause, Figure figure) {
        return figure.incidental() || !clause.uses(figure);
    }
}
