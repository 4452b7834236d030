package org.youju.check.boundary;

import java.util.List;
import org.youju.check.CheckFinding;
import org.youju.check.CheckResult;
import org.youju.check.Measure;
import org.youju.law.Text;

/**
 * What came of the thresholds of a rulebook.
 *
 * @param sides every side that is possible, in the order of texts and rules
 * @param findings the sides that no case pins
 */
public record BoundaryResult(List<BoundarySide> sides, List<CheckFinding> findings) implements CheckResult {
    public BoundaryResult {
        sides = List.copyOf(sides);
        findings = List.copyOf(findings);
    }

    @Override
    public List<Measure> measures(String instrument) {
        List<BoundarySide> own = sides.stream()
                .filter(side -> side.rule().instrument().equals(instrument))
                .toList();
        int pinned = (int) own.stream().filter(BoundarySide::pinned).count();
        return List.of(new Measure("boundariesPinned", new Text("界限有案例", "boundaries pinned"), pinned, own.size()));
    }

    /** Returns the sides that no case pins. */
    public List<BoundarySide> missing() {
        return sides.stream().filter(side -> !side.pinned()).toList();
    }
}
