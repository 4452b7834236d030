package org.youju.check.figures;

import java.util.Set;

/**
 * On which side of a figure the words beside it stand.
 *
 * @param word the words
 * @param upward whether they mean what lies above the figure
 * @param withAbove whether the figure itself goes with what lies above it: so for 以上 and 低于, not for 以下 and 超过
 */
public record Bound(String word, boolean upward, boolean withAbove) {
    private static final Set<String> DUTIES =
            Set.of("不少于", "不低于", "不小于", "至少", "最少", "最低", "不超过", "不超出", "不高于", "不大于", "不多于", "最多", "最长", "最高", "至多");

    /** Returns whether the words lay down a limit (不得超过, 最高) rather than say where something else begins (超过, 以上). */
    public boolean duty() {
        return word.startsWith("不得") || word.startsWith("不应") || DUTIES.contains(word);
    }

    /** Returns whether the figure itself is included. */
    public boolean inclusive() {
        return upward == withAbove;
    }
}
