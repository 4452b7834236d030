package org.youju.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.youju.decision.Truth;
import org.youju.facts.Interval;
import org.youju.rulebook.BoundConstraint;
import org.youju.rulebook.Test;
import org.youju.rulebook.TestReads;

/**
 * Tests a constraint whose facts are uncertain by Drools' own predicate, wherever within the uncertainty it could change:
 * at the ends, at the figures it names, and between these. It holds if it holds everywhere, fails if it fails everywhere,
 * and is undecided otherwise.
 */
final class Sampling {
    private static final int MOST = 4_096;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final BoundConstraint constraint;
    private final Sheet sheet;
    private final List<String> names;
    private final int[] uncertain;

    private Sampling(BoundConstraint constraint, Sheet sheet, int[] uncertain) {
        this.constraint = constraint;
        this.sheet = sheet;
        this.names = List.copyOf(TestReads.of(constraint.text().test()));
        this.uncertain = uncertain;
    }

    /**
     * What the tests came to.
     *
     * @param truth whether the constraint holds
     * @param undecided whether it is unknown because of the uncertainty, whatever else is absent
     */
    record Result(Truth truth, boolean undecided) {}

    /** Returns whether a constraint reads a fact whose exact value it depends on and that is uncertain. */
    static boolean concerns(BoundConstraint constraint, Sheet sheet) {
        if (!sheet.hasSpreads()
                || constraint.text().onClauses()
                || constraint.text().test() instanceof Test.Bound) {
            return false;
        }
        for (int read = 0; read < constraint.readCount(); read++) {
            if (sheet.spread(constraint.read(read)) != null) {
                return true;
            }
        }
        return false;
    }

    /** Tests a constraint that uncertainty {@link #concerns}. */
    static Result of(BoundConstraint constraint, Sheet sheet) {
        List<Integer> uncertain = new ArrayList<>();
        for (int read = 0; read < constraint.readCount(); read++) {
            if (sheet.spread(constraint.read(read)) != null) {
                uncertain.add(read);
            }
        }
        int[] reads = uncertain.stream().mapToInt(Integer::intValue).toArray();
        return new Sampling(constraint, sheet, reads).find();
    }

    private Result find() {
        Test test = constraint.text().test();
        List<List<Object>> points = new ArrayList<>(uncertain.length);
        long all = 1;
        for (int read : uncertain) {
            List<Object> ofFact = test instanceof Test.FactComparison ? ends(read) : points(read);
            points.add(ofFact);
            all = Math.min(MOST + 1L, all * ofFact.size());
        }
        boolean manageable = all <= MOST && (test instanceof Test.FactComparison || !comparesUncertain(test));
        return manageable ? tryAll(points, (int) all) : withoutThem();
    }

    private Result tryAll(List<List<Object>> points, int all) {
        int held = 0;
        @Nullable Object[] values = new Object[uncertain.length];
        for (int number = 0; number < all; number++) {
            int rest = number;
            for (int fact = 0; fact < values.length; fact++) {
                values[fact] = points.get(fact).get(rest % points.get(fact).size());
                rest /= points.get(fact).size();
            }
            held += holdsWith(values) ? 1 : 0;
        }
        if (held == all) {
            return new Result(Truth.TRUE, false);
        }
        return new Result(held == 0 && !lacksOther() ? Truth.FALSE : Truth.UNKNOWN, held > 0);
    }

    /** What holds without the uncertain facts holds whatever they are; nothing more is said of them. */
    private Result withoutThem() {
        boolean holds = holdsWith(new Object[uncertain.length]);
        return new Result(holds ? Truth.TRUE : Truth.UNKNOWN, !holds);
    }

    private boolean holdsWith(@Nullable Object[] values) {
        int[] positions = new int[uncertain.length];
        for (int fact = 0; fact < positions.length; fact++) {
            positions[fact] = constraint.read(uncertain[fact]);
        }
        return sheet.holdsWith(constraint, positions, values);
    }

    private boolean lacksOther() {
        for (int read = 0; read < constraint.readCount(); read++) {
            int position = constraint.read(read);
            if (sheet.value(position) == null && !sheet.isNone(position)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two uncertain facts are compared with each other: then trying points apart is not enough. */
    private boolean comparesUncertain(Test test) {
        if (test instanceof Test.AnyOf anyOf) {
            return anyOf.tests().stream().anyMatch(this::comparesUncertain);
        }
        return test instanceof Test.FactComparison comparison
                && isUncertain(comparison.left())
                && isUncertain(comparison.right());
    }

    private boolean isUncertain(String name) {
        return sheet.spread(constraint.read(names.indexOf(name))) != null;
    }

    private List<Object> ends(int read) {
        Interval spread = sheet.spread(constraint.read(read));
        return List.of(spread.low(), spread.high());
    }

    /** The ends, every figure between them with which the fact is compared, and a point between neighbours. */
    private List<Object> points(int read) {
        Interval spread = sheet.spread(constraint.read(read));
        TreeSet<BigDecimal> marks = new TreeSet<>();
        BigDecimal low = scale(spread.low());
        BigDecimal high = scale(spread.high());
        marks.add(low);
        marks.add(high);
        figures(constraint.text().test(), names.get(read)).stream()
                .map(Sampling::scale)
                .filter(mark -> mark.compareTo(low) > 0 && mark.compareTo(high) < 0)
                .forEach(marks::add);
        boolean whole = !(spread.low() instanceof BigDecimal);
        TreeSet<BigDecimal> all = new TreeSet<>();
        BigDecimal before = null;
        for (BigDecimal mark : marks) {
            if (before != null) {
                BigDecimal between = before.add(mark).divide(TWO);
                all.add(whole ? floor(between) : between);
            }
            all.add(whole ? floor(mark) : mark);
            before = mark;
        }
        return all.stream().map(point -> like(spread.low(), point)).toList();
    }

    private List<Object> figures(Test test, String name) {
        List<Object> figures = new ArrayList<>();
        if (test instanceof Test.AnyOf anyOf) {
            anyOf.tests().forEach(each -> figures.addAll(figures(each, name)));
        } else if (test instanceof Test.Comparison comparison
                && comparison.fact().equals(name)) {
            figures.add(comparison.literal());
        } else if (test instanceof Test.OneOf oneOf && oneOf.fact().equals(name)) {
            figures.addAll(oneOf.literals());
        } else if (test instanceof Test.FactComparison comparison) {
            String other = comparison.left().equals(name) ? comparison.right() : comparison.left();
            boolean about = comparison.left().equals(name) || comparison.right().equals(name);
            Object value = sheet.value(constraint.read(names.indexOf(other)));
            if (about && value != null) {
                figures.add(value);
            }
        }
        return figures;
    }

    private static BigDecimal scale(Object value) {
        return value instanceof LocalDate day ? BigDecimal.valueOf(day.toEpochDay()) : new BigDecimal(value.toString());
    }

    private static BigDecimal floor(BigDecimal number) {
        return number.setScale(0, java.math.RoundingMode.FLOOR);
    }

    private static Object like(Object example, BigDecimal point) {
        if (example instanceof LocalDate) {
            return LocalDate.ofEpochDay(point.longValueExact());
        }
        return example instanceof Integer ? (Object) point.intValueExact() : point;
    }
}
