package org.youju.engine;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youju.decision.Decision;
import org.youju.decision.Missing;
import org.youju.decision.Outcome;
import org.youju.facts.Facts;
import org.youju.law.Instrument;
import org.youju.law.Place;
import org.youju.rulebook.Question;
import org.youju.rulebook.Rulebook;
import org.youju.rulebook.Rulebooks;

/** Some facts of one question, drawn at random, and what they may be completed to. */
final class PartialCase {
    /** A question whose rules contradict each other on purpose. */
    private static final String CONTRADICTORY = "co-applicant-capacity";

    private final Asked asked;
    private final long seed;
    private final RandomFacts random;
    private final LocalDate asOf;
    private final Facts facts;

    PartialCase(Asked asked, long seed) {
        this.asked = asked;
        this.seed = seed;
        this.random = new RandomFacts(asked.engine().rulebook(), asked.question(), asked.instrument(), seed);
        LocalDate day = random.day();
        LocalDate from = asked.instrument().inForce().from();
        this.asOf = day.isBefore(from) ? from : day;
        this.facts = random.partial(asOf);
    }

    /** A question by one of the texts that answer it. */
    record Asked(Engine engine, Question question, Instrument instrument) {}

    /** Every question of a folder of rules. */
    static Stream<Asked> questions(Path rules) {
        Rulebook rulebook = Rulebooks.compile(rules);
        Engine engine = new Engine(rulebook);
        return rulebook.content().questions().stream()
                .filter(question -> !question.id().equals(CONTRADICTORY))
                .flatMap(question -> rulebook.instrumentsFor(question.id()).stream()
                        .map(instrument -> new Asked(engine, question, instrument)));
    }

    boolean asksForValues() {
        return asked.question().kind().asksForValues();
    }

    /** The outcome where everything is in order. */
    Outcome good() {
        return asked.question().kind().good();
    }

    Decision decide() {
        return decide(facts);
    }

    Decision decide(Facts other) {
        return asked.engine().decide(query(other));
    }

    private Query query(Facts other) {
        Place place = asked.instrument().scope().in().get(0);
        return new Query(asked.question().id(), place, asOf, other);
    }

    /** Everything filled in that is not computed or given, and what was named as missing. */
    Facts completed(List<Missing> named) {
        return random.completed(facts, asOf, names(named));
    }

    /** A completion with the same values of what was named, and other values of the rest. */
    Facts otherwise(Facts completion, List<Missing> named) {
        Facts kept = facts;
        for (Missing missing : named) {
            kept = with(kept, missing, value(completion, missing));
        }
        return random.completed(kept, asOf, names(named));
    }

    /** For each fact that the engine found to change the answer, by pointer, the two completions that show it. */
    Map<String, Completions.Witness> witnesses() {
        Evaluation evaluation = asked.engine().evaluate(query(facts)).orElseThrow();
        List<FactAt> absent = List.copyOf(evaluation.lacks().facts().keySet());
        return Completions.of(evaluation.plans(), facts, asOf, absent).witnesses().entrySet().stream()
                .collect(Collectors.toMap(
                        witness ->
                                witness.getKey().at() + "/" + witness.getKey().name(),
                        Map.Entry::getValue));
    }

    /** Whether other facts hold everything that is known here, with the same values. */
    boolean isCompletion(Facts other) {
        return differences(facts, other).stream()
                .allMatch(pointer -> completes(lookUp(facts, pointer), lookUp(other, pointer)));
    }

    private static boolean completes(@Nullable Object known, @Nullable Object later) {
        if (known instanceof List<?> series && later instanceof List<?> whole && series.size() == whole.size()) {
            return IntStream.range(0, series.size())
                    .allMatch(
                            hour -> series.get(hour) == null || series.get(hour).equals(whole.get(hour)));
        }
        return known == null;
    }

    /** The facts in which two cases differ, by pointer. */
    static List<String> differences(Facts one, Facts other) {
        return differences("/facts", one, other);
    }

    private static List<String> differences(String at, Facts one, Facts other) {
        List<String> pointers = new ArrayList<>();
        for (String name : one.index().names()) {
            Object left = one.get(name).orElse(null);
            Object right = other.get(name).orElse(null);
            if (left instanceof List<?> elements && elements.stream().anyMatch(Facts.class::isInstance)) {
                for (int number = 0; number < elements.size(); number++) {
                    pointers.addAll(differences(at + "/" + name + "/" + number, (Facts) elements.get(number), (Facts)
                            ((List<?>) right).get(number)));
                }
            } else if (!Objects.equals(left, right)) {
                pointers.add(at + "/" + name);
            }
        }
        return pointers;
    }

    private static @Nullable Object lookUp(Facts facts, String pointer) {
        int last = pointer.lastIndexOf('/');
        return value(facts, new Missing(pointer.substring(last + 1), pointer.substring(0, last), List.of()));
    }

    private static Set<String> names(List<Missing> named) {
        return named.stream().map(Missing::fact).collect(Collectors.toSet());
    }

    private static @Nullable Object value(Facts of, Missing missing) {
        return at(of, missing).get(missing.fact()).orElse(null);
    }

    private static Facts at(Facts of, Missing missing) {
        String[] path = missing.at().split("/", -1);
        return path.length == 2 ? of : (Facts) ((List<?>) of.get(path[2]).orElseThrow()).get(Integer.parseInt(path[3]));
    }

    private static Facts with(Facts of, Missing missing, Object value) {
        Facts changed = at(of, missing).toBuilder().set(missing.fact(), value).build();
        String[] path = missing.at().split("/", -1);
        if (path.length == 2) {
            return changed;
        }
        List<Object> elements = new ArrayList<>((List<?>) of.get(path[2]).orElseThrow());
        elements.set(Integer.parseInt(path[3]), changed);
        return of.toBuilder().set(path[2], elements).build();
    }

    @Override
    public String toString() {
        return asked.question().id() + " by " + asked.instrument().id() + " on " + asOf + ", seed " + seed + ": "
                + facts;
    }
}
