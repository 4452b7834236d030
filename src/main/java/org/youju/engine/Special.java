package org.youju.engine;

import org.youju.decision.Truth;

/**
 * A rule to which another yields when it holds.
 *
 * @param clause the clause it belongs to
 * @param rule the rule
 */
record Special(ClausePlan clause, PlannedRule rule) {
    /** Whether the other rule yields: false under another reading, unknown where the wording of the day is not held. */
    Truth truth(Sheet sheet, World world) {
        if (clause.stands(rule, world)) {
            return rule.truth(sheet);
        }
        return clause.unheard().isEmpty() ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Why that is unknown. */
    Lacks lacks(Sheet sheet, World world) {
        return clause.stands(rule, world) ? rule.lacks(sheet) : clause.unheard();
    }
}
