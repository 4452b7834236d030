package org.youju.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.youju.engine.Query;

/**
 * One case: facts, and what the text makes of them.
 *
 * @param file its file below the folder of cases
 * @param line its line there
 * @param name what it says, as a sentence
 * @param query the question on the facts
 * @param expected what the text gives
 */
public record TestCase(String file, int line, String name, Query query, Expected expected) {
    /** Returns whether it stands in the folder of a text. */
    public boolean isOf(String instrument) {
        return file.startsWith(instrument + "/");
    }

    /**
     * What the text gives; what is not stated is not checked.
     *
     * @param outcome word of the outcome
     * @param findings word of the status by pin, or by pin, {@code @} and the path of the element
     * @param readings what readings come to, by pin as in the findings and by letter; no letter where all must come to the
     *     same
     * @param values value by name as JSON, {@code null} for what must not be given
     * @param missing paths of exactly the facts that can still change the outcome
     * @param reasons codes that must be among the reasons; an empty list for no reason at all
     * @param warnings codes that must be among the warnings; an empty list for no warning at all
     * @param nextQuestion path of the fact to ask for next; {@code none} where nothing is to be asked
     * @param whatIf exactly the ways to the good outcome: for each, the value as JSON by path of every fact to change
     */
    public record Expected(
            String outcome,
            Map<String, String> findings,
            Map<String, Map<String, ExpectedReading>> readings,
            Map<String, String> values,
            Optional<List<String>> missing,
            Optional<List<String>> reasons,
            Optional<List<String>> warnings,
            Optional<String> nextQuestion,
            Optional<List<Map<String, String>>> whatIf) {}

    /**
     * What the text gives under one reading of a clause; what is not stated is not checked.
     *
     * @param status word of how the clause stands
     * @param outcome word of the outcome
     * @param values value by name as JSON, {@code null} for what must not be given
     */
    public record ExpectedReading(Optional<String> status, Optional<String> outcome, Map<String, String> values) {}
}
