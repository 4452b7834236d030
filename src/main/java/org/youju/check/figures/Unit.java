package org.youju.check.figures;

import java.math.BigDecimal;

/**
 * A unit of measure.
 *
 * @param name as it is written
 * @param dimension what it measures; figures of different dimensions are never equal
 * @param factor how many base units of the dimension it is
 */
public record Unit(String name, String dimension, BigDecimal factor) {
    /** No unit: a bare number. */
    public static final Unit NONE = new Unit("", "", BigDecimal.ONE);

    /** Dimension of everything that is merely counted: persons, households, items. */
    public static final String COUNT = "count";

    /** Dimension of shares. */
    public static final String PERCENT = "percent";

    /** Returns whether something is merely counted. */
    public boolean isCount() {
        return dimension.equals(COUNT);
    }

    /** Returns whether no unit is known. */
    public boolean isNone() {
        return dimension.isEmpty();
    }

    /** Returns whether amounts in the two can be equal: 元 also stands for 元/平方米 where the text says per what elsewhere. */
    boolean comparesWith(Unit other) {
        return dimension.equals(other.dimension)
                || dimension.startsWith(other.dimension + "/")
                || other.dimension.startsWith(dimension + "/");
    }

    /** Returns this unit per another, such as 元/平方米. */
    Unit per(Unit other) {
        return new Unit(name + "/" + other.name, dimension + "/" + other.name, factor);
    }
}
