package org.youju.decision;

import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.law.Text;

/**
 * A value that a clause gives.
 *
 * @param name name declared by the question
 * @param label what it is
 * @param value {@code BigDecimal}, {@code Integer}, {@code Boolean}, {@code LocalDate}, {@code String} for a code,
 *     {@link Range}, or a list of these where the question collects all
 * @param unit its unit; empty if it has none
 * @param at JSON pointer of the element it was given for; empty for the subject itself
 * @param instrument the text
 * @param clause the clause that gives it
 */
public record GivenValue(
        String name, Text label, Object value, Text unit, String at, Instrument instrument, Clause clause) {}
