package org.youju.check.analysis;

/** Whether there can be facts of which something holds. */
enum Possible {
    NO,
    /** It hangs on how two facts stand to each other, and nothing speaks against it. */
    MAYBE,
    YES;

    Possible or(Possible other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
