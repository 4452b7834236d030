package org.youju.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youju.facts.Interval;

/**
 * Carries uncertainty through the vocabulary's functions. Each of them rises or falls in one argument while the others
 * stay, so it is least and greatest where every argument is at one end; it is tried at all of these by itself. The
 * quotient by something that may be 0 is the exception: it may be anything.
 */
final class Corners {
    private Corners() {}

    /**
     * Returns what a function comes to on uncertain arguments: its value with its spread, or lacking a decision where
     * its value cannot be bounded or is no number and no day.
     *
     * @param nominal what it comes to on the values as submitted
     */
    static Computed of(
            ValueFunctions functions,
            String function,
            List<Object> arguments,
            @Nullable Interval[] spreads,
            Computed nominal) {
        if (nominal.value().isEmpty()) {
            return nominal;
        }
        if (function.equals("quotient") && spreads[1] != null && hasZero(spreads[1])) {
            return Computed.lacking(Lacks.undecided());
        }
        if (nominal.value().get() instanceof Series) {
            // means rise with every number they are taken of
            Object low =
                    functions.call(function, at(0, arguments, spreads)).value().orElseThrow();
            Object high =
                    functions.call(function, at(-1, arguments, spreads)).value().orElseThrow();
            return Computed.of(nominal.value().get(), new Interval(low, high));
        }
        Computed spread = nominal;
        for (int corner = 0; corner < 1 << arguments.size(); corner++) {
            Computed there = functions.call(function, at(corner, arguments, spreads));
            if (there.value().isEmpty()) {
                return Computed.lacking(there.lacks().plus(Lacks.undecided()));
            }
            spread = widened(spread, there.value().get());
        }
        return settled(spread);
    }

    private static List<Object> at(int corner, List<Object> arguments, @Nullable Interval[] spreads) {
        List<Object> there = new ArrayList<>(arguments);
        for (int number = 0; number < there.size(); number++) {
            Interval spread = spreads[number];
            if (spread != null) {
                there.set(number, (corner >> number & 1) == 0 ? spread.low() : spread.high());
            }
        }
        return there;
    }

    /** Returns a value with a spread that holds another value too. */
    static Computed widened(Computed computed, Object other) {
        Object value = computed.value().orElseThrow();
        Interval spread = computed.spread() == null ? new Interval(value, value) : computed.spread();
        Object low = order(other, spread.low()) < 0 ? other : spread.low();
        Object high = order(other, spread.high()) > 0 ? other : spread.high();
        return Computed.of(value, new Interval(low, high));
    }

    /** Returns a value without a spread that holds nothing else, and no value where yes and no are both possible. */
    static Computed settled(Computed computed) {
        Interval spread = computed.spread();
        Object value = computed.value().orElseThrow();
        if (spread == null || order(spread.low(), spread.high()) == 0) {
            return Computed.of(value);
        }
        return value instanceof Boolean ? Computed.lacking(Lacks.undecided()) : computed;
    }

    private static boolean hasZero(Interval spread) {
        return number(spread.low()).signum() <= 0 && number(spread.high()).signum() >= 0;
    }

    /** Returns how two numbers, two days, or yes and no stand in order. */
    static int order(Object one, Object other) {
        if (one instanceof LocalDate day) {
            return day.compareTo((LocalDate) other);
        }
        return one instanceof Boolean yes
                ? yes.compareTo((Boolean) other)
                : number(one).compareTo(number(other));
    }

    private static BigDecimal number(Object value) {
        return value instanceof Integer whole ? BigDecimal.valueOf(whole) : (BigDecimal) value;
    }
}
