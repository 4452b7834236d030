package org.youju.engine;

import java.time.LocalDate;
import org.youju.facts.Facts;
import org.youju.law.Place;

/**
 * One question on one case.
 *
 * @param question id of the question
 * @param place where
 * @param asOf the day to decide for
 * @param facts what was submitted about the question's subject
 */
public record Query(String question, Place place, LocalDate asOf, Facts facts) {}
