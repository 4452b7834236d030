package org.youju.advice;

import java.math.BigDecimal;

/**
 * How long an interview is still to be, if the first question is always asked.
 *
 * @param expected expected number of questions, every sort of answer being equally likely; to two decimals
 * @param most the most questions there can be
 */
public record Length(BigDecimal expected, int most) {}
