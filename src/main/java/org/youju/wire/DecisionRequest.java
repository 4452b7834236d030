package org.youju.wire;

import java.time.LocalDate;
import java.util.Optional;
import org.youju.facts.Facts;
import org.youju.law.Place;

/**
 * A request for a decision, well-formed.
 *
 * @param question id of a known question; empty to ask every question on the subject
 * @param subject name of the subject the facts are about
 * @param place where
 * @param asOf the day to decide for; empty for today
 * @param facts what was submitted
 */
public record DecisionRequest(
        Optional<String> question, String subject, Place place, Optional<LocalDate> asOf, Facts facts) {}
