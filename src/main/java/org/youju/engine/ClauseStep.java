package org.youju.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.youju.decision.Status;

/** Evaluates a clause on the subject or on each element, and hands its result to the rules that read it. */
final class ClauseStep extends ReadingStep<List<ClauseResult>> {
    private final ClausePlan clause;
    private final int frame;
    private final int field;

    /**
     * Makes the step.
     *
     * @param clause the clause
     * @param frame number of the frame its rules look at
     * @param field position of its result in {@code Clauses}, or -1 if no rule reads it
     */
    ClauseStep(ClausePlan clause, int frame, int field) {
        super(List.of(clause));
        this.clause = clause;
        this.frame = frame;
        this.field = field;
    }

    @Override
    List<ClauseResult> evaluate(World world) {
        Sheet[] sheets = world.sheets(frame);
        if (sheets == null) {
            return List.of();
        }
        int reading = world.reading(clause.number());
        if (sheets.length == 1) {
            return List.of(clause.evaluate(sheets[0], reading));
        }
        List<ClauseResult> results = new ArrayList<>(sheets.length);
        for (Sheet sheet : sheets) {
            results.add(clause.evaluate(sheet, reading));
        }
        return results;
    }

    @Override
    void apply(World world, List<ClauseResult> results) {
        world.setResults(clause.number(), results.toArray(new ClauseResult[0]));
        if (field >= 0) {
            Sheet[] sheets = world.sheets(frame);
            for (int element = 0; element < results.size(); element++) {
                ClauseResult result = results.get(element);
                sheets[element].putResult(
                        field, result.status() == Status.UNKNOWN ? null : result.status(), result.lacks());
            }
        }
    }

    @Override
    public String toString() {
        return "clause " + clause.clause().pin() + " " + Arrays.toString(new int[] {frame, field});
    }
}
