package org.youju.check.boundary;

import java.util.List;
import org.youju.check.CheckFinding;

/**
 * What came of the thresholds of a rulebook.
 *
 * @param sides every side that is possible, in the order of texts and rules
 * @param findings the sides that no case pins
 */
public record BoundaryResult(List<BoundarySide> sides, List<CheckFinding> findings) {
    public BoundaryResult {
        sides = List.copyOf(sides);
        findings = List.copyOf(findings);
    }

    /** Returns how many sides a case pins. */
    public int pinned() {
        return (int) sides.stream().filter(BoundarySide::pinned).count();
    }

    /** Returns the sides that no case pins. */
    public List<BoundarySide> missing() {
        return sides.stream().filter(side -> !side.pinned()).toList();
    }
}
