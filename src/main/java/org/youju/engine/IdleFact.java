package org.youju.engine;

import java.util.List;
import org.youju.rulebook.Fact;

/**
 * An absent fact that the question reads but that cannot matter on this case any more.
 *
 * @param at which fact of which object
 * @param fact the same as the vocabulary has it
 * @param readers the clauses that would read it
 */
public record IdleFact(FactAt at, Fact fact, List<Cited> readers) {}
