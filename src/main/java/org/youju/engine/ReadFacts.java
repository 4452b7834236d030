package org.youju.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.youju.rulebook.Fact;
import org.youju.rulebook.FactType.Kind;
import org.youju.rulebook.Rulebook;
import org.youju.rulebook.Subject;

/** Collects the facts that several plans on one subject read. */
final class ReadFacts {
    private final Rulebook rulebook;
    private final Subject subject;
    private final Set<Name> read = new HashSet<>();

    /** A fact of the subject, or of the elements of one of its lists. */
    private record Name(String list, String fact) {}

    ReadFacts(Rulebook rulebook, String subject) {
        this.rulebook = rulebook;
        this.subject = rulebook.subject(subject).orElseThrow();
    }

    /** Adds what a plan reads, and that from which it is computed or given. */
    void add(Plan plan, FactReach reach) {
        for (FactReach.Spot spot : reach.behindAll()) {
            Frame frame = plan.frames().get(spot.frame());
            String list = frame.ofElements() ? subject.facts().get(frame.list()).name() : "";
            Fact fact = frame.subject().facts().get(spot.position());
            boolean isGiven =
                    !plan.facts().givers(spot.frame(), spot.position()).isEmpty();
            // what a clause gives and nobody is asked for is found out from what that clause reads
            if (!isGiven || !fact.question().isEmpty()) {
                read.add(new Name(list, fact.name()));
            }
        }
    }

    /** Returns what a person can tell of it, in the order of the vocabulary, each list followed by what it holds. */
    List<ReadFact> inOrder() {
        List<ReadFact> facts = new ArrayList<>();
        for (Fact fact : subject.facts()) {
            if (isTold("", fact)) {
                facts.add(new ReadFact("", fact));
                if (fact.type().kind() == Kind.ELEMENTS) {
                    rulebook.subject(fact.type().of()).orElseThrow().facts().stream()
                            .filter(each -> isTold(fact.name(), each))
                            .forEach(each -> facts.add(new ReadFact(fact.name(), each)));
                }
            }
        }
        return facts;
    }

    private boolean isTold(String list, Fact fact) {
        return fact.isSubmittable() && !fact.name().equals(Subject.AS_OF) && read.contains(new Name(list, fact.name()));
    }
}
