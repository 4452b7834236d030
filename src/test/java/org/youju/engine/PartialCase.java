package org.youju.engine;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.youju.decision.Decision;
import org.youju.decision.Missing;
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

    private static final int WALKS = 20;
    private static final int VALUES = 24;

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

    Decision decide() {
        return decide(facts);
    }

    Decision decide(Facts other) {
        Place place = asked.instrument().scope().in().get(0);
        return asked.engine().decide(new Query(asked.question().id(), place, asOf, other));
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

    /** Whether a fact that is named changes the answer on some completion of the others. */
    boolean canChange(Missing missing, List<Missing> named, Function<Decision, String> answer) {
        for (int tried = 0; tried < WALKS; tried++) {
            Facts anyhow = with(completed(named), missing, value(facts, missing));
            if (differs(anyhow, missing, answer)
                    || allBut(missing)
                            .filter(rest -> differs(rest, missing, answer))
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean differs(Facts rest, Missing missing, Function<Decision, String> answer) {
        Facts others = with(random.completed(rest, asOf, Set.of(missing.fact())), missing, value(facts, missing));
        Set<String> answers = new HashSet<>();
        for (int drawn = 0; drawn < VALUES; drawn++) {
            answers.add(answer.apply(decide(random.completed(others, asOf, Set.of(missing.fact())))));
        }
        return answers.size() > 1;
    }

    /** Fills in what is named besides one fact, each so that this one is still named; nothing where that fails. */
    private Optional<Facts> allBut(Missing kept) {
        Facts filled = facts;
        List<Missing> rest = others(filled, kept);
        while (!rest.isEmpty()) {
            Missing next = rest.get(0);
            Optional<Facts> more = oneMore(filled, next, kept);
            if (more.isEmpty()) {
                return more;
            }
            filled = more.get();
            rest = others(filled, kept);
        }
        return Optional.of(filled);
    }

    private Optional<Facts> oneMore(Facts filled, Missing next, Missing kept) {
        for (int tried = 0; tried < VALUES; tried++) {
            Facts drawn = random.completed(filled, asOf, Set.of(next.fact()));
            Facts more = with(filled, next, value(drawn, next));
            if (decide(more).missing().stream().anyMatch(each -> isSame(each, kept))) {
                return Optional.of(more);
            }
        }
        return Optional.empty();
    }

    private List<Missing> others(Facts filled, Missing kept) {
        return decide(filled).missing().stream()
                .filter(each -> !isSame(each, kept))
                .toList();
    }

    private static boolean isSame(Missing one, Missing other) {
        return one.fact().equals(other.fact()) && one.at().equals(other.at());
    }

    private static Set<String> names(List<Missing> named) {
        return named.stream().map(Missing::fact).collect(Collectors.toSet());
    }

    private static Object value(Facts of, Missing missing) {
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
