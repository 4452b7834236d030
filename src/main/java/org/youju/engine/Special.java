package org.youju.engine;

/**
 * A rule to which another yields when it holds.
 *
 * @param clause the clause it belongs to
 * @param rule the rule
 */
record Special(ClausePlan clause, PlannedRule rule) {
    /** Whether the rule belongs to the reading the world has chosen. */
    boolean stands(World world) {
        return clause.stands(rule, world);
    }
}
