package org.youju.decision;

import java.util.List;

/**
 * A fact that can still change the answer.
 *
 * @param fact its name
 * @param at JSON pointer of the object it belongs to, such as {@code /facts} or {@code /facts/members/1}
 * @param serves pins of the clauses that wait for it
 */
public record Missing(String fact, String at, List<String> serves) {}
