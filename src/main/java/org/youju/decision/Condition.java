package org.youju.decision;

import java.util.List;
import org.youju.law.Text;

/**
 * One condition of a clause and how the facts stand to it.
 *
 * @param role what its rule says for the clause: a forbidden condition that holds is a breach
 * @param text the condition in words
 * @param holds whether it holds
 * @param facts the facts it read, with their values
 * @param missing names of the facts that would settle it
 */
public record Condition(Role role, Text text, Truth holds, List<FactUse> facts, List<String> missing) {}
