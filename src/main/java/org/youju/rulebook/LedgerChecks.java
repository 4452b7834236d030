package org.youju.rulebook;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.youju.law.Clause;
import org.youju.law.Conflict;
import org.youju.law.Force;
import org.youju.law.Instrument;
import org.youju.law.Pin;
import org.youju.law.Place;

/** Checks that what ledgers name exists: places, bearers, questions, other clauses. */
final class LedgerChecks {
    private static final Set<Force> ASKED_FOR = Set.of(Force.MAY, Force.BENEFIT, Force.DEFINITION);

    private final CheckContext context;

    LedgerChecks(CheckContext context) {
        this.context = context;
    }

    void check() {
        context.content().instruments().forEach(this::checkScope);
        context.clauses().forEach(clause -> {
            checkBearer(clause);
            checkDecides(clause);
            checkCountsThrough(clause);
            clause.conflicts().forEach(conflict -> checkConflict(clause, conflict));
        });
    }

    private void checkScope(Instrument instrument) {
        List<String> known = context.content().places().stream()
                .map(place -> place.place().code())
                .toList();
        String file = Names.ledgerPath(instrument.id());
        Stream.of("in", "byReference", "unclear").forEach(key -> {
            List<Place> places = key.equals("in")
                    ? instrument.scope().in()
                    : key.equals("unclear")
                            ? instrument.scope().unclear()
                            : instrument.scope().byReference();
            for (Place place : places) {
                if (!known.contains(place.code())) {
                    context.problems()
                            .add(
                                    file,
                                    context.lines().of(file, "instrument/scope/" + key),
                                    "place " + place + " is not in places.csv",
                                    NearestName.hint(place.code(), known));
                }
            }
        });
    }

    private void checkBearer(Clause clause) {
        Set<String> bearers = context.content().bearers().keySet();
        if (!clause.bearer().isEmpty() && !bearers.contains(clause.bearer())) {
            context.inLedger(
                    clause,
                    "bearer",
                    "there is no bearer \"" + clause.bearer() + "\" in rulebook.yaml",
                    NearestName.hint(clause.bearer(), bearers));
        }
    }

    private void checkDecides(Clause clause) {
        for (String question : clause.decides()) {
            if (context.question(question).isEmpty()) {
                context.inLedger(
                        clause,
                        "decides",
                        "there is no question \"" + question + "\"",
                        NearestName.hint(question, context.questionIds()));
            }
        }
        if (!clause.decides().isEmpty() && !ASKED_FOR.contains(clause.force())) {
            context.inLedger(
                    clause,
                    "decides",
                    "a clause of force " + clause.force().code() + " decides whatever weighs it",
                    "\"decides\" is for may, benefit and definition only");
        }
    }

    private void checkCountsThrough(Clause clause) {
        List<String> pins = context.pins(clause.instrument());
        for (Pin through : clause.countsThrough()) {
            if (!pins.contains(through.value())) {
                context.inLedger(
                        clause,
                        "countsThrough",
                        "there is no clause " + through + " in this ledger",
                        NearestName.hint(through.value(), pins));
            }
        }
    }

    private void checkConflict(Clause clause, Conflict conflict) {
        List<String> instruments =
                context.content().instruments().stream().map(Instrument::id).toList();
        List<String> pins = context.pins(conflict.instrument());
        if (!instruments.contains(conflict.instrument())) {
            context.inLedger(
                    clause,
                    "conflictsWith",
                    "there is no instrument \"" + conflict.instrument() + "\"",
                    NearestName.hint(conflict.instrument(), instruments));
        } else if (!pins.contains(conflict.pin().value())) {
            context.inLedger(
                    clause,
                    "conflictsWith",
                    "there is no clause " + conflict.pin() + " in " + conflict.instrument(),
                    NearestName.hint(conflict.pin().value(), pins));
        } else if (conflict.instrument().equals(clause.instrument())
                && conflict.pin().equals(clause.pin())) {
            context.inLedger(clause, "conflictsWith", "the clause conflicts with itself", "expected another clause");
        }
    }
}
