package org.youju.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.youju.decision.Truth;
import org.youju.rulebook.Fact;
import org.youju.rulebook.FactType;

/** Gives a fact by the rules that give it under its name; what was submitted stands. */
final class GivenFactStep extends ReadingStep<List<Computed>> {
    /** No rule gives the fact and nobody is asked for it. */
    private static final Computed NONE = Computed.lacking(Lacks.NONE);

    private final int frame;
    private final int position;
    private final List<Giver> givers;
    private final List<Route> routes;

    /**
     * Makes the step.
     *
     * @param givers the rules that give the fact
     * @param routes the way to what each of them gives
     */
    GivenFactStep(int frame, int position, List<Giver> givers, List<Route> routes) {
        super(givers.stream().flatMap(Giver::clauses).toList());
        this.frame = frame;
        this.position = position;
        this.givers = givers;
        this.routes = routes;
    }

    @Override
    List<Computed> evaluate(World world) {
        Sheet[] sheets = world.sheets(frame);
        if (sheets == null) {
            return List.of();
        }
        List<Computed> results = new ArrayList<>(sheets.length);
        for (Sheet sheet : sheets) {
            results.add(sheet.isSubmitted(position) ? Computed.of(sheet.value(position)) : evaluate(sheet, world));
        }
        return results;
    }

    /** What the rules give, submitted or not. */
    private Computed evaluate(Sheet sheet, World world) {
        Lacks lacks = Lacks.NONE;
        boolean begun = false;
        Fact fact = sheet.frame().subject().facts().get(position);
        @Nullable Object found = null;
        @Nullable Computed foundHow = null;
        for (int number = 0; number < givers.size(); number++) {
            Giver giver = givers.get(number);
            if (!giver.stands(world)) {
                continue;
            }
            Truth truth = giver.truth(sheet, world);
            if (truth == Truth.TRUE) {
                Object value = giver.value(sheet)
                        .map(given -> GivenValues.inType(fact.type().kind(), given))
                        .orElse(null);
                if (found != null && value != null && !Values.same(found, value)) {
                    return contradiction(giver, fact);
                }
                if (found == null && value != null) {
                    found = value;
                    foundHow = sheet.hasSpreads() ? giver.withSpread(sheet, value) : Computed.of(value);
                }
            }
            if (truth == Truth.UNKNOWN) {
                lacks = lacks.plus(giver.lacks(sheet, world));
            }
            begun |= routes.get(number).isBegun(sheet);
        }
        if (foundHow != null) {
            return foundHow;
        }
        boolean asked = !fact.question().isEmpty() || fact.isComputed();
        if (lacks.isEmpty()
                && !asked
                && givers.stream().allMatch(giver -> giver.clause().isHeld())) {
            return NONE;
        }
        if (lacks.isEmpty()) {
            return Computed.lacking(Lacks.fact(sheet.fact(position)));
        }
        return Computed.lacking(asked ? sheet.lacking(position, lacks, begun) : lacks);
    }

    /** The value that rules surely give, submitted or not; nothing where none does or they do not agree. */
    static Optional<Object> given(List<Giver> givers, int position, Sheet sheet, World world) {
        FactType.Kind kind =
                sheet.frame().subject().facts().get(position).type().kind();
        @Nullable Object found = null;
        for (Giver giver : givers) {
            if (giver.stands(world) && giver.truth(sheet, world) == Truth.TRUE) {
                Object value = giver.value(sheet)
                        .map(given -> GivenValues.inType(kind, given))
                        .orElse(null);
                if (found != null && value != null && !Values.same(found, value)) {
                    return Optional.empty();
                }
                found = found == null ? value : found;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Two rules that both hold and do not agree: a person has to look, and the rulebook to be mended. */
    private static Computed contradiction(Giver giver, Fact fact) {
        return Computed.lacking(Lacks.review()
                .plus(Lacks.reason(
                        GivenValues.contradiction(giver.clause().clause().instrument(), fact.name()))));
    }

    @Override
    void apply(World world, List<Computed> results) {
        Sheet[] sheets = world.sheets(frame);
        for (int element = 0; element < results.size(); element++) {
            Computed result = results.get(element);
            Sheet sheet = sheets[element];
            if (result.value().isPresent()) {
                if (!sheet.isSubmitted(position)) {
                    sheet.put(position, result.value().get(), result.spread());
                }
            } else {
                sheet.explainAbsence(position, result.lacks());
            }
        }
    }
}
