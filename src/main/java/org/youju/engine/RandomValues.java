package org.youju.engine;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.youju.facts.Facts;
import org.youju.rulebook.Fact;

/** Draws values of facts at random, mostly at and beside the figures of the rules and the facts drawn before. */
final class RandomValues {
    private static final int MOST_POINTS = 6;
    private static final int MOST_TIMES = 3;
    private static final BigDecimal LEAST_YEAR = new BigDecimal("1000");

    private final Random random;
    private final Figures figures;
    private final List<LocalDate> days = new ArrayList<>();
    private final List<BigDecimal> numbers = new ArrayList<>();

    RandomValues(Random random, Figures figures, LocalDate asOf) {
        this.random = random;
        this.figures = figures;
        days.add(asOf);
    }

    /** Notes a value near which others may lie. */
    void note(Object value) {
        if (value instanceof LocalDate day && !day.equals(Facts.NEVER)) {
            days.add(day);
        } else if (value instanceof Number number) {
            numbers.add(new BigDecimal(number.toString()));
        }
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    List<String> some(List<String> codes) {
        return codes.stream().filter(code -> random.nextInt(3) == 0).toList();
    }

    int integer(Fact fact) {
        return within(fact, number(fact)).intValue();
    }

    /** Trailing zeros must not matter. */
    BigDecimal decimal(Fact fact) {
        BigDecimal number = within(fact, number(fact));
        return random.nextInt(3) == 0 ? number.setScale(number.scale() + 2) : number;
    }

    List<Object> series(Fact fact) {
        List<Object> points = new ArrayList<>();
        for (int number = random.nextInt(MOST_POINTS + 1); number > 0; number--) {
            points.add(point(fact));
        }
        return points;
    }

    BigDecimal point(Fact fact) {
        return within(fact, number(fact));
    }

    LocalDate date(Fact fact) {
        if (fact.mayBeNever() && random.nextInt(8) == 0) {
            return Facts.NEVER;
        }
        LocalDate from = !figures.days().isEmpty() && random.nextInt(3) == 0 ? pick(figures.days()) : pick(days);
        long step = (random.nextBoolean() ? 1L : -1L) * Math.min(pick(figures.steps()), 1200);
        LocalDate day =
                switch (random.nextInt(4)) {
                    case 0 -> from.plusDays(step);
                    case 1 -> from.plusMonths(step);
                    case 2 -> from.plusDays(random.nextInt(120) - 60L);
                    default -> from;
                };
        return day.plusDays(random.nextInt(3) - 1L);
    }

    /** A figure of the fact, one of another fact or a multiple, another number of this case, or just a small one. */
    private BigDecimal number(Fact fact) {
        if (isYear(fact) && random.nextBoolean()) {
            return BigDecimal.valueOf(pick(days).getYear());
        }
        List<Serializable> own = figures.of(fact.name());
        int choice = random.nextInt(5);
        if (choice < 2 && !own.isEmpty()) {
            return beside(new BigDecimal(pick(own).toString()));
        } else if (choice < 3 && !figures.numbers().isEmpty()) {
            return beside(pick(figures.numbers()).multiply(BigDecimal.valueOf(1 + random.nextInt(MOST_TIMES))));
        } else if (choice < 4 && !numbers.isEmpty()) {
            return beside(pick(numbers));
        }
        return BigDecimal.valueOf(random.nextInt(6));
    }

    /** A number that cannot be small is a year, and means something only beside the days of the case. */
    private static boolean isYear(Fact fact) {
        return fact.min() != null && fact.min().compareTo(LEAST_YEAR) >= 0;
    }

    private BigDecimal beside(BigDecimal number) {
        return switch (random.nextInt(6)) {
            case 0 -> number.subtract(BigDecimal.ONE);
            case 1 -> number.add(BigDecimal.ONE);
            case 2 -> number.subtract(new BigDecimal("0.01"));
            case 3 -> number.add(new BigDecimal("0.01"));
            default -> number;
        };
    }

    private static BigDecimal within(Fact fact, BigDecimal number) {
        BigDecimal least = fact.min() == null ? number : number.max(fact.min());
        return fact.max() == null ? least : least.min(fact.max());
    }
}
