package org.youju.decision;

import java.util.Optional;
import org.youju.law.Text;

/**
 * A number or a day with which a condition compares a fact.
 *
 * @param fact name of the fact
 * @param comparison how it is compared
 * @param literal the limit where the rule names it: a {@code BigDecimal}, {@code Integer} or {@code LocalDate}
 * @param otherFact name of the fact that is the limit; empty where the rule names it
 * @param unit unit of the distance to it; empty if none
 */
public record Limit(String fact, Comparison comparison, Optional<Object> literal, String otherFact, Text unit) {}
