package org.youju.engine;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.law.Period;
import org.youju.rulebook.Question;
import org.youju.rulebook.Rulebook;

/** The plans of a rulebook, each made once for every span of days in which the same wording and rules stand. */
final class Plans {
    private final Rulebook rulebook;
    private final Map<Key, Plan> plans = new ConcurrentHashMap<>();
    private final Map<Plan, FactReach> reaches = new ConcurrentHashMap<>();
    private final Map<String, NavigableSet<LocalDate>> changes = new ConcurrentHashMap<>();

    private record Key(String question, String instrument, LocalDate from) {}

    Plans(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /**
     * Returns the plan of a question by a text on a day.
     *
     * @throws PlanException if its rules cannot be put in an order
     */
    Plan of(Question question, Instrument instrument, LocalDate day) {
        LocalDate from = changes.computeIfAbsent(instrument.id(), id -> changes(instrument))
                .floor(day);
        return plans.computeIfAbsent(
                new Key(question.id(), instrument.id(), from),
                key -> Planner.plan(rulebook, question, instrument, day));
    }

    /** Returns which facts stand behind what a plan finds. */
    FactReach reach(Plan plan) {
        return reaches.computeIfAbsent(plan, each -> new FactReach(rulebook, each));
    }

    private NavigableSet<LocalDate> changes(Instrument instrument) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        days.add(LocalDate.MIN);
        for (Clause clause : instrument.clauses()) {
            clause.versions().forEach(version -> add(version.period(), days));
        }
        rulebook.bound(instrument.id()).rules().forEach(rule -> add(rule.text().period(), days));
        return days;
    }

    private static void add(Period period, NavigableSet<LocalDate> days) {
        days.add(period.from());
        if (!period.isOpen()) {
            days.add(period.to().plusDays(1));
        }
    }
}
