package org.youju.check.boundary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.youju.check.CaseTraces;
import org.youju.check.CheckFinding;
import org.youju.check.CheckSubject;
import org.youju.check.Severity;
import org.youju.check.TestCase;
import org.youju.engine.RuleTrace;
import org.youju.law.Instrument;
import org.youju.law.Text;
import org.youju.rulebook.Constraint;
import org.youju.rulebook.RuleText;

/** Looks for a case below, at and above every threshold of every rule. */
public final class BoundaryCheck {
    private final CheckSubject subject;
    private final CaseTraces traces;
    private final SuggestedCases suggestions;
    private final List<BoundarySide> sides = new ArrayList<>();
    private final List<CheckFinding> findings = new ArrayList<>();

    private BoundaryCheck(CheckSubject subject, CaseTraces traces) {
        this.subject = subject;
        this.traces = traces;
        this.suggestions = new SuggestedCases(subject.engine(), traces);
    }

    /** Looks at every threshold of the texts to be checked. */
    public static BoundaryResult run(CheckSubject subject, CaseTraces traces) {
        BoundaryCheck check = new BoundaryCheck(subject, traces);
        for (Instrument instrument : subject.instruments()) {
            for (Threshold threshold : Thresholds.of(subject.engine().rulebook(), instrument)) {
                for (Side side : Side.values()) {
                    if (threshold.isPossible(side)) {
                        check.look(threshold, side);
                    }
                }
            }
        }
        return new BoundaryResult(check.sides, check.findings);
    }

    private void look(Threshold threshold, Side side) {
        Optional<TestCase> pinned = Optional.empty();
        Optional<TestCase> loosely = Optional.empty();
        for (CaseTraces.Traced traced : traces.reaching(threshold.rule())) {
            if (traced.testCase().query().question().equals(threshold.rule().question())) {
                if (pinned.isEmpty() && stands(traced, threshold, side, threshold.unit())) {
                    pinned = Optional.of(traced.testCase());
                }
                if (loosely.isEmpty() && stands(traced, threshold, side, null)) {
                    loosely = Optional.of(traced.testCase());
                }
            }
        }
        String suggestion = pinned.isPresent() ? "" : suggestions.suggest(threshold, side);
        BoundarySide found = new BoundarySide(
                threshold.id() + ":" + side.code(),
                threshold.rule(),
                words(threshold),
                side,
                pinned,
                loosely,
                suggestion);
        sides.add(found);
        if (!found.pinned()) {
            findings.add(finding(found));
        }
    }

    private static boolean stands(
            CaseTraces.Traced traced, Threshold threshold, Side side, @Nullable BigDecimal within) {
        for (RuleTrace trace : traced.of(threshold.rule())) {
            Optional<BigDecimal> distance = threshold.distance(trace.facts());
            if (distance.isPresent()
                    && side.includes(distance.get())
                    && (within == null || distance.get().abs().compareTo(within) <= 0)) {
                return true;
            }
        }
        return false;
    }

    private Text words(Threshold threshold) {
        RuleText rule = threshold.rule();
        return subject.engine().rulebook().words().of(rule, new Constraint(false, threshold.test(), "", rule.line()));
    }

    private static CheckFinding finding(BoundarySide side) {
        RuleText rule = side.rule();
        boolean loose = side.looselyBy().isPresent();
        Text where = side.side().words();
        return new CheckFinding(
                (loose ? "boundary.loose:" : "boundary.missing:") + rule.instrument() + ":" + side.id(),
                loose ? Severity.WARNING : Severity.ERROR,
                rule.instrument(),
                rule.clause().value(),
                rule.file(),
                rule.line(),
                "“" + side.comparison().zh() + "”：没有案例" + where.zh() + "。No case of " + rule.question() + " stands "
                        + where.en() + ": " + side.comparison().en() + ".",
                side.suggestion().isEmpty()
                        ? "add a case there"
                        : "paste the suggested case and fill in what the text gives");
    }
}
