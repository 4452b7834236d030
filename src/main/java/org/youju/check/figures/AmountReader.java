package org.youju.check.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.youju.check.figures.Amount.Quantity;
import org.youju.check.figures.Numerals.Numeral;

/** Reads one date, share or number with its unit. */
final class AmountReader {
    private static final Pattern SHARE =
            Pattern.compile("([百千万]|[零〇一二两三四五六七八九十]+)分之([零〇一二两三四五六七八九十百]+(?:点[零〇一二三四五六七八九]+)?)");
    private static final String NOT_A_TENTH = "员立果为本功长交套品分就熟";
    private static final String MORE_OR_LESS = "余多几";

    private final String text;

    AmountReader(String flat) {
        text = flat;
    }

    /**
     * Something that may be a figure.
     *
     * @param amount what it says, if it has a unit or is a date
     * @param number its number, without unit
     * @param chinese whether the numeral is Chinese
     * @param end where it ends, exclusive
     */
    record Found(Optional<Amount> amount, BigDecimal number, boolean chinese, boolean scaled, int end) {
        /** Arabic digits are a figure even without a unit; Chinese ones are a word then, such as 一些. */
        boolean isBare() {
            return amount.isEmpty() && !chinese;
        }
    }

    Optional<Found> at(int start) {
        Optional<Dates.Dated> date = Dates.at(text, start);
        if (date.isPresent()) {
            return Optional.of(new Found(
                    Optional.of(date.get().date()),
                    BigDecimal.ZERO,
                    false,
                    true,
                    date.get().end()));
        }
        Matcher share = SHARE.matcher(text).region(start, text.length());
        if (share.lookingAt()) {
            return Optional.of(new Found(Optional.of(share(share)), BigDecimal.ZERO, false, true, share.end()));
        }
        char c = text.charAt(start);
        if (!Numerals.isArabic(c) && !Numerals.isChinese(c)) {
            return Optional.empty();
        }
        return Numerals.at(text, start).map(numeral -> withUnit(start, numeral));
    }

    private Found withUnit(int start, Numeral numeral) {
        BigDecimal value = isNegative(start) ? numeral.value().negate() : numeral.value();
        int end = numeral.end();
        int unitStart = end < text.length() && MORE_OR_LESS.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        Optional<Unit> unit = unitStart < text.length() ? Units.at(text, unitStart) : Optional.empty();
        if (unit.isPresent() && isUnit(unit.get(), unitStart)) {
            Amount amount = new Quantity(value, unit.get());
            return new Found(
                    Optional.of(amount),
                    value,
                    numeral.chinese(),
                    numeral.scaled(),
                    unitStart + unit.get().name().length());
        }
        return new Found(Optional.empty(), value, numeral.chinese(), numeral.scaled(), end);
    }

    private boolean isUnit(Unit unit, int at) {
        int end = at + unit.name().length();
        return !unit.name().equals("成") || end >= text.length() || NOT_A_TENTH.indexOf(text.charAt(end)) < 0;
    }

    private boolean isNegative(int start) {
        return start > 0
                && text.charAt(start - 1) == '-'
                && (start == 1 || "\t（，、：".indexOf(text.charAt(start - 2)) >= 0);
    }

    private static Quantity share(Matcher share) {
        String of = share.group(1);
        String[] parts = share.group(2).split("点", -1);
        BigDecimal number = Numerals.value(parts[0]);
        if (parts.length > 1) {
            BigDecimal fraction = Numerals.value(parts[1]).movePointLeft(parts[1].length());
            number = number.add(fraction);
        }
        BigDecimal whole = of.length() == 1 && "百千万".contains(of) ? Numerals.scale(of) : Numerals.value(of);
        BigDecimal percent = number.movePointRight(2).divide(whole, MathContext.DECIMAL128);
        return new Quantity(percent, Units.named("%"));
    }
}
