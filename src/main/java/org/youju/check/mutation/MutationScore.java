package org.youju.check.mutation;

import java.util.Collection;

/**
 * How many changes the cases notice.
 *
 * @param mutants changes tried that make a difference
 * @param killed changes noticed
 * @param equivalent changes beyond these that were found to say the same as the rule
 * @param explained survivors that the ledger explains
 */
public record MutationScore(int mutants, int killed, int equivalent, int explained) {
    static MutationScore of(Collection<MutantResult> results) {
        int killed = (int) results.stream().filter(MutantResult::killed).count();
        int explained = (int) results.stream()
                .filter(result -> result.survived() && result.explained().isPresent())
                .count();
        int equivalent = (int) results.stream().filter(MutantResult::equivalent).count();
        return new MutationScore(results.size() - equivalent, killed, equivalent, explained);
    }

    /** Returns the share that is noticed, from 0 to 1; 1 where there is nothing to notice. */
    public double share() {
        return mutants == 0 ? 1 : (double) killed / mutants;
    }

    /** Returns how many survivors nobody has explained. */
    public int open() {
        return mutants - killed - explained;
    }
}
