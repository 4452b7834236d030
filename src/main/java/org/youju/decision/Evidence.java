package org.youju.decision;

import java.util.List;

/**
 * What stands behind the facts a decision rests on.
 *
 * @param grade grade of the weakest of them
 * @param weakest JSON pointers of the facts of that grade; empty where no fact came with its source
 */
public record Evidence(Grade grade, List<String> weakest) {
    /** Nothing is known of where the facts come from. */
    public static final Evidence UNSTATED = new Evidence(Grade.UNSTATED, List.of());

    /** Returns what the decision may be taken for. */
    public Standing standing() {
        return grade.isEvidenced() ? Standing.EVIDENCED : Standing.SELF_CHECK;
    }
}
