package org.youju.rulebook;

import java.util.List;
import java.util.Map;

/**
 * What stands between {@code when} and {@code then}.
 *
 * @param subject name of the subject; empty if only results are read
 * @param constraints constraints, in order
 * @param bound type of each bound fact, by variable
 */
record RuleCondition(String subject, List<Constraint> constraints, Map<String, FactType> bound) {}
