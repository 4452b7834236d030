package org.youju.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a plan give under one name in one world.
 *
 * @param given what was given, with the rules that gave it; empty where no rule gives anything
 * @param lacks why more may be given; nothing where that is settled
 * @param contradiction whether two rules gave different values, neither yielding to the other
 */
record OutputResult(List<Given> given, Lacks lacks, boolean contradiction) {
    /**
     * One given value.
     *
     * @param value the value, combined as the question says
     * @param rule the rule that gave it, or the first of those whose values were combined
     * @param at JSON pointer of the element it was given for; empty for the subject itself
     */
    record Given(Object value, PlannedRule rule, String at) {
        /** Equal where one clause gives the same, by whichever of its rules: such readings do not part worlds. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Given given
                    && value.equals(given.value)
                    && at.equals(given.at)
                    && rule.text().clause().equals(given.rule.text().clause());
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }
    }

    boolean isUnknown() {
        return !lacks.isEmpty();
    }
}
