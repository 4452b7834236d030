package org.youju.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.youju.decision.Kind;
import org.youju.decision.Outcome;
import org.youju.facts.Facts;
import org.youju.rulebook.Fact;
import org.youju.rulebook.Subject;

/** One case while it is being filled in: what it comes to so far, what is open, and what it would come to with more known. */
public final class Inquiry {
    private final List<Plan> plans;
    private final List<FactReach> reaches;
    private final Facts facts;
    private final LocalDate asOf;
    private final Set<FactAt> declined;
    private final Evaluation now;
    private final Map<FactAt, Set<Cited>> lacking;

    Inquiry(List<Plan> plans, List<FactReach> reaches, Query query, Set<String> declinedPointers) {
        this.plans = plans;
        this.reaches = reaches;
        this.facts = query.facts();
        this.asOf = query.asOf();
        this.declined = untellable(declinedPointers);
        this.now = Evaluation.of(plans, facts, asOf, declined);
        this.lacking = lacking();
    }

    /**
     * Which open facts can change the answer.
     *
     * @param facts these
     * @param exact whether each can and no other can
     * @param proven those for which two completions were found that differ in them alone and give different answers
     */
    public record Relevance(Set<FactAt> facts, boolean exact, Set<FactAt> proven) {}

    /** The facts that are waited for, with the clauses that wait. */
    Map<FactAt, Set<Cited>> waitedFor() {
        return lacking;
    }

    Evaluation now() {
        return now;
    }

    /** Returns what the case comes to on what is known, before anything is tried. */
    public Outcome outcome() {
        return now.outcome();
    }

    /** Returns the absent facts that what is unknown waits for and that a person could tell, in the order of the rules. */
    public List<OpenFact> open() {
        return openFacts(at -> !declined.contains(at));
    }

    /** Returns the absent facts that what is unknown waits for and that the person could not tell, or told with gaps. */
    public List<OpenFact> declinedFacts() {
        return openFacts(declined::contains);
    }

    /** Returns how many absent facts a person could tell are waited for, whether or not they can matter. */
    public int openCount() {
        return (int)
                lacking.keySet().stream().filter(at -> !declined.contains(at)).count();
    }

    /** Returns the case with one more fact known. */
    public Facts with(FactAt at, Object value) {
        return Substitution.with(facts, at, value);
    }

    /** Returns what the answer would be with more facts known; two answers are the same where these are equal. */
    public Object answer(List<FactAt> at, List<Object> values) {
        Facts completed = Substitution.with(facts, at, values);
        return Evaluation.of(plans, completed, asOf).signature();
    }

    /** Returns what the answer would be with more facts known, if it is such that nothing else could change it. */
    public Optional<Object> settled(List<FactAt> at, List<Object> values) {
        Kind kind = plans.get(0).question().kind();
        Evaluation then = Evaluation.of(plans, Substitution.with(facts, at, values), asOf);
        boolean lasting = then.outcome() == kind.bad() || then.outcome() == Outcome.NOT_APPLICABLE;
        return lasting && !kind.asksForValues() ? Optional.of(then.signature()) : Optional.empty();
    }

    /** Looks for open facts that can change the answer, within the engine's limit of completions tried. */
    public Relevance relevance() {
        Completions.Result result = Completions.of(plans, facts, asOf, List.copyOf(lacking.keySet()));
        Set<FactAt> relevant = new HashSet<>(result.relevant());
        relevant.removeAll(declined);
        return new Relevance(relevant, result.exact(), result.witnesses().keySet());
    }

    /** Returns the absent facts that the question reads but that nothing unknown waits for any more. */
    public List<IdleFact> idle() {
        Map<FactAt, IdleFact> idle = new LinkedHashMap<>();
        for (int number = 0; number < plans.size(); number++) {
            Plan plan = plans.get(number);
            FactReach reach = reaches.get(number);
            Set<FactReach.Spot> waitedFor = spots(plan);
            Set<FactReach.Spot> behindThese = new HashSet<>();
            waitedFor.forEach(spot -> behindThese.addAll(reach.behind(spot)));
            for (FactReach.Spot spot : reach.behindAll()) {
                boolean another = behindThese.contains(spot)
                        || reach.behind(spot).stream().anyMatch(waitedFor::contains);
                Fact fact = plan.frames().get(spot.frame()).subject().facts().get(spot.position());
                if (!another && fact.isSubmittable() && !fact.name().equals(Subject.AS_OF)) {
                    for (FactAt at : absent(number, spot)) {
                        idle.putIfAbsent(at, new IdleFact(at, fact, readers(plan, reach, spot)));
                    }
                }
            }
        }
        return List.copyOf(idle.values());
    }

    private Set<FactReach.Spot> spots(Plan plan) {
        Set<FactReach.Spot> spots = new LinkedHashSet<>();
        for (FactAt at : lacking.keySet()) {
            for (int frame = 0; frame < plan.frames().size(); frame++) {
                if (plan.frames().get(frame).list() == at.list()) {
                    spots.add(new FactReach.Spot(frame, at.position()));
                }
            }
        }
        return spots;
    }

    private List<FactAt> absent(int plan, FactReach.Spot spot) {
        Sheet @Nullable [] sheets = now.worlds(plan).get(0).sheets(spot.frame());
        List<FactAt> absent = new ArrayList<>();
        for (Sheet sheet : sheets == null ? new Sheet[0] : sheets) {
            FactAt at = sheet.fact(spot.position());
            if (sheet.value(spot.position()) == null && !declined.contains(at)) {
                absent.add(at);
            }
        }
        return absent;
    }

    private static List<Cited> readers(Plan plan, FactReach reach, FactReach.Spot spot) {
        return plan.ownClauses().stream()
                .filter(clause -> reach.behind(clause).contains(spot))
                .map(clause -> new Cited(plan.instrument(), clause.clause(), ""))
                .toList();
    }

    private List<OpenFact> openFacts(Predicate<FactAt> wanted) {
        Candidates candidates = new Candidates(plans, facts, asOf);
        List<OpenFact> open = new ArrayList<>();
        lacking.forEach((at, serves) -> {
            if (wanted.test(at)) {
                Candidates.Domain domain = candidates.of(at);
                open.add(new OpenFact(at, fact(at), List.copyOf(serves), domain.values(), domain.closed()));
            }
        });
        return open;
    }

    /** A fact as the vocabulary has it. */
    Fact fact(FactAt at) {
        return plans.stream()
                .flatMap(plan -> plan.frames().stream())
                .filter(frame -> frame.list() == at.list())
                .findFirst()
                .orElseThrow()
                .subject()
                .facts()
                .get(at.position());
    }

    private Map<FactAt, Set<Cited>> lacking() {
        Map<FactAt, Set<Cited>> found = new LinkedHashMap<>();
        for (int number = 0; number < plans.size(); number++) {
            Plan plan = plans.get(number);
            for (World world : now.worlds(number)) {
                plan.verdict().lacks(world).facts().forEach((at, pins) -> {
                    Set<Cited> serves = found.computeIfAbsent(at, each -> new LinkedHashSet<>());
                    pins.forEach(pin -> cited(plan, pin, at).ifPresent(serves::add));
                });
            }
        }
        return found;
    }

    private static Optional<Cited> cited(Plan plan, String pin, FactAt at) {
        return plan.clausesInOrder().stream()
                .filter(clause -> clause.clause().pin().cited().equals(pin))
                .findFirst()
                .map(clause -> new Cited(
                        plan.instrument(), clause.clause(), clause.frame().ofElements() ? at.at() : ""));
    }

    /** Finds what nobody can tell: the facts that JSON pointers name, and the series that were told with gaps. */
    private Set<FactAt> untellable(Set<String> pointers) {
        Set<FactAt> found = new HashSet<>();
        for (Plan plan : plans) {
            for (Frame frame : plan.frames()) {
                List<Facts> objects = objects(frame);
                for (int element = 0; element < objects.size(); element++) {
                    Facts object = objects.get(element);
                    frame.facts(element).stream()
                            .filter(at -> pointers.contains(at.at() + "/" + at.name())
                                    || object.at(at.position()).stream().anyMatch(Inquiry::hasGaps))
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private List<Facts> objects(Frame frame) {
        return frame.ofElements() ? (List<Facts>) facts.at(frame.list()).orElse(List.of()) : List.of(facts);
    }

    private static boolean hasGaps(Object value) {
        return value instanceof List<?> series && series.stream().anyMatch(Objects::isNull);
    }
}
