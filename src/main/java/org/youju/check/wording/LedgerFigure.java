package org.youju.check.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.youju.check.figures.Amount;
import org.youju.check.figures.Figure;
import org.youju.check.figures.FigureReader;
import org.youju.check.figures.FlatText;
import org.youju.check.figures.NonFigure;

/**
 * An entry under {@code figures} of a clause.
 *
 * @param written as the ledger writes it
 * @param flat the same without spaces, in one width
 * @param figures the figures in it
 * @param nonFigures the numbers in it that state no quantity
 */
record LedgerFigure(String written, String flat, List<Figure> figures, List<NonFigure> nonFigures) {
    static LedgerFigure of(String written) {
        String flat = FlatText.of(written).text();
        FigureReader.Reading reading = FigureReader.readFlat(flat);
        return new LedgerFigure(written, flat, reading.figures(), reading.nonFigures());
    }

    static List<LedgerFigure> all(Iterable<String> written) {
        List<LedgerFigure> all = new ArrayList<>();
        written.forEach(each -> all.add(of(each)));
        return all;
    }

    /** Returns whether a rule's amount is one of its figures, or the number of what it names: 第二次, 一级. */
    boolean states(Amount ruled) {
        return figures.stream().anyMatch(figure -> Fit.fits(ruled, figure.amount()))
                || nonFigures.stream()
                        .flatMap(named -> FigureReader.numbers(named.written()).stream())
                        .anyMatch(number -> isNumber(ruled, number));
    }

    private static boolean isNumber(Amount ruled, BigDecimal number) {
        return ruled instanceof Amount.Quantity quantity && quantity.number().compareTo(number) == 0;
    }
}
