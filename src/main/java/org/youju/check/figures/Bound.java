package org.youju.check.figures;

/**
 * On which side of a figure the words beside it stand.
 *
 * @param word the words
 * @param upward whether they mean what lies above the figure
 * @param withAbove whether the figure itself goes with what lies above it: so for 以上 and 低于, not for 以下 and 超过
 */
public record Bound(String word, boolean upward, boolean withAbove) {
    /** Returns whether the figure itself is included. */
    public boolean inclusive() {
        return upward == withAbove;
    }
}
