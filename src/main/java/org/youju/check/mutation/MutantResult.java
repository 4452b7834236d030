package org.youju.check.mutation;

import java.util.Optional;
import org.youju.check.TestCase;
import org.youju.law.Text;

/**
 * What became of a mutant.
 *
 * @param mutant the mutant
 * @param killedBy the first case that noticed it; empty for a survivor
 * @param tried how many cases were run
 * @param equivalent whether it was found, without running anything, to say the same as the rulebook on all complete facts
 * @param explained why no case can notice it, as the ledger says; empty if it does not
 */
public record MutantResult(
        Mutant mutant, Optional<TestCase> killedBy, int tried, boolean equivalent, Optional<Text> explained) {
    /** Returns whether a case noticed it. */
    public boolean killed() {
        return killedBy.isPresent();
    }

    /** Returns whether it says something else and no case noticed. */
    public boolean survived() {
        return !killed() && !equivalent;
    }
}
