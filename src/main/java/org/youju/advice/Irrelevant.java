package org.youju.advice;

import java.util.List;
import org.youju.decision.Finding;
import org.youju.engine.FactAt;
import org.youju.rulebook.Fact;

/**
 * An absent fact that cannot matter on this case any more.
 *
 * @param at which fact of which object
 * @param fact the same as the vocabulary has it
 * @param by the findings that made it so: clauses that are settled without it, or that decide the case
 */
public record Irrelevant(FactAt at, Fact fact, List<Finding> by) {}
