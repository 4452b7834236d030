package org.youju.rulebook;

import java.util.List;
import org.youju.decision.Role;
import org.youju.law.Clause;
import org.youju.law.Period;
import org.youju.law.Pin;

/**
 * What the annotations of a rule say.
 *
 * @param clause the clause it says something for
 * @param role what it says
 * @param reading letter of the reading it belongs to; empty if unmarked
 * @param unless pins of the clauses whose values come before its own
 * @param period the days it stands for
 */
record RuleHeader(Clause clause, Role role, String reading, List<Pin> unless, Period period) {}
