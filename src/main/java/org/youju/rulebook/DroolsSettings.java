package org.youju.rulebook;

/** What Drools must be told before its first class is used, whether it compiles rules or only runs them. */
final class DroolsSettings {
    private DroolsSettings() {}

    /** Tells it: dates in rules are written as they are spoken of here; range indexing would compare by double. */
    static void apply() {
        System.setProperty("drools.dateformat", "yyyy-MM-dd");
        System.setProperty("drools.alphaNodeRangeIndexThreshold", "0");
    }
}
