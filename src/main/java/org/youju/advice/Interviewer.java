package org.youju.advice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.youju.decision.Decision;
import org.youju.decision.Finding;
import org.youju.decision.Outcome;
import org.youju.decision.Status;
import org.youju.engine.Cited;
import org.youju.engine.Engine;
import org.youju.engine.FactAt;
import org.youju.engine.IdleFact;
import org.youju.engine.Inquiry;
import org.youju.engine.OpenFact;
import org.youju.engine.Query;
import org.youju.facts.Facts;
import org.youju.law.Instrument;
import org.youju.law.Place;
import org.youju.law.Scope;
import org.youju.law.Text;
import org.youju.rulebook.NamedPlace;

/** Says what to ask next, so that few questions settle a case; remembers nothing between questions. */
public final class Interviewer {
    private final Engine engine;

    /** Makes an interviewer on an engine. */
    public Interviewer(Engine engine) {
        this.engine = engine;
    }

    /**
     * Says what to ask next.
     *
     * @param skipped JSON pointers of facts that the person could not tell, such as {@code /facts/householdSize}; they are
     *     not asked for again, and other ways to what hangs on them are
     * @throws org.youju.engine.UnknownQuestionException if the rulebook has no such question
     */
    public NextQuestion next(Query query, Set<String> skipped) {
        return next(query, skipped, engine.decide(query));
    }

    /** Says what to ask next on a case that is decided as far as it can be. */
    public NextQuestion next(Query query, Set<String> skipped, Decision decision) {
        List<Finding> settled = decision.findings().stream()
                .filter(finding -> finding.weighs() && isSettled(finding))
                .toList();
        Optional<Inquiry> inquiry = engine.inquire(query, skipped);
        if (inquiry.isEmpty()) {
            return new NextQuestion(decision, List.of(), Optional.empty(), true, settled, List.of(), places(query));
        }
        boolean open = decision.outcome() == Outcome.UNDETERMINED || decision.outcome() == Outcome.NEEDS_REVIEW;
        Ranking ranking = open
                ? Ranking.of(inquiry.get(), facts -> inquire(query, facts, skipped))
                : new Ranking(List.of(), Optional.empty(), true);
        return new NextQuestion(
                decision,
                ranking.facts(),
                ranking.length(),
                ranking.exact(),
                settled,
                irrelevant(inquiry.get(), ranking, decision),
                List.of());
    }

    /** The places inside the one named of which a text that answers the question speaks. */
    private List<NamedPlace> places(Query query) {
        Set<Place> named = new LinkedHashSet<>();
        for (Instrument instrument : engine.rulebook().instrumentsFor(query.question())) {
            if (instrument.scope().standing(query.place()) == Scope.Standing.TOO_WIDE) {
                named.addAll(instrument.scope().in());
                named.addAll(instrument.scope().byReference());
            }
        }
        return named.stream()
                .filter(place -> place.isWithin(query.place()))
                .map(place -> engine.rulebook().content().places().stream()
                        .filter(known -> known.place().equals(place))
                        .findFirst()
                        .orElseGet(() -> new NamedPlace(place, Text.same(place.code()), "")))
                .toList();
    }

    private Inquiry inquire(Query query, Facts facts, Set<String> skipped) {
        return engine.inquire(new Query(query.question(), query.place(), query.asOf(), facts), skipped)
                .orElseThrow();
    }

    private static boolean isSettled(Finding finding) {
        return finding.status() != Status.UNKNOWN && finding.status() != Status.DISPUTED;
    }

    private static List<Irrelevant> irrelevant(Inquiry inquiry, Ranking ranking, Decision decision) {
        Set<FactAt> asked = ranking.facts().stream().map(OpenFact::at).collect(Collectors.toSet());
        List<Irrelevant> irrelevant = new ArrayList<>();
        for (OpenFact fact : inquiry.open()) {
            if (!asked.contains(fact.at())) {
                irrelevant.add(new Irrelevant(fact.at(), fact.fact(), by(fact.serves(), decision)));
            }
        }
        for (IdleFact fact : inquiry.idle()) {
            irrelevant.add(new Irrelevant(fact.at(), fact.fact(), by(fact.readers(), decision)));
        }
        return irrelevant;
    }

    /** What decides the case, or else what is settled of the clauses that would read the fact, or else these clauses. */
    private static List<Finding> by(List<Cited> readers, Decision decision) {
        List<Finding> deciding = decision.findings().stream()
                .filter(finding -> finding.weighs() && finding.status().isBroken())
                .toList();
        if (!deciding.isEmpty() && isBad(decision.outcome())) {
            return deciding;
        }
        List<Finding> reading = decision.findings().stream()
                .filter(finding -> readers.contains(new Cited(finding.instrument(), finding.clause(), finding.at())))
                .toList();
        List<Finding> settled = reading.stream().filter(Interviewer::isSettled).toList();
        return settled.isEmpty() ? reading : settled;
    }

    private static boolean isBad(Outcome outcome) {
        return outcome == Outcome.NOT_ELIGIBLE || outcome == Outcome.NON_COMPLIANT || outcome == Outcome.NOT_MET;
    }
}
