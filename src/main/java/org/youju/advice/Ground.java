package org.youju.advice;

import org.youju.decision.Role;
import org.youju.decision.Status;
import org.youju.decision.Truth;
import org.youju.engine.Cited;
import org.youju.law.Text;

/**
 * A condition that a change turns, and the clause it belongs to.
 *
 * @param clause the clause
 * @param before how the clause stands without the change
 * @param after how it stands with it
 * @param role what the condition says for the clause
 * @param condition the condition in words
 * @param holds whether it holds with the change; unknown where the case is decided whatever it comes to
 */
public record Ground(Cited clause, Status before, Status after, Role role, Text condition, Truth holds) {}
