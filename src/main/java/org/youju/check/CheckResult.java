package org.youju.check;

import java.util.List;

/** What came of a check; a check adds what reports show beyond this. */
public interface CheckResult {
    /** Returns what a person should look at. */
    List<CheckFinding> findings();

    /** Returns how much of a text is proven, one measure for each thing counted. */
    List<Measure> measures(String instrument);
}
