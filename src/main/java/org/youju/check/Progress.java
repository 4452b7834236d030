package org.youju.check;

/** Is told how far a check is. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress NONE = (done, all) -> {};

    /** Is told after each step, by any thread. */
    void at(int done, int all);
}
