package org.youju.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.youju.decision.Outcome;

/** One way to read the clauses on these facts: a reading each, and all that follows. */
final class World {
    /** No reading chosen: every reading gave the same so far. */
    static final int OPEN = -1;

    private final @Nullable Sheet[][] sheets;
    private final int[] choices;
    private final @Nullable ClauseResult[][] results;
    private final @Nullable OutputResult[] outputs;
    private final @Nullable Outcome[] outcomes;

    World(@Nullable Sheet[][] sheets, int clauses, int outputCount, int questions) {
        this.sheets = sheets;
        this.choices = new int[clauses];
        Arrays.fill(choices, OPEN);
        this.results = new ClauseResult[clauses][];
        this.outputs = new OutputResult[outputCount];
        this.outcomes = new Outcome[questions];
    }

    private World(World other) {
        this.sheets = new Sheet[other.sheets.length][];
        for (int frame = 0; frame < sheets.length; frame++) {
            Sheet[] from = other.sheets[frame];
            if (from != null) {
                Sheet[] to = new Sheet[from.length];
                for (int element = 0; element < to.length; element++) {
                    to[element] = from[element].copy();
                }
                sheets[frame] = to;
            }
        }
        this.choices = other.choices.clone();
        this.results = other.results.clone();
        this.outputs = other.outputs.clone();
        this.outcomes = other.outcomes.clone();
    }

    /** Another world, equal so far. */
    World fork() {
        return new World(this);
    }

    Sheet subject() {
        return sheets[0][0];
    }

    /** The sheets of a frame: one for the subject, one for each element, or null where the list is absent. */
    Sheet @Nullable [] sheets(int frame) {
        return sheets[frame];
    }

    int choice(int clause) {
        return choices[clause];
    }

    /** The reading in which a clause is evaluated: the unmarked one while all give the same. */
    int reading(int clause) {
        return Math.max(0, choices[clause]);
    }

    void choose(int clause, int reading) {
        choices[clause] = reading;
    }

    ClauseResult @Nullable [] results(int clause) {
        return results[clause];
    }

    void setResults(int clause, ClauseResult[] found) {
        results[clause] = found;
    }

    @Nullable
    OutputResult output(int number) {
        return outputs[number];
    }

    void setOutput(int number, OutputResult result) {
        outputs[number] = result;
    }

    @Nullable
    Outcome outcome(int question) {
        return outcomes[question];
    }

    void setOutcome(int question, Outcome outcome) {
        outcomes[question] = outcome;
    }
}
