package org.youju.check.wording;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.youju.law.Clause;

/**
 * How much of a ledger is encoded.
 *
 * @param all how many clauses there are
 * @param encoded how many have rules
 * @param notEncoded how many have none, by the reason the ledger gives, in order of the reasons; without those still open
 * @param open how many have none yet
 */
public record Coverage(int all, int encoded, Map<String, Integer> notEncoded, int open) {
    private static final String NOT_YET = "not-yet";

    /** Counts some clauses: of one text, or of several. */
    public static Coverage of(Collection<Clause> clauses) {
        Map<String, Integer> reasons = clauses.stream()
                .filter(clause -> clause.encoded().isEmpty())
                .collect(Collectors.toMap(
                        clause -> clause.notEncoded().reason(), clause -> 1, Integer::sum, TreeMap::new));
        Integer open = reasons.remove(NOT_YET);
        int encoded = (int)
                clauses.stream().filter(clause -> !clause.encoded().isEmpty()).count();
        return new Coverage(clauses.size(), encoded, reasons, open == null ? 0 : open);
    }
}
