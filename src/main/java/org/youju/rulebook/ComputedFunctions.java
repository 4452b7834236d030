package org.youju.rulebook;

import static org.youju.rulebook.ComputedFunctions.Parameter.CODES;
import static org.youju.rulebook.ComputedFunctions.Parameter.DATE;
import static org.youju.rulebook.ComputedFunctions.Parameter.NUMBER;
import static org.youju.rulebook.ComputedFunctions.Parameter.SERIES;
import static org.youju.rulebook.ComputedFunctions.Parameter.WHOLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The closed list of functions by which facts are computed (rules/README.md). */
final class ComputedFunctions {
    /** What a function takes. */
    enum Parameter {
        NUMBER("a number"),
        WHOLE("a whole number"),
        DATE("a date"),
        SERIES("a series of decimal"),
        CODES("a list of codes");

        final String words;

        Parameter(String words) {
            this.words = words;
        }

        boolean takes(FactType.Kind kind) {
            return switch (this) {
                case NUMBER -> kind == FactType.Kind.INTEGER || kind == FactType.Kind.DECIMAL;
                case WHOLE -> kind == FactType.Kind.INTEGER;
                case DATE -> kind == FactType.Kind.DATE;
                case SERIES -> kind == FactType.Kind.SERIES;
                case CODES -> kind == FactType.Kind.CODES;
            };
        }
    }

    /**
     * What a function takes and gives.
     *
     * @param result what it gives; {@code INTEGER} becomes {@code DECIMAL} where {@code widens}
     * @param widens whether it gives a decimal when one of its arguments is one
     */
    record Signature(List<Parameter> parameters, FactType.Kind result, boolean widens) {}

    /** Functions of values. */
    static final Map<String, Signature> OF_VALUES = Map.ofEntries(
            widening("plus"),
            widening("minus"),
            widening("times"),
            widening("least"),
            widening("greatest"),
            Map.entry("quotient", new Signature(List.of(NUMBER, NUMBER), FactType.Kind.DECIMAL, false)),
            entry("dayOf", FactType.Kind.DATE, WHOLE, WHOLE, WHOLE),
            entry("plusDays", FactType.Kind.DATE, DATE, WHOLE),
            entry("minusDays", FactType.Kind.DATE, DATE, WHOLE),
            entry("plusMonths", FactType.Kind.DATE, DATE, WHOLE),
            entry("minusMonths", FactType.Kind.DATE, DATE, WHOLE),
            entry("plusYears", FactType.Kind.DATE, DATE, WHOLE),
            entry("plusWorkingDays", FactType.Kind.DATE, DATE, WHOLE),
            entry("minusWorkingDays", FactType.Kind.DATE, DATE, WHOLE),
            entry("daysBetween", FactType.Kind.INTEGER, DATE, DATE),
            entry("workingDaysBetween", FactType.Kind.INTEGER, DATE, DATE),
            entry("monthsBetween", FactType.Kind.INTEGER, DATE, DATE),
            entry("monthsSpanned", FactType.Kind.INTEGER, DATE, DATE),
            entry("yearsBetween", FactType.Kind.INTEGER, DATE, DATE),
            entry("means", FactType.Kind.SERIES, SERIES, WHOLE),
            entry("sustained", FactType.Kind.BOOLEAN, SERIES, NUMBER, WHOLE),
            entry("sustainedThroughout", FactType.Kind.BOOLEAN, SERIES, NUMBER, WHOLE),
            entry("sustainedWithPeak", FactType.Kind.BOOLEAN, SERIES, NUMBER, WHOLE, NUMBER),
            entry("sustainedThroughoutWithPeak", FactType.Kind.BOOLEAN, SERIES, NUMBER, WHOLE, NUMBER),
            entry("longestRun", FactType.Kind.INTEGER, SERIES, NUMBER),
            entry("mean", FactType.Kind.DECIMAL, SERIES),
            entry("size", FactType.Kind.INTEGER, CODES));

    /** Functions of the elements of a list, {@code count(list)} or {@code any(list where pin)}. */
    static final Set<String> OF_ELEMENTS = Set.of("count", "any", "all");

    /** Functions of one fact of the elements of a list, {@code sum(list.fact)}. */
    static final Set<String> OF_ELEMENT_FACTS = Set.of("sum", "max");

    private ComputedFunctions() {}

    /** Returns the names of all functions. */
    static List<String> names() {
        List<String> names = new ArrayList<>(OF_VALUES.keySet());
        names.addAll(OF_ELEMENTS);
        names.addAll(OF_ELEMENT_FACTS);
        return names;
    }

    private static Map.Entry<String, Signature> widening(String name) {
        return Map.entry(name, new Signature(List.of(NUMBER, NUMBER), FactType.Kind.INTEGER, true));
    }

    private static Map.Entry<String, Signature> entry(String name, FactType.Kind result, Parameter... parameters) {
        return Map.entry(name, new Signature(List.of(parameters), result, false));
    }
}
