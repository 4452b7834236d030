package org.youju.check;

import java.util.List;
import org.youju.law.Pin;

/** What came of a check; a check adds what reports show beyond this. */
public interface CheckResult {
    /** Returns what a person should look at. */
    List<CheckFinding> findings();

    /** Returns how much of a text is proven, one measure for each thing counted. */
    List<Measure> measures(String instrument);

    /** Returns how much of one clause is proven, where the check can tell; a measure keeps the name it has for the text. */
    default List<Measure> measures(String instrument, Pin clause) {
        return List.of();
    }
}
