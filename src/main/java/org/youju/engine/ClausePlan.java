package org.youju.engine;

import java.util.List;
import org.youju.decision.Role;
import org.youju.decision.Status;
import org.youju.decision.Truth;
import org.youju.law.Clause;
import org.youju.law.Force;

/** One clause in a plan: its rules by role under each of its readings, and what becomes of them. */
final class ClausePlan {
    private final Clause clause;
    private final Frame frame;
    private final Weight weight;
    private final int number;
    private final List<String> readings;
    private final PlannedRule[][][] rules;
    private final boolean givesOnly;
    private final ClauseResult notHeld;
    private final boolean held;
    private final Status broken;

    ClausePlan(
            Clause clause,
            Frame frame,
            Weight weight,
            boolean askedFor,
            int number,
            List<String> readings,
            List<PlannedRule> clauseRules,
            boolean held,
            ClauseResult notHeld) {
        this.clause = clause;
        this.frame = frame;
        this.number = number;
        this.readings = readings;
        this.rules =
                readings.stream().map(reading -> byRole(clauseRules, reading)).toArray(PlannedRule[][][]::new);
        this.givesOnly = !clauseRules.isEmpty()
                && clauseRules.stream().allMatch(rule -> rule.text().role() == Role.GIVES);
        // What a clause gives weighs as a value, unless the question asks for just that.
        this.weight = givesOnly && !askedFor ? Weight.NONE : weight;
        this.held = held;
        this.notHeld = notHeld;
        this.broken = brokenStatus(clause);
    }

    /** The rules of each role under a reading: those marked with it, or the unmarked ones where none is. */
    private static PlannedRule[][] byRole(List<PlannedRule> rules, String reading) {
        PlannedRule[][] byRole = new PlannedRule[Role.values().length][];
        for (Role role : Role.values()) {
            List<PlannedRule> all =
                    rules.stream().filter(rule -> rule.text().role() == role).toList();
            List<PlannedRule> marked = all.stream()
                    .filter(rule -> !reading.isEmpty() && rule.text().reading().equals(reading))
                    .toList();
            List<PlannedRule> unmarked =
                    all.stream().filter(rule -> rule.text().reading().isEmpty()).toList();
            byRole[index(role)] = (marked.isEmpty() ? unmarked : marked).toArray(new PlannedRule[0]);
        }
        return byRole;
    }

    static Status brokenStatus(Clause clause) {
        if (!clause.hedge().isEmpty() || clause.force() == Force.PRINCIPLE) {
            return Status.DEPARTED;
        }
        return switch (clause.force()) {
            case MUST, MUST_NOT, TIME_LIMIT, TARGET_BINDING, PROCEDURE, RESPONSIBILITY -> Status.VIOLATED;
            case MAY, BENEFIT -> Status.NOT_AVAILABLE;
            case PRINCIPLE -> Status.DEPARTED;
            case TARGET_EXPECTED, ENCOURAGED, PENALTY, DEFINITION, BACKGROUND -> Status.NOT_MET;
        };
    }

    Clause clause() {
        return clause;
    }

    Frame frame() {
        return frame;
    }

    Weight weight() {
        return weight;
    }

    /** Its place among the clauses of the plan. */
    int number() {
        return number;
    }

    /** Letters of its readings; one empty letter where there is only one. */
    List<String> readings() {
        return readings;
    }

    /** Whether it only gives values and lays down no norm. */
    boolean givesOnly() {
        return givesOnly;
    }

    PlannedRule[] rules(Role role, int reading) {
        return rules[reading][index(role)];
    }

    @SuppressWarnings("EnumOrdinal") // an index into an array of our own, never stored
    private static int index(Role role) {
        return role.ordinal();
    }

    /** Whether the wording of the day is held. */
    boolean isHeld() {
        return held;
    }

    /** Why it cannot be known what the clause says on the day; nothing where its wording is held, or there is none. */
    Lacks unheard() {
        return held ? Lacks.NONE : notHeld.lacks();
    }

    /** Whether a rule of this clause belongs to the reading a world has chosen, and the wording is held. */
    boolean stands(PlannedRule rule, World world) {
        if (held) {
            for (PlannedRule standing : rules(rule.text().role(), world.reading(number))) {
                if (standing == rule) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How the clause stands to a sheet under one of its readings (design, section 3). */
    ClauseResult evaluate(Sheet sheet, int reading) {
        if (!held) {
            return notHeld;
        }
        return givesOnly ? evaluateGifts(sheet, reading) : evaluateNorm(sheet, reading);
    }

    private ClauseResult evaluateNorm(Sheet sheet, int reading) {
        Truth applicable = all(rules(Role.APPLIES, reading), sheet)
                .and(any(rules(Role.EXCEPTS, reading), sheet).not());
        if (applicable == Truth.FALSE) {
            return ClauseResult.of(Status.NOT_APPLICABLE);
        }
        Truth duty = all(rules(Role.REQUIRES, reading), sheet)
                .and(any(rules(Role.FORBIDS, reading), sheet).not());
        if (duty == Truth.TRUE) {
            return ClauseResult.of(Status.SATISFIED);
        }
        Truth due = all(rules(Role.DUE, reading), sheet);
        if (due == Truth.FALSE) {
            return ClauseResult.of(Status.PENDING);
        }
        if (applicable == Truth.TRUE && duty == Truth.FALSE && due == Truth.TRUE) {
            return ClauseResult.of(broken);
        }
        Lacks lacks = Lacks.NONE;
        if (applicable == Truth.UNKNOWN) {
            lacks = lacks.plus(lacksOf(rules(Role.APPLIES, reading), sheet))
                    .plus(lacksOf(rules(Role.EXCEPTS, reading), sheet));
        }
        if (duty == Truth.UNKNOWN) {
            lacks = lacks.plus(lacksOf(rules(Role.REQUIRES, reading), sheet))
                    .plus(lacksOf(rules(Role.FORBIDS, reading), sheet));
        }
        if (due == Truth.UNKNOWN) {
            lacks = lacks.plus(lacksOf(rules(Role.DUE, reading), sheet));
        }
        return ClauseResult.unknown(lacks.servedTo(clause.pin().cited()).undecidedIn(clause));
    }

    /** A clause that only gives is satisfied where it gives something, and not applicable where it gives nothing. */
    private ClauseResult evaluateGifts(Sheet sheet, int reading) {
        PlannedRule[] gifts = rules(Role.GIVES, reading);
        Truth any = any(gifts, sheet);
        return switch (any) {
            case TRUE -> ClauseResult.of(Status.SATISFIED);
            case FALSE -> ClauseResult.of(Status.NOT_APPLICABLE);
            case UNKNOWN ->
                ClauseResult.unknown(
                        lacksOf(gifts, sheet).servedTo(clause.pin().cited()).undecidedIn(clause));
        };
    }

    private static Truth all(PlannedRule[] rules, Sheet sheet) {
        Truth all = Truth.TRUE;
        for (PlannedRule rule : rules) {
            all = all.and(rule.truth(sheet));
        }
        return all;
    }

    private static Truth any(PlannedRule[] rules, Sheet sheet) {
        Truth any = Truth.FALSE;
        for (PlannedRule rule : rules) {
            any = any.or(rule.truth(sheet));
        }
        return any;
    }

    private static Lacks lacksOf(PlannedRule[] rules, Sheet sheet) {
        Lacks lacks = Lacks.NONE;
        for (PlannedRule rule : rules) {
            if (rule.truth(sheet) == Truth.UNKNOWN) {
                lacks = lacks.plus(rule.lacks(sheet));
            }
        }
        return lacks;
    }
}
