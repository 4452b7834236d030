package org.youju.check.wording;

import java.util.List;
import org.youju.check.figures.Figure;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.rulebook.RulebookContent;

/**
 * The figures of one clause: of its ledger entry and of its rules.
 *
 * @param clause the clause
 * @param ledger what the ledger lists
 * @param ruled what its rules state
 * @param worded the figures in the words of the facts and codes that its rules name
 * @param explained the figures and numbers that the ledger explains
 */
record ClauseFigures(
        Clause clause,
        List<LedgerFigure> ledger,
        List<RuleFigure> ruled,
        List<Figure> worded,
        List<LedgerFigure> explained) {

    /** Returns the figures of every clause, in the order of the text. */
    static List<ClauseFigures> of(RulebookContent content, Instrument instrument) {
        return instrument.clauses().stream().map(clause -> of(content, clause)).toList();
    }

    private static ClauseFigures of(RulebookContent content, Clause clause) {
        var rules = content.rules().stream()
                .filter(rule -> rule.instrument().equals(clause.instrument())
                        && rule.clause().equals(clause.pin()))
                .toList();
        return new ClauseFigures(
                clause,
                LedgerFigure.all(clause.figures()),
                rules.stream()
                        .flatMap(rule -> RuleFigures.of(content, rule).stream())
                        .toList(),
                rules.stream()
                        .flatMap(rule -> new RuledWords(content, rule).figures().stream())
                        .toList(),
                LedgerFigure.all(clause.figuresExplained().keySet()));
    }

    /** Returns whether the ledger lists what a rule states. */
    boolean lists(RuleFigure figure) {
        return ledger.stream().anyMatch(listed -> listed.states(figure.amount()));
    }

    /** Returns whether the ledger explains a number that a rule states. */
    boolean explains(RuleFigure figure) {
        return explained.stream().anyMatch(entry -> entry.states(figure.amount()));
    }

    /** Returns whether the ledger explains a figure it lists. */
    boolean explains(LedgerFigure listed) {
        return explained.stream().anyMatch(entry -> entry.flat().equals(listed.flat()));
    }

    /** Returns whether a rule uses a figure, or asks about it in words. */
    boolean uses(Figure figure) {
        return ruled.stream().anyMatch(used -> Fit.fits(used.amount(), figure.amount()))
                || worded.stream().anyMatch(word -> word.amount().same(figure.amount()));
    }
}
