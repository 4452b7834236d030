package org.youju.advice;

import java.util.List;
import java.util.Optional;
import org.youju.engine.FactAt;
import org.youju.law.Text;
import org.youju.rulebook.Fact;

/**
 * One fact that would have to be otherwise.
 *
 * @param at which fact of which object; {@code asOf} where only time has to pass
 * @param fact the same as the vocabulary has it
 * @param from what was submitted; nothing if it is absent
 * @param to the value nearest to that which suffices while the other changes of the proposal stand
 * @param span all values around it that suffice
 * @param waiting whether it only takes time
 * @param text the change in words, such as 人均住房建筑面积 低于 20 平方米
 * @param grounds the conditions that this change fulfils, each with its clause
 */
public record Change(
        FactAt at,
        Fact fact,
        Optional<Object> from,
        Object to,
        Span span,
        boolean waiting,
        Text text,
        List<Ground> grounds) {
    public Change {
        grounds = List.copyOf(grounds);
    }
}
