package org.youju.check;

/** One thing that is proven of a rulebook. */
public interface Check {
    /** Returns the word by which it is chosen on the command line, such as {@code boundaries}. */
    String name();

    /** Proves it, or says what is not proven. */
    CheckResult run(CheckRun run);
}
