package org.youju.decision;

import java.util.List;
import org.youju.law.Reading;

/**
 * What one reading of a clause comes to on these facts.
 *
 * @param reading the reading
 * @param status how the clause stands under it
 * @param outcome what the whole question would come to if this reading were settled, whatever else is still in dispute
 * @param values what the question's clauses would give under it, however the rest is read
 */
public record ReadingResult(Reading reading, Status status, Outcome outcome, List<GivenValue> values) {}
