package org.youju.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.youju.decision.Outcome;
import org.youju.facts.Facts;
import org.youju.rulebook.Fact;
import org.youju.rulebook.FactType;
import org.youju.rulebook.Subject;

/** One case with what could be otherwise about it, to look for what would lead to another outcome. */
public final class Remedy {
    private final Query query;
    private final List<Plan> plans;
    private final List<FactReach> reaches;
    private final boolean unclear;
    private final Inquiry inquiry;

    Remedy(Query query, List<Plan> plans, List<FactReach> reaches, boolean unclear) {
        this.query = query;
        this.plans = plans;
        this.reaches = reaches;
        this.unclear = unclear;
        this.inquiry = new Inquiry(plans, reaches, query, Set.of());
    }

    /** Returns what the case comes to, before completions of absent facts are tried. */
    public Outcome outcome() {
        Outcome outcome = inquiry.outcome();
        return unclear && outcome != Outcome.NOT_APPLICABLE ? Outcome.NEEDS_REVIEW : outcome;
    }

    /**
     * Returns facts that could be otherwise, of which one at least has to be for another outcome.
     *
     * @param wanted the outcome that is wanted: where it is the good one, only what is behind the first obstacle to it;
     *     where a value is asked for and something is still to be known, only that
     */
    public List<Lever> levers(Outcome wanted) {
        Optional<Obstacle> obstacle = wanted == plans.get(0).question().kind().good()
                ? Obstacle.of(inquiry.now(), reaches)
                : Optional.empty();
        Map<FactAt, Lever> levers = new LinkedHashMap<>();
        if (plans.get(0).question().kind().asksForValues() && inquiry.outcome() == Outcome.UNDETERMINED) {
            add(levers, List.copyOf(inquiry.waitedFor().keySet()));
        } else if (obstacle.isPresent()) {
            add(levers, obstacle.get().facts(inquiry.now()));
        } else {
            for (int plan = 0; plan < plans.size(); plan++) {
                add(
                        levers,
                        Obstacle.facts(inquiry.now(), plan, reaches.get(plan).behindAll()));
            }
        }
        return List.copyOf(levers.values());
    }

    /** Returns the case with another value of a fact, or on another day. */
    public static Query with(Query query, FactAt at, Object value) {
        return at.name().equals(Subject.AS_OF)
                ? new Query(query.question(), query.place(), (LocalDate) value, query.facts())
                : new Query(query.question(), query.place(), query.asOf(), Substitution.with(query.facts(), at, value));
    }

    private void add(Map<FactAt, Lever> levers, List<FactAt> facts) {
        Candidates candidates = new Candidates(plans, query.facts(), query.asOf());
        for (FactAt at : facts) {
            Fact fact = inquiry.fact(at);
            if (at.name().equals(Subject.AS_OF)) {
                levers.putIfAbsent(at, time(at, fact, candidates));
            } else if (isLever(at, fact)) {
                Candidates.Domain domain = candidates.of(at);
                levers.putIfAbsent(
                        at,
                        new Lever(at, fact, submitted(at), domain.values(), domain.closed(), candidates.figures(at)));
            }
        }
    }

    /** Whether a person may change a fact: what was submitted, or is waited for; a list or series is no single change. */
    private boolean isLever(FactAt at, Fact fact) {
        FactType.Kind kind = fact.type().kind();
        return fact.changeable()
                && fact.isSubmittable()
                && kind != FactType.Kind.ELEMENTS
                && kind != FactType.Kind.SERIES
                && (submitted(at).isPresent() || inquiry.waitedFor().containsKey(at));
    }

    private Optional<Object> submitted(FactAt at) {
        Facts object = at.ofElement()
                ? (Facts) ((List<?>) query.facts().at(at.list()).orElseThrow()).get(at.element())
                : query.facts();
        return object.at(at.position());
    }

    private Lever time(FactAt at, Fact fact, Candidates candidates) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Object figure : candidates.figures(at)) {
            days.add(((LocalDate) figure).minusDays(1));
            days.add((LocalDate) figure);
            days.add(((LocalDate) figure).plusDays(1));
        }
        for (Object value : inquiry.now().worlds(0).get(0).subject().values()) {
            if (value instanceof LocalDate day && !day.equals(Facts.NEVER)) {
                days.add(day);
                days.add(day.plusDays(1));
            }
        }
        for (int months : List.of(1, 3, 6, 12, 24, 60, 120)) {
            days.add(query.asOf().plusMonths(months));
        }
        List<Object> later = new ArrayList<>(days.tailSet(query.asOf(), false));
        return new Lever(at, fact, Optional.of(query.asOf()), later, false, candidates.figures(at));
    }
}
