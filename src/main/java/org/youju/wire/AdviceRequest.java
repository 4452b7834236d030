package org.youju.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.youju.facts.Facts;
import org.youju.law.Place;

/**
 * A request for advice on one question, well-formed.
 *
 * @param question id of a known question
 * @param place where
 * @param asOf the day to advise for; empty for today
 * @param facts what was submitted
 * @param words the strings of each further field; none where it was left out
 */
record AdviceRequest(
        String question, Place place, Optional<LocalDate> asOf, Facts facts, Map<String, List<String>> words) {}
