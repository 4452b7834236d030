package org.youju.check.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** What a figure says. */
public sealed interface Amount {
    /** Returns whether two figures say the same, whatever the unit each is written in. */
    boolean same(Amount other);

    /** A number of something. */
    record Quantity(BigDecimal number, Unit unit) implements Amount {
        /** Returns the number in base units. */
        public BigDecimal base() {
            return number.multiply(unit.factor());
        }

        @Override
        public boolean same(Amount other) {
            if (!(other instanceof Quantity quantity)) {
                return false;
            }
            if (unit.isNone() || quantity.unit.isNone()) {
                return sameNumber(quantity);
            }
            return unit.comparesWith(quantity.unit) && base().compareTo(quantity.base()) == 0;
        }

        /** A bare number may be a share written as a part of one: 0.60 is 60%. */
        private boolean sameNumber(Quantity other) {
            Quantity bare = unit.isNone() ? this : other;
            Quantity measured = unit.isNone() ? other : this;
            boolean share = measured.unit.dimension().equals(Unit.PERCENT)
                    && measured.base().movePointLeft(2).compareTo(bare.number) == 0;
            return share || bare.number.compareTo(measured.number) == 0 || bare.number.compareTo(measured.base()) == 0;
        }

        @Override
        public String toString() {
            return (number.scale() > 0 ? number.stripTrailingZeros() : number).toPlainString() + unit.name();
        }
    }

    /**
     * A date as exact as it is written.
     *
     * @param year its year; 0 if none is written
     * @param month its month; 0 if none is written
     * @param day its day; 0 if none is written
     */
    record CalendarDate(int year, int month, int day) implements Amount {
        /** Returns whether a day is this date, or the first or last day of the month or year this date names. */
        public boolean names(LocalDate date) {
            if (year != 0 && year != date.getYear()) {
                return false;
            }
            YearMonth whole = YearMonth.from(date);
            boolean edgeOfMonth = date.getDayOfMonth() == 1 || date.equals(whole.atEndOfMonth());
            boolean edgeOfYear = date.getDayOfYear() == 1 || date.getDayOfYear() == date.lengthOfYear();
            if (month == 0) {
                return edgeOfYear;
            }
            return month == date.getMonthValue() && (day == 0 ? edgeOfMonth : day == date.getDayOfMonth());
        }

        @Override
        public boolean same(Amount other) {
            return equals(other);
        }

        @Override
        public String toString() {
            return (year == 0 ? "" : year + "年") + (month == 0 ? "" : month + "月") + (day == 0 ? "" : day + "日");
        }
    }
}
