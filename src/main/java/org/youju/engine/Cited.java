package org.youju.engine;

import org.youju.law.Clause;
import org.youju.law.Instrument;

/**
 * A clause as it speaks of one object of a case.
 *
 * @param instrument the text
 * @param clause the clause
 * @param at JSON pointer of the element it speaks of; empty for the subject itself
 */
public record Cited(Instrument instrument, Clause clause, String at) {}
