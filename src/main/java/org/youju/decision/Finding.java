package org.youju.decision;

import java.util.List;
import org.youju.law.Clause;
import org.youju.law.Instrument;

/**
 * How one clause stands to the facts.
 *
 * @param instrument the text
 * @param clause the clause
 * @param at JSON pointer of the element it speaks of, such as {@code /facts/members/1}; empty for the subject itself
 * @param status how it stands
 * @param weighs whether it can move the outcome of the question; the others are shown for information
 * @param conditions its conditions under the unmarked reading, in the order of the rules
 * @param readings what each reading gives, where they differ
 */
public record Finding(
        Instrument instrument,
        Clause clause,
        String at,
        Status status,
        boolean weighs,
        List<Condition> conditions,
        List<ReadingResult> readings) {}
