package org.youju.rulebook;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** How a fact is computed from others; unknown when an input is. */
public sealed interface Computation extends Serializable {
    /** The fact is not computed. */
    record None() implements Computation {}

    /** A number written in the vocabulary. */
    record Constant(BigDecimal value) implements Computation {}

    /** Another fact of the same subject. */
    record Reference(String fact) implements Computation {}

    /** A named function of other computations. */
    record Call(String function, List<Computation> arguments) implements Computation {}

    /**
     * A function over the elements of a list.
     *
     * @param function {@code count}, {@code any} or {@code all}
     * @param list the list fact
     * @param where pin of the clause the element must satisfy; empty to take every element
     */
    record OverElements(String function, String list, String where) implements Computation {}

    /**
     * A function over one fact of the elements of a list.
     *
     * @param function {@code sum} or {@code max}
     * @param list the list fact
     * @param fact the fact of each element
     */
    record OverElementFacts(String function, String list, String fact) implements Computation {}
}
