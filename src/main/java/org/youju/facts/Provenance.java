package org.youju.facts;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Where a submitted value comes from.
 *
 * @param source how it is known; empty if not stated
 * @param by who says, keeps or measured it; empty if not stated
 * @param at day or time of it as submitted, in ISO form; empty if not stated
 * @param uncertainty how far the true value may lie to each side, in the unit of the fact, in days for a date; 0 if
 *     the value is exact
 */
public record Provenance(Optional<Source> source, String by, String at, BigDecimal uncertainty) {
    /** Returns whether the true value may be another than the submitted one. */
    public boolean isUncertain() {
        return uncertainty.signum() > 0;
    }
}
