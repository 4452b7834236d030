package org.youju.engine;

import java.util.List;
import java.util.Map;
import org.youju.decision.Truth;
import org.youju.rulebook.RuleText;

/**
 * How one rule stood to the facts in one world.
 *
 * @param rule the rule
 * @param at JSON pointer of the object it looked at, such as {@code /facts} or {@code /facts/members/1}
 * @param truth whether it held
 * @param constraints whether each of its constraints held, in their order
 * @param facts what it read, by name; what is absent is left out
 */
public record RuleTrace(RuleText rule, String at, Truth truth, List<Truth> constraints, Map<String, Object> facts) {}
