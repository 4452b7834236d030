package org.youju.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.youju.decision.Truth;
import org.youju.facts.Interval;
import org.youju.rulebook.BoundConstraint;
import org.youju.rulebook.Consequence;
import org.youju.rulebook.Test;

/**
 * A rule that gives something under one name.
 *
 * @param clause the clause it belongs to
 * @param rule the rule
 * @param name the name it gives under, or the code it refers with
 * @param refers whether it refers the matter to a person
 * @param special rules it yields to when they hold
 */
record Giver(ClausePlan clause, PlannedRule rule, String name, boolean refers, List<Special> special) {

    /** Whether the rule belongs to the reading the world has chosen. */
    boolean stands(World world) {
        return clause.stands(rule, world);
    }

    /** The clauses on whose readings it hangs whether and when it gives. */
    Stream<ClausePlan> clauses() {
        return Stream.concat(Stream.of(clause), special.stream().map(Special::clause));
    }

    /** Whether the readings of a clause decide whether the rule stands or yields. */
    boolean hangsOn(ClausePlan other) {
        if (clause == other) {
            return true;
        }
        for (Special each : special) {
            if (each.clause() == other) {
                return true;
            }
        }
        return false;
    }

    Truth truth(Sheet sheet, World world) {
        Truth truth = rule.truth(sheet);
        for (Special other : special) {
            if (truth != Truth.FALSE) {
                truth = truth.and(other.truth(sheet, world).not());
            }
        }
        return truth;
    }

    Lacks lacks(Sheet sheet, World world) {
        Lacks lacks = rule.truth(sheet) == Truth.UNKNOWN ? rule.lacks(sheet) : Lacks.NONE;
        for (Special other : special) {
            if (other.truth(sheet, world) == Truth.UNKNOWN) {
                lacks = lacks.plus(other.lacks(sheet, world));
            }
        }
        return lacks.servedTo(clause.clause().pin().cited()).undecidedIn(clause.clause());
    }

    /** The value the rule gives on a sheet on which it holds; the first, where it gives several under the name. */
    Optional<Object> value(Sheet sheet) {
        return values(sheet).stream().findFirst();
    }

    /** Every value the rule gives on a sheet on which it holds, in the order of the rule. */
    List<Object> values(Sheet sheet) {
        List<Object> values = new ArrayList<>(1);
        rule.rule().consequence().give(sheet.subjectBean(), new Consequence() {
            @Override
            public void give(String given, Object value) {
                if (!refers && given.equals(name)) {
                    values.add(value);
                }
            }

            @Override
            public void refer(String code) {
                if (refers && code.equals(name)) {
                    values.add(code);
                }
            }
        });
        return values;
    }

    /**
     * The spread of what the rule gives on a sheet on which it holds: that of the fact it hands on; a lack of decision
     * where it calculates with an uncertain fact; nothing where it gives what is exact.
     */
    Computed withSpread(Sheet sheet, Object value) {
        for (BoundConstraint constraint : rule.constraints()) {
            if (constraint.text().test() instanceof Test.Bound bound
                    && !constraint.text().onClauses()) {
                Interval spread = sheet.spread(constraint.read(0));
                boolean handsOn = rule.text().gifts().stream()
                        .filter(gift -> gift.name().equals(name))
                        .allMatch(gift -> gift.expression().equals(bound.variable()));
                if (spread != null) {
                    return handsOn ? Computed.of(value, spread) : Computed.lacking(Lacks.undecided());
                }
            }
        }
        return Computed.of(value);
    }
}
