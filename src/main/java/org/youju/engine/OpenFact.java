package org.youju.engine;

import java.util.List;
import org.youju.rulebook.Fact;

/**
 * An absent fact by which a case may still turn.
 *
 * @param at which fact of which object
 * @param fact the same as the vocabulary has it
 * @param serves the clauses that wait for it
 * @param values one value of each sort that the rules tell apart, or what is worth trying
 * @param exhaustive whether every other value behaves as one of these
 */
public record OpenFact(FactAt at, Fact fact, List<Cited> serves, List<Object> values, boolean exhaustive) {}
