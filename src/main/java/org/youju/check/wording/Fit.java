package org.youju.check.wording;

import java.time.LocalDate;
import org.youju.check.figures.Amount;
import org.youju.check.figures.Amount.CalendarDate;
import org.youju.check.figures.Amount.Quantity;
import org.youju.check.figures.Unit;

/** Says whether a rule's number or date is a figure of a text. */
final class Fit {
    private Fit() {}

    /** Returns whether a rule's amount is what a text states, whatever the unit and form each is written in. */
    static boolean fits(Amount ruled, Amount stated) {
        if (ruled instanceof CalendarDate day) {
            return stated instanceof CalendarDate date && date.names(LocalDate.of(day.year(), day.month(), day.day()));
        }
        Quantity quantity = (Quantity) ruled;
        if (stated instanceof CalendarDate date) {
            return isYearOrMonth(quantity, date);
        }
        return quantity.same(stated) || new Quantity(quantity.number().negate(), quantity.unit()).same(stated);
    }

    /** A fact may hold a year or a month as a number. */
    private static boolean isYearOrMonth(Quantity quantity, CalendarDate date) {
        Unit unit = quantity.unit();
        boolean number =
                unit.isNone() || unit.name().endsWith("年") || unit.name().endsWith("月");
        int value = quantity.number().intValue();
        return number && value > 0 && (value == date.year() || value == date.month());
    }
}
