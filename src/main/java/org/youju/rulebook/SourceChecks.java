package org.youju.rulebook;

import java.util.Set;
import org.youju.decision.Role;
import org.youju.law.Clause;
import org.youju.law.Confidence;
import org.youju.law.Force;

/** Checks that nothing binds whose wording nobody has verified. */
final class SourceChecks {
    private static final Set<Force> ADVICE = Set.of(Force.ENCOURAGED, Force.TARGET_EXPECTED);

    private final CheckContext context;

    SourceChecks(CheckContext context) {
        this.context = context;
    }

    void check() {
        context.clauses()
                .filter(clause -> clause.confidence() == Confidence.UNVERIFIED
                        && !clause.encoded().isEmpty())
                .forEach(this::checkUnverified);
    }

    private void checkUnverified(Clause clause) {
        if (!ADVICE.contains(clause.force())) {
            context.inLedger(
                    clause,
                    "force",
                    "a clause that is not verified must not bind",
                    "expected notEncoded, or the force encouraged or target-expected");
        }
        for (RuleText rule : context.rulesOf(clause)) {
            if (rule.role() == Role.GIVES) {
                context.inRule(
                        rule, "gives what is not verified", "expected the clause to be checked against its text");
            }
        }
    }
}
