package org.youju.rulebook;

import java.io.Serializable;

/**
 * One comma-separated constraint of a rule.
 *
 * @param onClauses whether it reads results of clauses and questions instead of facts
 * @param test what it tests
 * @param source as written in DRL
 * @param line its line in the file
 */
public record Constraint(boolean onClauses, Test test, String source, int line) implements Serializable {}
