package org.youju.engine;

import java.util.List;
import java.util.Set;
import org.youju.decision.Kind;
import org.youju.decision.Outcome;
import org.youju.decision.Status;

/** How the clauses and values of a question make its outcome in one world (design, section 3). */
final class Verdict {
    private final Kind kind;
    private final ClausePlan[] weighing;
    private final OutputStep[] values;
    private final OutputStep[] referrals;

    Verdict(Kind kind, List<ClausePlan> clauses, List<OutputStep> values, List<OutputStep> referrals) {
        this.kind = kind;
        this.weighing = clauses.stream()
                .filter(clause -> clause.weight() != Weight.NONE)
                .toArray(ClausePlan[]::new);
        this.values = values.toArray(new OutputStep[0]);
        this.referrals = referrals.toArray(new OutputStep[0]);
    }

    /** What the question comes to: broken decides, then review, then unknown, then the good outcome. */
    Outcome of(World world) {
        return of(world, Set.of());
    }

    /** The same with some clauses yielding to others with which they are in conflict. */
    Outcome of(World world, Set<ClausePlan> yielding) {
        boolean review = false;
        boolean unknown = false;
        boolean pending = false;
        boolean applicable = false;
        for (ClausePlan clause : weighing) {
            ClauseResult[] results = world.results(clause.number());
            if (results == null || yielding.contains(clause)) {
                continue;
            }
            for (ClauseResult result : results) {
                Status status = result.status();
                if (status.isBroken()
                        && clause.weight() == Weight.DECIDES
                        && status != Status.DEPARTED
                        && !kind.asksForValues()) {
                    return kind.bad();
                }
                review |= status == Status.DEPARTED || result.lacks().needsReview();
                unknown |= status == Status.UNKNOWN;
                pending |= status == Status.PENDING;
                applicable |= status != Status.NOT_APPLICABLE;
            }
        }
        for (OutputStep referral : referrals) {
            OutputResult result = world.output(referral.number());
            if (result != null) {
                review |= !result.given().isEmpty() || result.lacks().needsReview();
                unknown |= result.isUnknown();
                applicable |= !result.given().isEmpty();
            }
        }
        for (OutputStep value : values) {
            OutputResult result = world.output(value.number());
            if (result != null) {
                review |= result.contradiction()
                        || (kind.asksForValues() && result.lacks().needsReview());
                unknown |= kind.asksForValues() && result.isUnknown();
                applicable |= kind.asksForValues() && !result.given().isEmpty();
            }
        }
        if (review) {
            return Outcome.NEEDS_REVIEW;
        }
        if (unknown) {
            return Outcome.UNDETERMINED;
        }
        if (!applicable) {
            return Outcome.NOT_APPLICABLE;
        }
        return pending && kind == Kind.TARGET ? Outcome.PENDING : kind.good();
    }

    /** What an undetermined question lacks. */
    Lacks lacks(World world) {
        Lacks lacks = Lacks.NONE;
        for (ClausePlan clause : weighing) {
            ClauseResult[] results = world.results(clause.number());
            if (results != null) {
                for (ClauseResult result : results) {
                    lacks = lacks.plus(result.lacks());
                }
            }
        }
        for (OutputStep referral : referrals) {
            OutputResult result = world.output(referral.number());
            lacks = result == null ? lacks : lacks.plus(result.lacks());
        }
        if (kind.asksForValues()) {
            for (OutputStep value : values) {
                OutputResult result = world.output(value.number());
                lacks = result == null ? lacks : lacks.plus(result.lacks());
            }
        }
        return lacks;
    }
}
