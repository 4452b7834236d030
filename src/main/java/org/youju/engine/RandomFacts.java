package org.youju.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.youju.facts.Facts;
import org.youju.law.Instrument;
import org.youju.rulebook.CodeList;
import org.youju.rulebook.Fact;
import org.youju.rulebook.FactType;
import org.youju.rulebook.Question;
import org.youju.rulebook.RuleText;
import org.youju.rulebook.Rulebook;
import org.youju.rulebook.Subject;

/** Draws facts at random, mostly at and beside the figures of the rules and the other facts; for one thread. */
public final class RandomFacts {
    private static final int MOST_ELEMENTS = 3;
    private static final int YEARS = 4;

    private final Rulebook rulebook;
    private final Question question;
    private final Instrument instrument;
    private final List<RuleText> rules;
    private final Map<String, Figures> figures = new HashMap<>();
    private final List<Integer> years;
    private final Random random;

    /** Makes a source of facts for a question by a text; the same seed draws the same facts. */
    public RandomFacts(Rulebook rulebook, Question question, Instrument instrument, long seed) {
        this.rulebook = rulebook;
        this.question = question;
        this.instrument = instrument;
        this.rules = rulebook.content().rules().stream()
                .filter(rule -> rulebook.instrumentsFor(question.id()).stream()
                        .anyMatch(answering -> answering.id().equals(rule.instrument())))
                .toList();
        this.years = rulebook.content().calendar().keySet().stream().sorted().toList();
        this.random = new Random(seed);
    }

    /**
     * Returns a day on which to ask: one that the rules name or the one beside it, or any while the text is in force, often
     * in a year whose working days are held.
     */
    public LocalDate day() {
        List<LocalDate> days = figures(subject()).days();
        if (!days.isEmpty() && random.nextBoolean()) {
            return days.get(random.nextInt(days.size())).plusDays(random.nextInt(3) - 1L);
        }
        return years.isEmpty() || random.nextBoolean()
                ? instrument.inForce().from().plusDays(random.nextInt(YEARS * 366))
                : LocalDate.ofYearDay(years.get(random.nextInt(years.size())), 1 + random.nextInt(365));
    }

    /** Returns facts of which none is absent but some that are computed or given. */
    public Facts complete(LocalDate asOf) {
        return fill(nothing(), asOf, fact -> !isDerived(fact) || random.nextInt(4) == 0);
    }

    /** Returns facts of which any may be absent, and series may have gaps. */
    public Facts partial(LocalDate asOf) {
        return fill(nothing(), asOf, fact -> random.nextInt(3) < (isDerived(fact) ? 1 : 2));
    }

    /**
     * Returns the facts with what is absent filled in: everything that is not computed or given, and what is named, so
     * that nothing contradicts what follows from the rest.
     */
    public Facts completed(Facts partial, LocalDate asOf, Set<String> named) {
        return fill(partial, asOf, fact -> !isDerived(fact) || named.contains(fact.name()));
    }

    private Facts nothing() {
        return Facts.none(rulebook.factIndex(question.subject()));
    }

    /** Whether a fact follows from others, of whatever subject it is. */
    private boolean isDerived(Fact fact) {
        return fact.isComputed()
                || rules.stream().anyMatch(rule -> rule.gifts().stream()
                        .anyMatch(gift -> !gift.refer() && gift.name().equals(fact.name())));
    }

    private Subject subject() {
        return rulebook.subject(question.subject()).orElseThrow();
    }

    private Figures figures(Subject subject) {
        return figures.computeIfAbsent(subject.name(), name -> new Figures(subject, rules));
    }

    private Facts fill(Facts facts, LocalDate asOf, Predicate<Fact> wanted) {
        Subject subject = rulebook.subject(facts.index().subject()).orElseThrow();
        RandomValues values = new RandomValues(random, figures(subject), asOf);
        Facts.Builder builder = facts.toBuilder();
        for (Fact fact : subject.facts()) {
            Object known = facts.get(fact.name()).orElse(null);
            if (known != null) {
                values.note(known);
                builder.set(fact.name(), filled(fact, known, asOf, values, wanted));
            } else if (!fact.name().equals(Subject.AS_OF) && fact.isSubmittable() && wanted.test(fact)) {
                Object drawn = value(fact, asOf, values, wanted);
                values.note(drawn);
                builder.set(fact.name(), drawn);
            }
        }
        return builder.build();
    }

    private Object filled(Fact fact, Object known, LocalDate asOf, RandomValues values, Predicate<Fact> wanted) {
        if (fact.type().kind() == FactType.Kind.ELEMENTS) {
            return ((List<?>) known)
                    .stream()
                            .map(element -> fill((Facts) element, asOf, wanted))
                            .toList();
        }
        return fact.type().kind() == FactType.Kind.SERIES ? gaps((List<?>) known, values, fact, wanted) : known;
    }

    private static List<@Nullable Object> gaps(List<?> series, RandomValues values, Fact fact, Predicate<Fact> wanted) {
        List<@Nullable Object> points = new ArrayList<>(series);
        points.replaceAll(point -> point == null && wanted.test(fact) ? values.point(fact) : point);
        return points;
    }

    private Object value(Fact fact, LocalDate asOf, RandomValues values, Predicate<Fact> wanted) {
        return switch (fact.type().kind()) {
            case BOOLEAN -> random.nextBoolean();
            case CODE -> values.pick(codes(fact));
            case CODES -> values.some(codes(fact));
            case INTEGER -> values.integer(fact);
            case DECIMAL -> values.decimal(fact);
            case DATE -> values.date(fact);
            case ELEMENTS -> elements(fact, asOf, wanted);
            case SERIES -> series(fact, values, wanted);
        };
    }

    /** A series with a gap wherever the fact would not be wanted. */
    private static List<@Nullable Object> series(Fact fact, RandomValues values, Predicate<Fact> wanted) {
        List<@Nullable Object> points = new ArrayList<>(values.series(fact));
        points.replaceAll(point -> wanted.test(fact) ? point : null);
        return points;
    }

    private List<String> codes(Fact fact) {
        CodeList list =
                rulebook.content().vocabulary().codeList(fact.type().of()).orElseThrow();
        return list.codes().stream().map(CodeList.Code::id).toList();
    }

    private List<Facts> elements(Fact fact, LocalDate asOf, Predicate<Fact> wanted) {
        List<Facts> elements = new ArrayList<>();
        for (int number = random.nextInt(MOST_ELEMENTS + 1); number > 0; number--) {
            elements.add(fill(Facts.none(rulebook.factIndex(fact.type().of())), asOf, wanted));
        }
        return elements;
    }
}
