package org.youju.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.youju.decision.Decision;
import org.youju.decision.Evidence;
import org.youju.decision.Finding;
import org.youju.decision.GivenValue;
import org.youju.decision.Missing;
import org.youju.decision.Outcome;
import org.youju.decision.Reason;
import org.youju.decision.Warning;
import org.youju.facts.Facts;
import org.youju.law.Instrument;
import org.youju.law.Place;
import org.youju.law.Scope;
import org.youju.rulebook.Question;
import org.youju.rulebook.Rulebook;

/** Decides questions on submitted facts against one rulebook; safe for use by many threads. */
public final class Engine {
    private final Rulebook rulebook;
    private final Plans plans;

    /** Makes an engine for a rulebook; a question is planned when it is first asked. */
    public Engine(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.plans = new Plans(rulebook);
    }

    /** Returns the rulebook it decides by. */
    public Rulebook rulebook() {
        return rulebook;
    }

    /**
     * Plans every question by every text on the day the text comes into force, so that what cannot be planned is known
     * before anybody asks.
     *
     * @throws PlanException if some question cannot be planned
     */
    public void planAll() {
        for (Question question : rulebook.content().questions()) {
            for (Instrument instrument : rulebook.instrumentsFor(question.id())) {
                plans.of(question, instrument, instrument.inForce().from());
            }
        }
    }

    /**
     * Decides one question.
     *
     * @throws UnknownQuestionException if the rulebook has no such question
     */
    public Decision decide(Query query) {
        return decide(query, true);
    }

    /**
     * Decides one question.
     *
     * @param withConditions whether findings carry their conditions; it is quicker without
     * @throws UnknownQuestionException if the rulebook has no such question
     */
    public Decision decide(Query query, boolean withConditions) {
        Question question =
                rulebook.question(query.question()).orElseThrow(() -> new UnknownQuestionException(query.question()));
        return decide(question, query, withConditions);
    }

    /**
     * Decides every question on a subject that some text in the place answers, in order of id.
     *
     * @param withConditions whether findings carry their conditions
     */
    public List<Decision> decideAll(String subject, Place place, LocalDate asOf, Facts facts, boolean withConditions) {
        List<Decision> decisions = new ArrayList<>();
        for (Question question : rulebook.content().questions()) {
            boolean answered = rulebook.instrumentsFor(question.id(), place).stream()
                    .anyMatch(instrument -> instrument.scope().standing(place) != Scope.Standing.OUTSIDE);
            if (question.subject().equals(subject) && answered) {
                decisions.add(decide(question, new Query(question.id(), place, asOf, facts), withConditions));
            }
        }
        return decisions;
    }

    /**
     * Returns the facts a person can tell that some question on a subject reads by the texts that speak of a place, as
     * their wording stands on a day; in the order of the vocabulary, each list followed by the facts of its elements.
     */
    public List<ReadFact> readFacts(String subject, Place place, LocalDate asOf) {
        ReadFacts facts = new ReadFacts(rulebook, subject);
        for (Question question : rulebook.content().questions()) {
            for (Instrument instrument : rulebook.instrumentsFor(question.id())) {
                boolean outside = instrument.scope().standing(place) == Scope.Standing.OUTSIDE;
                if (question.subject().equals(subject) && !outside) {
                    Plan plan = plans.of(question, instrument, asOf);
                    facts.add(plan, plans.reach(plan));
                }
            }
        }
        return facts.inOrder();
    }

    private Decision decide(Question question, Query query, boolean withConditions) {
        Standings standings = standings(question, query);
        return standings.governing().isEmpty()
                ? withoutText(question, query, standings, withConditions)
                : withTexts(question, query, standings, standings.governing(), withConditions);
    }

    private Decision withTexts(
            Question question, Query query, Standings standings, List<Instrument> instruments, boolean withConditions) {
        Evaluation evaluation = evaluate(question, query, instruments);
        MissingFacts missing = MissingFacts.of(evaluation, query.facts(), query.asOf());
        Evaluation settled = missing.decided().orElse(evaluation);
        Outcome outcome = settled.outcome();
        if (standings.unclear() && outcome != Outcome.NOT_APPLICABLE) {
            outcome = Outcome.NEEDS_REVIEW;
        }
        Explainer explainer = new Explainer(evaluation, withConditions);
        List<Finding> findings = explainer.findings();
        List<Reason> reasons = new ArrayList<>(standings.reasons());
        reasons.addAll(Reasons.of(evaluation, outcome, findings));
        List<GivenValue> values = (question.kind().asksForValues() ? new Explainer(settled) : explainer).values();
        boolean open = outcome == Outcome.UNDETERMINED || outcome == Outcome.NEEDS_REVIEW;
        return decision(
                question,
                query,
                outcome,
                Evidences.of(evaluation, outcome, query.facts()),
                findings,
                values,
                open ? missing : MissingFacts.NONE,
                reasons,
                Warnings.of(evaluation, findings, values),
                Optional.empty());
    }

    /**
     * Tells how every rule that a question looks at stood, in every world; nothing where no text governs the place.
     *
     * @throws UnknownQuestionException if the rulebook has no such question
     */
    public List<RuleTrace> trace(Query query) {
        return evaluate(query).map(Tracer::of).orElse(List.of());
    }

    /**
     * Evaluates a question by the texts that govern the place on the day, without explaining it; nothing where none does.
     *
     * @throws UnknownQuestionException if the rulebook has no such question
     */
    Optional<Evaluation> evaluate(Query query) {
        Question question =
                rulebook.question(query.question()).orElseThrow(() -> new UnknownQuestionException(query.question()));
        Standings standings = standings(question, query);
        return standings.governing().isEmpty()
                ? Optional.empty()
                : Optional.of(evaluate(question, query, standings.governing()));
    }

    /**
     * Opens a case to see what is still to be asked; nothing where no text governs the place on the day.
     *
     * @param declined JSON pointers of facts that the person could not tell, such as {@code /facts/householdSize}
     * @throws UnknownQuestionException if the rulebook has no such question
     */
    public Optional<Inquiry> inquire(Query query, Set<String> declined) {
        Question question = known(query);
        Standings standings = standings(question, query);
        List<Plan> planned = plans(question, query, standings);
        return planned.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Inquiry(planned, planned.stream().map(plans::reach).toList(), query, declined));
    }

    /**
     * Opens a case to see what could be otherwise about it; nothing where no text governs the place on the day.
     *
     * @throws UnknownQuestionException if the rulebook has no such question
     */
    public Optional<Remedy> remedy(Query query) {
        Question question = known(query);
        Standings standings = standings(question, query);
        List<Plan> planned = plans(question, query, standings);
        return planned.isEmpty()
                ? Optional.empty()
                : Optional.of(new Remedy(
                        query, planned, planned.stream().map(plans::reach).toList(), standings.unclear()));
    }

    private Question known(Query query) {
        return rulebook.question(query.question()).orElseThrow(() -> new UnknownQuestionException(query.question()));
    }

    private Standings standings(Question question, Query query) {
        return Standings.of(
                question, rulebook.instrumentsFor(question.id(), query.place()), query.place(), query.asOf());
    }

    private List<Plan> plans(Question question, Query query, Standings standings) {
        return standings.governing().stream()
                .map(instrument -> plans.of(question, instrument, query.asOf()))
                .toList();
    }

    /** Evaluates a question by some texts, without explaining it. */
    Evaluation evaluate(Question question, Query query, List<Instrument> instruments) {
        List<Plan> planned = new ArrayList<>(instruments.size());
        for (Instrument instrument : instruments) {
            planned.add(plans.of(question, instrument, query.asOf()));
        }
        return Evaluation.of(planned, query.facts(), query.asOf());
    }

    private Decision withoutText(Question question, Query query, Standings standings, boolean withConditions) {
        boolean open = standings.tooWide() || standings.earlierUnknown();
        List<Missing> missing = standings.tooWide() ? List.of(new Missing("place", "", List.of())) : List.of();
        List<Reason> reasons =
                standings.reasons().isEmpty() ? List.of(Standings.noText(query.place())) : standings.reasons();
        Optional<Decision> indicative = standings.byReference().isEmpty()
                ? Optional.empty()
                : Optional.of(withTexts(question, query, standings, standings.byReference(), withConditions));
        return decision(
                question,
                query,
                open ? Outcome.UNDETERMINED : Outcome.OUT_OF_SCOPE,
                Evidence.UNSTATED,
                List.of(),
                List.of(),
                new MissingFacts(missing, true, Optional.empty()),
                reasons,
                List.of(),
                indicative);
    }

    private Decision decision(
            Question question,
            Query query,
            Outcome outcome,
            Evidence evidence,
            List<Finding> findings,
            List<GivenValue> values,
            MissingFacts missing,
            List<Reason> reasons,
            List<Warning> warnings,
            Optional<Decision> indicative) {
        return new Decision(
                DecisionIdentity.of(query, rulebook.identity()),
                question.id(),
                query.place(),
                query.asOf(),
                outcome,
                Summaries.of(question, outcome, evidence.standing(), findings, missing.missing(), reasons),
                evidence,
                findings,
                values,
                missing.missing(),
                missing.exact(),
                reasons,
                warnings,
                rulebook.identity(),
                indicative);
    }
}
