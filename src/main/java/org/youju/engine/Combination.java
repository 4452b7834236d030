package org.youju.engine;

import java.util.List;
import org.youju.decision.Outcome;

/**
 * One world of each text that answers the question.
 *
 * @param worlds a world for each plan, in the order of the plans
 * @param outcome what the question comes to in them together
 */
record Combination(List<World> worlds, Outcome outcome) {}
