package org.youju.rulebook;

/**
 * One column of a decision table.
 *
 * @param use what its cells are
 * @param name the fact tested or the value given; empty for the others
 * @param type type of that fact or value
 */
record TableColumn(Use use, String name, FactType type) {
    /** What the cells of a column are. */
    enum Use {
        CLAUSE,
        READING,
        WHEN,
        GIVE
    }
}
