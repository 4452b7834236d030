package org.youju.engine;

import java.util.List;
import org.youju.decision.Outcome;

/** Settles another question of the same text in a world, and hands its outcome to the rules that read it. */
final class QuestionStep implements Step {
    private final int number;
    private final Verdict verdict;
    private final int field;

    /**
     * Makes the step.
     *
     * @param number place of the outcome among the plan's questions
     * @param verdict how the question's clauses make its outcome
     * @param field position of the outcome in {@code Clauses}
     */
    QuestionStep(int number, Verdict verdict, int field) {
        this.number = number;
        this.verdict = verdict;
        this.field = field;
    }

    @Override
    public void run(World world, List<World> forks) {
        Outcome outcome = verdict.of(world);
        world.setOutcome(number, outcome);
        Sheet sheet = world.subject();
        switch (outcome) {
            case UNDETERMINED -> sheet.putResult(field, null, verdict.lacks(world));
            // What a person must look at first is neither yes nor no for the rules that build on it.
            case NEEDS_REVIEW ->
                sheet.putResult(field, null, verdict.lacks(world).plus(Lacks.review()));
            default -> sheet.putResult(field, outcome, Lacks.NONE);
        }
    }
}
