package org.youju.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.youju.decision.Truth;
import org.youju.facts.Facts;
import org.youju.law.Instrument;
import org.youju.rulebook.BoundConstraint;
import org.youju.rulebook.CodeList;
import org.youju.rulebook.Consequence;
import org.youju.rulebook.Question;
import org.youju.rulebook.Rulebook;
import org.youju.rulebook.Test;

/**
 * Asks an ordinary Drools session over the same rules what the engine should have found: the rules that fire must be
 * exactly those the engine calls true, and give the same. For one thread; keeps a session for each text until closed.
 *
 * <p>A session cannot say of a rule that does not fire whether it is false or unknown. And it dies in a consequence whose
 * bound fact is absent, so such a rule does not get to fire.
 */
public final class Oracle implements AutoCloseable {
    private final Function<String, Collection<Model>> models;
    private final Plans plans;
    private final Map<String, RuleSession> sessions = new HashMap<>();
    private final Map<Frame, Map<String, PlannedRule>> rulesByFrame = new HashMap<>();
    private final Set<String> compared = new TreeSet<>();
    private final Set<String> held = new TreeSet<>();

    /** Makes an oracle on a rulebook. */
    public Oracle(Rulebook rulebook) {
        this(rulebook, rulebook::models);
    }

    /** Makes an oracle whose sessions run on the models of each text that a function returns. */
    Oracle(Rulebook rulebook, Function<String, Collection<Model>> models) {
        this.models = models;
        this.plans = new Plans(rulebook);
    }

    /**
     * Where engine and session differ.
     *
     * @param at path of the object in the facts, with what it was
     * @param engine the rules the engine calls true and the session does not fire as such, with what they give
     * @param session the rules the session fires and the engine does not call true as such, with what they give
     */
    public record Difference(String at, Map<String, List<String>> engine, Map<String, List<String>> session) {}

    /** Compares the two on one case, in every world the readings make; returns nothing where they agree. */
    public List<Difference> differences(Question question, Instrument instrument, LocalDate asOf, Facts facts) {
        Plan plan = plans.of(question, instrument, asOf);
        List<Difference> differences = new ArrayList<>();
        for (World world : plan.run(facts, asOf)) {
            for (int frame = 0; frame < plan.frames().size(); frame++) {
                Sheet[] sheets = world.sheets(frame);
                for (int element = 0; sheets != null && element < sheets.length; element++) {
                    compare(plan, plan.frames().get(frame), sheets[element], differences);
                }
            }
        }
        return differences;
    }

    /** Returns the names of the rules that were compared but never held, so that little is known about them. */
    public Set<String> neverHeld() {
        Set<String> never = new TreeSet<>(compared);
        never.removeAll(held);
        return never;
    }

    private void compare(Plan plan, Frame frame, Sheet sheet, List<Difference> differences) {
        Map<String, PlannedRule> rules = rulesByFrame.computeIfAbsent(frame, each -> rules(plan, each));
        Map<String, List<String>> engine = new TreeMap<>();
        rules.forEach((name, rule) -> {
            if (rule.truth(sheet) == Truth.TRUE) {
                engine.put(name, gifts(rule, sheet));
            }
        });
        List<Object> beans =
                sheet.hasResultBean() ? List.of(sheet.subjectBean(), sheet.resultBean()) : List.of(sheet.subjectBean());
        Map<String, List<String>> session =
                session(plan).fire(beans, name -> rules.containsKey(name) && !lacksBoundFact(rules.get(name), sheet));
        compared.addAll(rules.keySet());
        held.addAll(engine.keySet());
        if (!engine.equals(session)) {
            differences.add(new Difference(
                    sheet.pointer() + " " + sheet.subjectBean(), without(engine, session), without(session, engine)));
        }
    }

    private static Map<String, PlannedRule> rules(Plan plan, Frame frame) {
        return plan.rules().stream()
                .filter(rule -> rule.frame() == frame)
                .collect(Collectors.toMap(rule -> rule.text().compiledName(), rule -> rule));
    }

    private RuleSession session(Plan plan) {
        return sessions.computeIfAbsent(
                plan.instrument().id(), instrument -> new RuleSession(models.apply(instrument)));
    }

    private static Map<String, List<String>> without(Map<String, List<String>> some, Map<String, List<String>> others) {
        Map<String, List<String>> rest = new TreeMap<>(some);
        rest.entrySet().removeAll(others.entrySet());
        return rest;
    }

    private static boolean lacksBoundFact(PlannedRule rule, Sheet sheet) {
        for (BoundConstraint constraint : rule.constraints()) {
            if (constraint.text().test() instanceof Test.Bound && sheet.value(constraint.read(0)) == null) {
                return true;
            }
        }
        return false;
    }

    private static List<String> gifts(PlannedRule rule, Sheet sheet) {
        List<String> gifts = new ArrayList<>();
        rule.rule().consequence().give(sheet.subjectBean(), new Consequence() {
            @Override
            public void give(String name, Object value) {
                gifts.add(gift(name, value));
            }

            @Override
            public void refer(String code) {
                gifts.add(referral(code));
            }
        });
        return gifts;
    }

    /** A session gives codes as generated constants, the engine as ids: both are written as constants here. */
    static String gift(String name, Object value) {
        return name + " = " + (value instanceof String code ? CodeList.constantOf(code) : value);
    }

    static String referral(String code) {
        return "refer " + code;
    }

    @Override
    public void close() {
        sessions.values().forEach(RuleSession::close);
        sessions.clear();
    }
}
