package org.youju.engine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.youju.decision.Decision;
import org.youju.decision.Outcome;
import org.youju.decision.Status;

/** What may become of what is said on some of the facts when more of them are known. */
final class StillSo {
    private StillSo() {}

    /** What is fulfilled so far may turn out not to apply, and what is not due yet to be fulfilled. */
    static List<Outcome> of(Outcome outcome) {
        return switch (outcome) {
            case ELIGIBLE, COMPLIANT, MET -> List.of(outcome, Outcome.NOT_APPLICABLE);
            case PENDING -> List.of(outcome, Outcome.MET, Outcome.NOT_APPLICABLE);
            default -> List.of(outcome);
        };
    }

    /** A duty that is fulfilled may turn out not to apply, and one not due yet to be fulfilled. */
    static List<Status> of(Status status) {
        return switch (status) {
            case SATISFIED -> List.of(Status.SATISFIED, Status.NOT_APPLICABLE);
            case PENDING -> List.of(Status.PENDING, Status.SATISFIED, Status.NOT_APPLICABLE);
            default -> List.of(status);
        };
    }

    /** Whether a status says something for good. */
    static boolean isDefinite(Status status) {
        return status != Status.UNKNOWN && status != Status.DISPUTED && status != Status.NEEDS_REVIEW;
    }

    /** Whether an outcome says something for good. */
    static boolean isDefinite(Outcome outcome) {
        return outcome != Outcome.UNDETERMINED && outcome != Outcome.NEEDS_REVIEW;
    }

    /** The statuses of a decision by clause and element. */
    static Map<String, Status> statuses(Decision decision) {
        return decision.findings().stream()
                .collect(Collectors.toMap(
                        finding -> finding.clause().instrument() + " "
                                + finding.clause().pin() + finding.at(),
                        finding -> finding.status(),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
