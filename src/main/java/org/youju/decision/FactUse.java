package org.youju.decision;

/**
 * A fact that a condition read.
 *
 * @param name name of the fact, or of the clause or question whose result was read
 * @param value its value, as in {@code org.youju.facts.Facts}; a {@link Status} or {@link Outcome} for a result
 */
public record FactUse(String name, Object value) {}
