package org.youju.rulebook;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.youju.law.Text;

/**
 * One fact of a subject, as the vocabulary has it.
 *
 * @param name identifier
 * @param type type of its value
 * @param label what it is
 * @param unit its unit; empty if none
 * @param question how a person is asked for it; empty if it can only be computed
 * @param holds how {@code == true} reads; empty to make it from the label
 * @param fails how {@code == false} reads; empty to make it from the label
 * @param min least value the world allows, or null
 * @param max greatest value the world allows, or null
 * @param mayBeNever whether a date may be "never"
 * @param changeable whether the person could change it
 * @param computation how it is computed from other facts
 */
public record Fact(
        String name,
        FactType type,
        Text label,
        Text unit,
        Text question,
        Text holds,
        Text fails,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        boolean mayBeNever,
        boolean changeable,
        Computation computation)
        implements Serializable {

    /** Returns whether the fact may be submitted; the others are only computed. */
    public boolean isSubmittable() {
        return !question.isEmpty() || !isComputed();
    }

    /** Returns whether another fact stands for it where it is not given: it may differ without contradiction. */
    public boolean isDefaulted() {
        return computation instanceof Computation.Reference;
    }

    /** Returns whether the vocabulary says how to compute it. */
    public boolean isComputed() {
        return !(computation instanceof Computation.None);
    }
}
