package org.youju.engine;

import java.util.List;
import java.util.Optional;
import org.youju.rulebook.Fact;

/**
 * A fact of a case that could be otherwise: one a person may change, or the day of the question.
 *
 * @param at which fact of which object
 * @param fact the same as the vocabulary has it
 * @param now what was submitted; nothing if it is absent
 * @param values values worth trying, that of now among them or not
 * @param exhaustive whether every other value behaves as one of these
 * @param figures what the rules compare the fact with
 */
public record Lever(
        FactAt at, Fact fact, Optional<Object> now, List<Object> values, boolean exhaustive, List<Object> figures) {}
