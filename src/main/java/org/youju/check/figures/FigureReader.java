package org.youju.check.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.youju.check.figures.Amount.CalendarDate;
import org.youju.check.figures.Amount.Quantity;
import org.youju.check.figures.AmountReader.Found;
import org.youju.check.figures.Figure.Side;

/** Reads every figure of a Chinese text. */
public final class FigureReader {
    private static final Pattern RANGE = Pattern.compile("至|到|——?|--?|–|~|～|─+");

    private final String text;
    private final AmountReader amounts;
    private final BitSet taken = new BitSet();
    private final List<NonFigure> nonFigures;
    private final List<Figure> figures = new ArrayList<>();

    private FigureReader(String flat) {
        text = flat;
        amounts = new AmountReader(flat);
        nonFigures = NonFigures.in(flat, taken);
    }

    /**
     * What was read, in the order of the text.
     *
     * @param figures the figures
     * @param nonFigures the numbers that state no quantity
     */
    public record Reading(List<Figure> figures, List<NonFigure> nonFigures) {
        public Reading {
            figures = List.copyOf(figures);
            nonFigures = List.copyOf(nonFigures);
        }
    }

    /** Reads a text as printed, whatever its spaces and line breaks; places are those of the print. */
    public static Reading read(String printed) {
        FlatText flat = FlatText.of(printed);
        Reading reading = readFlat(flat.text());
        List<Figure> figures = reading.figures().stream()
                .map(figure ->
                        figure.moved(flat.offset(figure.start()), flat.endOffset(figure.end()), figure.written()))
                .toList();
        List<NonFigure> nonFigures = reading.nonFigures().stream()
                .map(other -> new NonFigure(
                        other.reason(), other.written(), flat.offset(other.start()), flat.endOffset(other.end())))
                .toList();
        return new Reading(figures, nonFigures);
    }

    /** Reads a text that is flat already. */
    public static Reading readFlat(String flat) {
        FigureReader reader = new FigureReader(flat);
        reader.scan();
        return new Reading(reader.figures, reader.nonFigures);
    }

    /** Returns every number in a few words, whatever it says. */
    public static List<BigDecimal> numbers(String flat) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (int at = 0; at < flat.length(); at++) {
            boolean numeral = Numerals.isArabic(flat.charAt(at)) || Numerals.isChinese(flat.charAt(at));
            Optional<Numerals.Numeral> number = numeral ? Numerals.at(flat, at) : Optional.empty();
            if (number.isPresent()) {
                numbers.add(number.get().value());
                at = number.get().end() - 1;
            }
        }
        return numbers;
    }

    private void scan() {
        int at = 0;
        while (at < text.length()) {
            at = taken.get(at) ? at + 1 : Math.max(at + 1, figureAt(at));
        }
    }

    /** Adds the figure or range at a place and returns where it ends; the same place if there is none. */
    private int figureAt(int start) {
        Optional<Found> found = amounts.at(start);
        if (found.isEmpty()) {
            return start;
        }
        Found first = found.get();
        Matcher range = RANGE.matcher(text).region(first.end(), text.length());
        if (range.lookingAt() && range.end() < text.length() && !taken.get(range.end())) {
            Optional<Found> second =
                    amounts.at(range.end()).filter(last -> last.amount().isPresent() || last.isBare());
            if (second.isPresent() && addRange(start, first, range.end(), second.get())) {
                return second.get().end();
            }
        }
        if (first.amount().isPresent()) {
            add(first.amount().get(), start, first.end(), Side.ALONE, first.chinese());
        } else if (first.isBare()) {
            add(new Quantity(first.number(), Unit.NONE), start, first.end(), Side.ALONE, false);
        }
        return first.end();
    }

    private boolean addRange(int start, Found first, int secondStart, Found second) {
        Amount lower;
        Amount upper;
        if (first.amount().isPresent()) {
            lower = first.amount().get();
            upper = completed(first.amount().get(), second);
        } else if (second.amount().isPresent() && second.amount().get() instanceof Quantity last) {
            BigDecimal number = scaledLike(first, second, text.substring(secondStart, second.end()));
            lower = new Quantity(number, last.unit());
            upper = last;
        } else if (second.amount().isPresent() && Dates.isYear(text.substring(start, first.end()))) {
            lower = new CalendarDate(first.number().intValueExact(), 0, 0);
            upper = second.amount().get();
        } else {
            return false;
        }
        add(lower, start, first.end(), Side.LOWER, first.chinese());
        add(upper, secondStart, second.end(), Side.UPPER, second.chinese());
        return true;
    }

    /** 2025年3月1日至5日: the end takes its year and month from the beginning. */
    private static Amount completed(Amount first, Found second) {
        Amount last = second.amount().orElseGet(() -> new Quantity(second.number(), Unit.NONE));
        if (first instanceof CalendarDate from) {
            if (last instanceof CalendarDate to && to.year() == 0) {
                return new CalendarDate(from.year(), to.month(), to.day());
            }
            if (from.day() > 0
                    && last instanceof Quantity days
                    && days.unit().name().equals("日")) {
                return new CalendarDate(
                        from.year(), from.month(), second.number().intValue());
            }
        }
        return last;
    }

    /** 1至3万元: the scale of the end goes for the beginning too, unless that would turn the range round. */
    private static BigDecimal scaledLike(Found first, Found second, String writtenSecond) {
        if (first.scaled() || !second.scaled()) {
            return first.number();
        }
        String scales = writtenSecond.replaceAll("[^百千万亿]", "");
        BigDecimal scaled = first.number().multiply(Numerals.scale(scales));
        return scaled.compareTo(second.number()) < 0 ? scaled : first.number();
    }

    private void add(Amount amount, int start, int end, Side side, boolean chinese) {
        Figure figure = new Figure(amount, text.substring(start, end), start, end, side, false);
        boolean incidental = chinese
                && amount instanceof Quantity quantity
                && quantity.unit().isCount()
                && Bounds.of(text, figure).isEmpty();
        figures.add(new Figure(amount, figure.written(), start, end, side, incidental));
    }
}
