package org.youju.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.youju.decision.Status;
import org.youju.facts.Facts;
import org.youju.facts.Interval;
import org.youju.rulebook.Computation;
import org.youju.rulebook.Fact;
import org.youju.rulebook.FactType;
import org.youju.rulebook.Subject;
import org.youju.rulebook.WorkCalendar;

/** Evaluates the vocabulary's computations on a sheet; unknown where an input is. */
final class Functions {
    private final ValueFunctions values;
    private final Map<String, ClausePlan> clausesByPin;
    private final Map<String, Integer> framesByList;

    /**
     * Makes the functions of a plan.
     *
     * @param calendar working days
     * @param clausesByPin the clauses that {@code where} may name
     * @param framesByList the frames of the lists, by name of the list fact
     */
    Functions(WorkCalendar calendar, Map<String, ClausePlan> clausesByPin, Map<String, Integer> framesByList) {
        this.values = new ValueFunctions(calendar);
        this.clausesByPin = clausesByPin;
        this.framesByList = framesByList;
    }

    /** Computes a fact in its own type. */
    Computed compute(Fact fact, Sheet sheet, World world) {
        Computed computed = evaluate(fact.computation(), sheet, world);
        if (computed.value().isEmpty()) {
            return computed;
        }
        Interval spread = computed.spread();
        return Computed.of(
                inType(fact, computed.value().get()),
                spread == null ? null : new Interval(inType(fact, spread.low()), inType(fact, spread.high())));
    }

    /** Whether any input of a computation is there, the day of the question apart. */
    boolean isBegun(Computation computation, Sheet sheet) {
        if (computation instanceof Computation.Reference reference) {
            return !reference.fact().equals(Subject.AS_OF) && isThere(reference.fact(), sheet);
        } else if (computation instanceof Computation.Call call) {
            return call.arguments().stream().anyMatch(argument -> isBegun(argument, sheet));
        } else if (computation instanceof Computation.OverElements over) {
            return isThere(over.list(), sheet);
        } else if (computation instanceof Computation.OverElementFacts over) {
            return isThere(over.list(), sheet);
        }
        return false;
    }

    private static boolean isThere(String fact, Sheet sheet) {
        return sheet.value(sheet.frame().index().position(fact)) != null;
    }

    private Computed evaluate(Computation computation, Sheet sheet, World world) {
        if (computation instanceof Computation.Constant constant) {
            return Computed.of(constant.value());
        } else if (computation instanceof Computation.Reference reference) {
            int position = sheet.frame().index().position(reference.fact());
            Object value = sheet.value(position);
            return value == null
                    ? Computed.lacking(sheet.lacksOf(position))
                    : Computed.of(value, sheet.spread(position));
        } else if (computation instanceof Computation.Call call) {
            return call(call, sheet, world);
        } else if (computation instanceof Computation.OverElements over) {
            return overElements(over, sheet, world);
        } else if (computation instanceof Computation.OverElementFacts over) {
            return overElementFacts(over, sheet, world);
        }
        throw new IllegalStateException("nothing to compute: " + computation);
    }

    private Computed call(Computation.Call call, Sheet sheet, World world) {
        List<Object> arguments = new ArrayList<>(call.arguments().size());
        Lacks lacks = Lacks.NONE;
        @Nullable Interval @Nullable [] spreads = null;
        for (Computation argument : call.arguments()) {
            Computed computed = evaluate(argument, sheet, world);
            lacks = lacks.plus(computed.lacks());
            if (computed.spread() != null) {
                spreads = spreads == null ? new Interval[call.arguments().size()] : spreads;
                spreads[arguments.size()] = new Interval(
                        asSeries(argument, computed.spread().low(), sheet),
                        asSeries(argument, computed.spread().high(), sheet));
            }
            computed.value().map(value -> asSeries(argument, value, sheet)).ifPresent(arguments::add);
        }
        if (arguments.size() < call.arguments().size()) {
            return Computed.lacking(lacks);
        }
        Computed result = values.call(call.function(), arguments);
        if (result.value().isEmpty() && result.lacks().isEmpty()) {
            return Computed.lacking(lacksOfSeries(call, sheet));
        }
        return spreads == null ? result : Corners.of(values, call.function(), arguments, spreads, result);
    }

    private static Object asSeries(Computation argument, Object value, Sheet sheet) {
        if (argument instanceof Computation.Reference reference && value instanceof List<?> points) {
            Fact fact =
                    sheet.frame().subject().facts().get(sheet.frame().index().position(reference.fact()));
            return fact.type().kind() == FactType.Kind.SERIES ? Series.of(points, fact) : value;
        }
        return value;
    }

    /** A series with gaps can leave a function open; then it is the series that is lacking, where it was submitted. */
    private static Lacks lacksOfSeries(Computation computation, Sheet sheet) {
        Lacks lacks = Lacks.NONE;
        if (computation instanceof Computation.Call call) {
            for (Computation argument : call.arguments()) {
                lacks = lacks.plus(lacksOfSeries(argument, sheet));
            }
        } else if (computation instanceof Computation.Reference reference) {
            int position = sheet.frame().index().position(reference.fact());
            if (sheet.value(position) instanceof List<?>) {
                lacks = Lacks.fact(sheet.fact(position));
            } else if (sheet.value(position) instanceof Series) {
                Fact fact = sheet.frame().subject().facts().get(position);
                lacks = lacksOfSeries(fact.computation(), sheet);
            }
        }
        return lacks;
    }

    private Computed overElements(Computation.OverElements over, Sheet sheet, World world) {
        int list = sheet.frame().index().position(over.list());
        Sheet[] elements = world.sheets(framesByList.get(over.list()));
        if (elements == null) {
            return Computed.lacking(sheet.lacksOf(list));
        }
        if (over.where().isEmpty()) {
            return Computed.of(BigDecimal.valueOf(elements.length));
        }
        ClauseResult[] results = world.results(clausesByPin.get(over.where()).number());
        int satisfied = 0;
        Lacks lacks = Lacks.NONE;
        for (ClauseResult result : results) {
            satisfied += result.status() == Status.SATISFIED ? 1 : 0;
            lacks = result.status() == Status.UNKNOWN ? lacks.plus(result.lacks()) : lacks;
        }
        return switch (over.function()) {
            case "count" -> lacks.isEmpty() ? Computed.of(BigDecimal.valueOf(satisfied)) : Computed.lacking(lacks);
            case "any" -> satisfied > 0 || lacks.isEmpty() ? Computed.of(satisfied > 0) : Computed.lacking(lacks);
            case "all" -> all(results, satisfied, lacks);
            default -> throw new IllegalStateException("no function over elements: " + over.function());
        };
    }

    private static Computed all(ClauseResult[] results, int satisfied, Lacks lacks) {
        for (ClauseResult result : results) {
            if (result.status() != Status.SATISFIED && result.status() != Status.UNKNOWN) {
                return Computed.of(false);
            }
        }
        return lacks.isEmpty() ? Computed.of(satisfied == results.length) : Computed.lacking(lacks);
    }

    private Computed overElementFacts(Computation.OverElementFacts over, Sheet sheet, World world) {
        int list = sheet.frame().index().position(over.list());
        Sheet[] elements = world.sheets(framesByList.get(over.list()));
        if (elements == null) {
            return Computed.lacking(sheet.lacksOf(list));
        }
        List<Object> found = new ArrayList<>(elements.length);
        List<Interval> spreads = new ArrayList<>(elements.length);
        Lacks lacks = Lacks.NONE;
        for (Sheet element : elements) {
            int position = element.frame().index().position(over.fact());
            Object value = element.value(position);
            if (value == null) {
                lacks = lacks.plus(element.lacksOf(position));
            } else {
                found.add(value);
                Interval spread = element.spread(position);
                spreads.add(spread == null ? new Interval(value, value) : spread);
            }
        }
        if (!lacks.isEmpty()) {
            return Computed.lacking(lacks);
        }
        if (found.isEmpty() && elements.length > 0) {
            return Computed.lacking(Lacks.NONE);
        }
        return values.combine(over.function(), found)
                .map(result -> combined(over.function(), result, spreads))
                .orElseGet(() -> Computed.lacking(Lacks.reason(ValueFunctions.notComputable(over.function()))));
    }

    /** Sums and greatest values rise with every value they are made of. */
    private Computed combined(String function, Object result, List<Interval> spreads) {
        List<Object> least = spreads.stream().map(Interval::low).toList();
        List<Object> greatest = spreads.stream().map(Interval::high).toList();
        Computed widened = Corners.widened(
                Computed.of(result), values.combine(function, least).orElseThrow());
        return Corners.settled(
                Corners.widened(widened, values.combine(function, greatest).orElseThrow()));
    }

    private static Object inType(Fact fact, Object value) {
        if (fact.type().kind() == FactType.Kind.INTEGER && value instanceof BigDecimal number) {
            return number.intValueExact();
        }
        if (fact.type().kind() == FactType.Kind.DECIMAL && value instanceof Integer number) {
            return BigDecimal.valueOf(number);
        }
        return value.equals(Facts.NEVER) ? Facts.NEVER : value;
    }
}
