package org.youju.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.youju.facts.Facts;
import org.youju.rulebook.CodeList;
import org.youju.rulebook.Fact;
import org.youju.rulebook.FactType;
import org.youju.rulebook.InterpretedTest;
import org.youju.rulebook.Subject;
import org.youju.rulebook.Test;
import org.youju.rulebook.TestReads;

/** The values worth trying for an absent fact: yes and no, every code, and figures of the rules with a step to each side. */
final class Candidates {
    private static final List<String> PROBES =
            List.of("0", "1", "2", "3", "5", "10", "24", "50", "100", "1000", "1000000");
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private final List<Plan> plans;
    private final Facts facts;
    private final LocalDate asOf;

    Candidates(List<Plan> plans, Facts facts, LocalDate asOf) {
        this.plans = plans;
        this.facts = facts;
        this.asOf = asOf;
    }

    /**
     * Values of a fact.
     *
     * @param values values to try
     * @param closed whether every other value behaves as one of these
     */
    record Domain(List<Object> values, boolean closed) {}

    Domain of(FactAt at) {
        Fact fact = subject(at).facts().get(at.position());
        List<Test> tests = tests(at);
        boolean input = plans.stream().anyMatch(plan -> plan.facts().isInput(frameOf(plan, at), at.position()));
        return switch (fact.type().kind()) {
            case BOOLEAN -> new Domain(List.of(true, false), true);
            case CODE -> new Domain(alike(fact, tests, codes(fact, at)), true);
            case CODES -> new Domain(codeSets(fact, tests), !input);
            case INTEGER, DECIMAL ->
                input || !comparesLiteralsOnly(tests)
                        ? new Domain(numbers(fact, tests), false)
                        : new Domain(alike(fact, tests, numbers(fact, tests)), true);
            case DATE ->
                input || !comparesLiteralsOnly(tests)
                        ? new Domain(dates(fact, tests), false)
                        : new Domain(alike(fact, tests, dates(fact, tests)), true);
            case ELEMENTS -> new Domain(ElementCandidates.of(plans, facts, asOf, at, this), false);
            case SERIES -> SeriesCandidates.of(subject(at), fact, known(at));
        };
    }

    /** The figures, days and codes with which rules compare a fact. */
    List<Object> figures(FactAt at) {
        return literals(tests(at));
    }

    /** What is known of a series with gaps; null where it is absent. */
    private @Nullable List<?> known(FactAt at) {
        Facts of = at.ofElement() ? (Facts) ((List<?>) facts.at(at.list()).orElseThrow()).get(at.element()) : facts;
        return (List<?>) of.at(at.position()).orElse(null);
    }

    private int frameOf(Plan plan, FactAt at) {
        for (int frame = 0; frame < plan.frames().size(); frame++) {
            if (plan.frames().get(frame).list() == at.list()) {
                return frame;
            }
        }
        return -1;
    }

    private Subject subject(FactAt at) {
        for (Plan plan : plans) {
            int frame = frameOf(plan, at);
            if (frame >= 0) {
                return plan.frames().get(frame).subject();
            }
        }
        throw new IllegalStateException("no plan looks at " + at);
    }

    private List<Test> tests(FactAt at) {
        return plans.stream()
                .flatMap(plan -> plan.facts().tests(frameOf(plan, at), at.name()).stream())
                .flatMap(test -> single(test).stream())
                .filter(test -> TestReads.of(test).contains(at.name()))
                .toList();
    }

    private static List<Test> single(Test test) {
        return test instanceof Test.AnyOf anyOf
                ? anyOf.tests().stream().flatMap(each -> single(each).stream()).toList()
                : List.of(test);
    }

    /** Of values that no rule tells apart one stands for all. */
    private List<Object> alike(Fact fact, List<Test> tests, List<Object> values) {
        if (!comparesLiteralsOnly(tests)
                || (fact.type().kind() == FactType.Kind.CODE
                        && plans.get(0).codeList(fact.type().of()).ordered())) {
            return values;
        }
        Map<List<Boolean>, Object> first = new LinkedHashMap<>();
        for (Object value : values) {
            first.putIfAbsent(
                    tests.stream()
                            .map(test -> InterpretedTest.holds(test, name -> value))
                            .toList(),
                    value);
        }
        return List.copyOf(first.values());
    }

    private static boolean comparesLiteralsOnly(List<Test> tests) {
        return tests.stream().noneMatch(test -> test instanceof Test.FactComparison || test instanceof Test.Bound);
    }

    private static List<Object> literals(List<Test> tests) {
        List<Object> literals = new ArrayList<>();
        for (Test test : tests) {
            if (test instanceof Test.Comparison comparison) {
                literals.add(comparison.literal());
            } else if (test instanceof Test.OneOf oneOf) {
                literals.addAll(oneOf.literals());
            }
        }
        return literals;
    }

    private List<String> codesOf(Fact fact) {
        return plans.get(0).codeList(fact.type().of()).codes().stream()
                .map(CodeList.Code::id)
                .toList();
    }

    /** Codes that no rule names behave alike, so one of them stands for all. */
    private List<Object> codes(Fact fact, FactAt at) {
        List<Test> tests = tests(at);
        List<Object> named = literals(tests);
        boolean eachItsOwn = plans.get(0).codeList(fact.type().of()).ordered() || !comparesLiteralsOnly(tests);
        List<Object> codes = new ArrayList<>();
        boolean other = false;
        for (String code : codesOf(fact)) {
            if (eachItsOwn || named.contains(code)) {
                codes.add(code);
            } else if (!other) {
                other = true;
                codes.add(code);
            }
        }
        return codes;
    }

    private List<Object> codeSets(Fact fact, List<Test> tests) {
        List<String> all = codesOf(fact);
        Set<List<String>> sets = new LinkedHashSet<>();
        sets.add(all);
        sets.add(List.of());
        List<Object> named = literals(tests);
        for (String code : all) {
            if (named.contains(code)) {
                sets.add(List.of(code));
                sets.add(all.stream().filter(other -> !other.equals(code)).toList());
            }
        }
        return List.copyOf(sets);
    }

    private List<Object> numbers(Fact fact, List<Test> tests) {
        Set<BigDecimal> numbers = new TreeSet<>();
        boolean whole = fact.type().kind() == FactType.Kind.INTEGER;
        BigDecimal step = whole ? BigDecimal.ONE : HUNDREDTH;
        for (Object literal : literals(tests)) {
            BigDecimal figure = new BigDecimal(literal.toString());
            numbers.addAll(List.of(figure.subtract(step), figure, figure.add(step)));
        }
        if (numbers.isEmpty() || !comparesLiteralsOnly(tests)) {
            PROBES.forEach(probe -> numbers.add(new BigDecimal(probe)));
        }
        List<Object> values = new ArrayList<>();
        for (BigDecimal number : numbers) {
            boolean possible = (fact.min() == null || number.compareTo(fact.min()) >= 0)
                    && (fact.max() == null || number.compareTo(fact.max()) <= 0);
            if (possible) {
                values.add(whole ? (Object) number.intValueExact() : number);
            }
        }
        if (values.isEmpty()) {
            BigDecimal least = fact.min() == null ? BigDecimal.ZERO : fact.min();
            values.add(whole ? (Object) least.intValueExact() : least);
        }
        return values;
    }

    private List<Object> dates(Fact fact, List<Test> tests) {
        // Days some time back, so that a short period counted from one of them has run out.
        Set<LocalDate> marks =
                new TreeSet<>(List.of(asOf, asOf.minusMonths(1), asOf.minusMonths(3), asOf.minusYears(1)));
        literals(tests).forEach(literal -> marks.add((LocalDate) literal));
        for (Plan plan : plans) {
            for (Object value : plan.run(facts, asOf).get(0).subject().values()) {
                if (value instanceof LocalDate date && !date.equals(Facts.NEVER)) {
                    marks.add(date);
                }
            }
        }
        Set<Object> dates = new LinkedHashSet<>();
        for (LocalDate mark : marks) {
            dates.addAll(List.of(mark.minusDays(1), mark, mark.plusDays(1)));
        }
        dates.add(asOf.minusYears(50));
        dates.add(asOf.plusYears(50));
        if (fact.mayBeNever()) {
            dates.add(Facts.NEVER);
        }
        return List.copyOf(dates);
    }
}
