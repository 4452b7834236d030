package org.youju.check.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.youju.rulebook.Operator;

/** Values that a fact can take, as pieces of a line; dates are days, codes and booleans their place in the list. */
final class ValueSet {
    private final boolean wholeNumbers;
    private final List<Segment> segments;

    private ValueSet(boolean wholeNumbers, List<Segment> segments) {
        this.wholeNumbers = wholeNumbers;
        this.segments = List.copyOf(segments);
    }

    static ValueSet all(boolean wholeNumbers) {
        return of(wholeNumbers, Cut.START, Cut.END);
    }

    static ValueSet none(boolean wholeNumbers) {
        return new ValueSet(wholeNumbers, List.of());
    }

    static ValueSet of(boolean wholeNumbers, Cut from, Cut to) {
        Segment segment =
                wholeNumbers ? new Segment(from.onWholeNumbers(), to.onWholeNumbers()) : new Segment(from, to);
        return new ValueSet(wholeNumbers, segment.isEmpty() ? List.of() : List.of(segment));
    }

    /** Returns the whole numbers from 0 on, as many as said: the places of a list. */
    static ValueSet places(int count) {
        return of(true, Cut.below(BigDecimal.ZERO), Cut.below(BigDecimal.valueOf(count)));
    }

    /** Returns the values that stand so to a literal. */
    static ValueSet compared(boolean wholeNumbers, Operator operator, BigDecimal literal) {
        return switch (operator) {
            case LESS -> of(wholeNumbers, Cut.START, Cut.below(literal));
            case AT_MOST -> of(wholeNumbers, Cut.START, Cut.above(literal));
            case GREATER -> of(wholeNumbers, Cut.above(literal), Cut.END);
            case AT_LEAST -> of(wholeNumbers, Cut.below(literal), Cut.END);
            case EQUAL -> of(wholeNumbers, Cut.below(literal), Cut.above(literal));
            case CONTAINS -> throw new IllegalArgumentException("contains does not compare by order");
        };
    }

    boolean isOfWholeNumbers() {
        return wholeNumbers;
    }

    List<Segment> segments() {
        return segments;
    }

    boolean isEmpty() {
        return segments.isEmpty();
    }

    Cut from() {
        return segments.get(0).from();
    }

    Cut to() {
        return segments.get(segments.size() - 1).to();
    }

    ValueSet and(ValueSet other) {
        List<Segment> common = new ArrayList<>();
        for (Segment one : segments) {
            for (Segment two : other.segments) {
                Cut from = one.from().compareTo(two.from()) > 0 ? one.from() : two.from();
                Cut to = one.to().compareTo(two.to()) < 0 ? one.to() : two.to();
                Segment both = new Segment(from, to);
                if (!both.isEmpty()) {
                    common.add(both);
                }
            }
        }
        return new ValueSet(wholeNumbers, common);
    }

    ValueSet or(ValueSet other) {
        List<Segment> sorted = new ArrayList<>(segments);
        sorted.addAll(other.segments);
        sorted.sort(Comparator.comparing(Segment::from));
        List<Segment> united = new ArrayList<>();
        for (Segment next : sorted) {
            Segment last = united.isEmpty() ? next : united.get(united.size() - 1);
            if (united.isEmpty() || last.to().compareTo(next.from()) < 0) {
                united.add(next);
            } else if (last.to().compareTo(next.to()) < 0) {
                united.set(united.size() - 1, new Segment(last.from(), next.to()));
            }
        }
        return new ValueSet(wholeNumbers, united);
    }

    ValueSet not() {
        List<Segment> rest = new ArrayList<>();
        Cut from = Cut.START;
        for (Segment segment : segments) {
            if (from.compareTo(segment.from()) < 0) {
                rest.add(new Segment(from, segment.from()));
            }
            from = segment.to();
        }
        if (from.compareTo(Cut.END) < 0) {
            rest.add(new Segment(from, Cut.END));
        }
        return new ValueSet(wholeNumbers, rest);
    }

    /** Returns what lies above all of these values. */
    ValueSet above() {
        return isEmpty() ? this : of(wholeNumbers, to(), Cut.END);
    }

    /** Returns what lies below all of these values. */
    ValueSet below() {
        return isEmpty() ? this : of(wholeNumbers, Cut.START, from());
    }

    /** Returns the values before a place. */
    ValueSet before(Cut end) {
        return and(of(wholeNumbers, Cut.START, end));
    }

    /** Returns the values behind a place. */
    ValueSet behind(Cut start) {
        return and(of(wholeNumbers, start, Cut.END));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ValueSet set && set.segments.equals(segments);
    }

    @Override
    public int hashCode() {
        return segments.hashCode();
    }

    @Override
    public String toString() {
        return segments.toString();
    }
}
