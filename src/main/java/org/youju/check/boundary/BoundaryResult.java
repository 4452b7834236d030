package org.youju.check.boundary;

import java.util.List;
import java.util.function.Predicate;
import org.youju.check.CheckFinding;
import org.youju.check.CheckResult;
import org.youju.check.Measure;
import org.youju.law.Pin;
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
        return List.of(measure(sides(side -> side.rule().instrument().equals(instrument))));
    }

    @Override
    public List<Measure> measures(String instrument, Pin clause) {
        List<BoundarySide> own = of(instrument, clause);
        return own.isEmpty() ? List.of() : List.of(measure(own));
    }

    /** Returns the sides of the thresholds of one clause. */
    public List<BoundarySide> of(String instrument, Pin clause) {
        return sides(side -> side.rule().instrument().equals(instrument)
                && side.rule().clause().equals(clause));
    }

    private List<BoundarySide> sides(Predicate<BoundarySide> which) {
        return sides.stream().filter(which).toList();
    }

    private static Measure measure(List<BoundarySide> sides) {
        int pinned = (int) sides.stream().filter(BoundarySide::pinned).count();
        return new Measure("boundariesPinned", new Text("界限有案例", "boundaries pinned"), pinned, sides.size());
    }

    /** Returns the sides that no case pins. */
    public List<BoundarySide> missing() {
        return sides.stream().filter(side -> !side.pinned()).toList();
    }
}
