package org.youju.law;

import java.io.Serializable;

/**
 * Why a clause has no rule.
 *
 * @param reason one of the words listed in {@code rules/README.md}, such as {@code needs-judgement}; empty where the clause is encoded
 * @param why the same in a sentence
 */
public record NotEncoded(String reason, Text why) implements Serializable {
    /** The clause is encoded. */
    public static final NotEncoded NOT_SO = new NotEncoded("", Text.NONE);
}
