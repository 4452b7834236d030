package org.youju.check.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.youju.rulebook.Computation;

/** Every way in which the numbers of a computation are changed for trial. */
final class ComputationChanges {
    private ComputationChanges() {}

    /**
     * A computation with one number changed.
     *
     * @param name position of the number among those of the computation, and the step
     * @param computation what is computed instead
     */
    record Changed(String name, Computation computation) {}

    /** Returns the computation with each of its numbers one unit in the last place more and less. */
    static List<Changed> of(Computation computation) {
        List<Changed> changes = new ArrayList<>();
        int numbers = count(computation);
        for (int number = 0; number < numbers; number++) {
            for (int sign : List.of(1, -1)) {
                int[] next = {number};
                changes.add(new Changed((number + 1) + ":" + (sign > 0 ? "+" : "-"), moved(computation, next, sign)));
            }
        }
        return changes;
    }

    private static int count(Computation computation) {
        return computation instanceof Computation.Constant
                ? 1
                : computation instanceof Computation.Call call
                        ? call.arguments().stream()
                                .mapToInt(ComputationChanges::count)
                                .sum()
                        : 0;
    }

    /** Moves the number that is so many numbers further on. */
    private static Computation moved(Computation computation, int[] further, int sign) {
        if (computation instanceof Computation.Constant constant) {
            BigDecimal value = constant.value();
            return further[0]-- == 0
                    ? new Computation.Constant(value.add(value.ulp().multiply(BigDecimal.valueOf(sign))))
                    : constant;
        }
        if (computation instanceof Computation.Call call) {
            List<Computation> arguments = new ArrayList<>();
            call.arguments().forEach(argument -> arguments.add(moved(argument, further, sign)));
            return new Computation.Call(call.function(), arguments);
        }
        return computation;
    }

    /** Returns the facts of the same subject that a computation reads. */
    static Set<String> reads(Computation computation) {
        Set<String> names = new TreeSet<>();
        if (computation instanceof Computation.Reference reference) {
            names.add(reference.fact());
        } else if (computation instanceof Computation.Call call) {
            call.arguments().forEach(argument -> names.addAll(reads(argument)));
        } else if (computation instanceof Computation.OverElements over) {
            names.add(over.list());
        } else if (computation instanceof Computation.OverElementFacts over) {
            names.add(over.list());
        }
        return names;
    }

    /** Returns a computation as the vocabulary writes it. */
    static String written(Computation computation) {
        if (computation instanceof Computation.Constant constant) {
            return constant.value().toPlainString();
        } else if (computation instanceof Computation.Reference reference) {
            return reference.fact();
        } else if (computation instanceof Computation.Call call) {
            return call.function()
                    + call.arguments().stream()
                            .map(ComputationChanges::written)
                            .collect(Collectors.joining(", ", "(", ")"));
        } else if (computation instanceof Computation.OverElements over) {
            return over.function() + "(" + over.list() + (over.where().isEmpty() ? "" : " where " + over.where()) + ")";
        } else if (computation instanceof Computation.OverElementFacts over) {
            return over.function() + "(" + over.list() + "." + over.fact() + ")";
        }
        return "";
    }
}
