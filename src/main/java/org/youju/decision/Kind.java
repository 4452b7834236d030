package org.youju.decision;

import java.util.Locale;

/** What sort of question it is, which names its good and its bad outcome. */
public enum Kind {
    ELIGIBILITY(Outcome.ELIGIBLE, Outcome.NOT_ELIGIBLE),
    COMPLIANCE(Outcome.COMPLIANT, Outcome.NON_COMPLIANT),
    CALCULATION(Outcome.DETERMINED, Outcome.DETERMINED),
    CLASSIFICATION(Outcome.DETERMINED, Outcome.DETERMINED),
    TARGET(Outcome.MET, Outcome.NOT_MET);

    private final Outcome good;
    private final Outcome bad;

    Kind(Outcome good, Outcome bad) {
        this.good = good;
        this.bad = bad;
    }

    /** Returns the outcome when every clause that weighs is fulfilled. */
    public Outcome good() {
        return good;
    }

    /** Returns the outcome when a clause that decides is broken; the good one where the kind knows no bad one. */
    public Outcome bad() {
        return bad;
    }

    /** Returns whether the answer is a value: then an unknown value leaves the question undetermined. */
    public boolean asksForValues() {
        return this == CALCULATION || this == CLASSIFICATION;
    }

    /** Returns the word used in question files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
