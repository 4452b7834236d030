package org.youju.rulebook;

/** What a rule does when it holds. */
@FunctionalInterface
public interface BoundConsequence {
    /** Does nothing. */
    BoundConsequence NOTHING = (subject, receiver) -> {};

    /**
     * Gives the rule's values.
     *
     * @param subject the generated object of the subject, every bound fact present
     * @param receiver takes the values
     */
    void give(Object subject, Consequence receiver);
}
