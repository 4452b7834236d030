package org.youju.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.youju.decision.Truth;
import org.youju.rulebook.FactType;
import org.youju.rulebook.Output;

/** Collects what the rules of a plan give under one name, combined as the question says. */
final class OutputStep extends ReadingStep<OutputResult> {
    private final int number;
    private final Optional<Output> output;
    private final List<Giver> givers;
    private final Lacks unheard;

    /**
     * Makes the step.
     *
     * @param number place of the result among the plan's outputs
     * @param output the value's declaration; empty for a referral
     * @param givers the rules that give it
     * @param unheard why more may be given than the rules say: wordings of the day that are not held
     */
    OutputStep(int number, Optional<Output> output, List<Giver> givers, Lacks unheard) {
        super(givers.stream().flatMap(Giver::clauses).toList());
        this.number = number;
        this.output = output;
        this.givers = givers;
        this.unheard = unheard;
    }

    Optional<Output> output() {
        return output;
    }

    int number() {
        return number;
    }

    List<Giver> givers() {
        return givers;
    }

    @Override
    OutputResult evaluate(World world) {
        List<OutputResult.Given> given = new ArrayList<>();
        Lacks lacks = unheard;
        Sheet sheet = world.subject();
        for (Giver giver : givers) {
            if (!giver.stands(world)) {
                continue;
            }
            Truth truth = giver.truth(sheet, world);
            if (truth == Truth.TRUE) {
                for (Object value : giver.values(sheet)) {
                    given.add(new OutputResult.Given(
                            inType(value), giver.rule(), sheet.frame().ofElements() ? sheet.pointer() : ""));
                }
            } else if (truth == Truth.UNKNOWN) {
                lacks = lacks.plus(giver.lacks(sheet, world));
            }
        }
        return combine(given, lacks);
    }

    /** The same rules stand under every reading, or those that do not are surely false. */
    @Override
    boolean makesNoDifference(World world, ClausePlan clause, int readings) {
        Sheet sheet = world.subject();
        for (Giver giver : givers) {
            if (giver.hangsOn(clause) && giver.rule().truth(sheet) != Truth.FALSE) {
                return false;
            }
        }
        return true;
    }

    private OutputResult combine(List<OutputResult.Given> given, Lacks lacks) {
        Output.Combine combine = output.map(Output::combine).orElse(Output.Combine.ONE);
        if (given.isEmpty()) {
            return new OutputResult(List.of(), lacks, false);
        }
        return switch (combine) {
            case ONE ->
                new OutputResult(
                        List.of(given.get(0)),
                        Lacks.NONE,
                        given.stream()
                                .anyMatch(other ->
                                        !same(other.value(), given.get(0).value())));
            case ALL -> new OutputResult(distinct(given), lacks, false);
            case MAX ->
                new OutputResult(
                        List.of(given.stream()
                                .max((one, other) -> decimal(one).compareTo(decimal(other)))
                                .orElseThrow()),
                        lacks,
                        false);
            case SUM ->
                new OutputResult(
                        List.of(new OutputResult.Given(
                                given.stream().map(OutputStep::decimal).reduce(BigDecimal.ZERO, BigDecimal::add),
                                given.get(0).rule(),
                                given.get(0).at())),
                        lacks,
                        false);
        };
    }

    private static List<OutputResult.Given> distinct(List<OutputResult.Given> given) {
        List<OutputResult.Given> distinct = new ArrayList<>();
        for (OutputResult.Given one : given) {
            if (distinct.stream().noneMatch(other -> same(other.value(), one.value()))) {
                distinct.add(one);
            }
        }
        return distinct;
    }

    private static BigDecimal decimal(OutputResult.Given given) {
        return new BigDecimal(given.value().toString());
    }

    private static boolean same(Object one, Object other) {
        return Values.same(one, other);
    }

    private Object inType(Object value) {
        return GivenValues.inType(output.map(declared -> declared.type().kind()).orElse(FactType.Kind.CODE), value);
    }

    @Override
    void apply(World world, OutputResult result) {
        world.setOutput(number, result);
    }
}
