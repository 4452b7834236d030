package org.youju.check.boundary;

import java.util.Optional;
import org.youju.check.TestCase;
import org.youju.law.Text;
import org.youju.rulebook.RuleText;

/**
 * One side of one threshold.
 *
 * @param id stable name, such as {@code art12.item3/public-rental-eligibility/requires:1.2:below}
 * @param rule the rule whose threshold it is
 * @param comparison the comparison in words
 * @param side below, at or above
 * @param pinnedBy a case that stands there, at most one unit off
 * @param looselyBy a case that stands on that side, but further off
 * @param suggestion where nothing pins it: a case to be pasted, whose outcome a person fills in from the text; empty
 *     where none could be made
 */
public record BoundarySide(
        String id,
        RuleText rule,
        Text comparison,
        Side side,
        Optional<TestCase> pinnedBy,
        Optional<TestCase> looselyBy,
        String suggestion) {
    /** Returns whether a case stands there. */
    public boolean pinned() {
        return pinnedBy.isPresent();
    }
}
