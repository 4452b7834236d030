package org.youju.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.youju.decision.Decision;
import org.youju.facts.Facts;
import org.youju.facts.Provenance;
import org.youju.facts.Source;
import org.youju.law.Place;
import org.youju.rulebook.Fact;
import org.youju.rulebook.FactType;
import org.youju.rulebook.Subject;

/** Some facts of one question, drawn at random, many of them uncertain, and what they may truly be. */
final class UncertainCase {
    private static final List<BigDecimal> AMOUNTS =
            List.of(new BigDecimal("0.01"), new BigDecimal("0.5"), BigDecimal.ONE, BigDecimal.valueOf(7));
    private static final List<BigDecimal> WHOLE = List.of(BigDecimal.ONE, BigDecimal.valueOf(3));
    private static final List<BigDecimal> DAYS = List.of(BigDecimal.ONE, BigDecimal.valueOf(20));

    private final PartialCase.Asked asked;
    private final long seed;
    private final RandomFacts random;
    private final Random choice;
    private final LocalDate asOf;
    private final Facts facts;

    UncertainCase(PartialCase.Asked asked, long seed, boolean complete) {
        this.asked = asked;
        this.seed = seed;
        this.choice = new Random(seed);
        this.random = new RandomFacts(asked.engine().rulebook(), asked.question(), asked.instrument(), seed);
        LocalDate day = random.day();
        LocalDate from = asked.instrument().inForce().from();
        this.asOf = day.isBefore(from) ? from : day;
        Facts partial = random.partial(asOf);
        this.facts = uncertain(complete ? random.completed(partial, asOf, Set.of()) : partial);
    }

    /** The decision on the facts with their uncertainty. */
    Decision decide() {
        return decide(facts);
    }

    /** The decision when everything is known, and each uncertain fact has one of the values it may have. */
    Decision decideExactly() {
        return decide(random.completed(exact(facts), asOf, Set.of()));
    }

    private Decision decide(Facts of) {
        Place place = asked.instrument().scope().in().get(0);
        return asked.engine().decide(new Query(asked.question().id(), place, asOf, of));
    }

    private Facts uncertain(Facts of) {
        Facts.Builder changed = of.toBuilder();
        for (Fact fact : subject(of).facts()) {
            int position = of.index().position(fact.name());
            Optional<Object> value = of.at(position).filter(each -> !each.equals(Facts.NEVER));
            if (fact.type().kind() == FactType.Kind.ELEMENTS && value.isPresent()) {
                changed.set(position, elements(value.get(), true));
            } else if (value.isPresent() && choice.nextInt(3) > 0) {
                amount(fact)
                        .ifPresent(amount -> changed.set(
                                position, value.get(), new Provenance(Optional.of(Source.MEASURED), "", "", amount)));
            }
        }
        return changed.build();
    }

    private Optional<BigDecimal> amount(Fact fact) {
        return switch (fact.type().kind()) {
            case DECIMAL, SERIES -> Optional.of(AMOUNTS.get(choice.nextInt(AMOUNTS.size())));
            case INTEGER -> Optional.of(WHOLE.get(choice.nextInt(WHOLE.size())));
            case DATE -> Optional.of(DAYS.get(choice.nextInt(DAYS.size())));
            case BOOLEAN, CODE, CODES, ELEMENTS -> Optional.empty();
        };
    }

    private List<Facts> elements(Object elements, boolean uncertain) {
        List<Facts> changed = new ArrayList<>();
        for (Object element : (List<?>) elements) {
            changed.add(uncertain ? uncertain((Facts) element) : exact((Facts) element));
        }
        return changed;
    }

    private Facts exact(Facts of) {
        Facts.Builder changed = of.toBuilder();
        for (Fact fact : subject(of).facts()) {
            int position = of.index().position(fact.name());
            Optional<Object> value = of.at(position);
            if (fact.type().kind() == FactType.Kind.ELEMENTS && value.isPresent()) {
                changed.set(position, elements(value.get(), false));
            } else {
                of.provenance(position)
                        .ifPresent(from -> changed.set(position, trueValue(fact, value.get(), from.uncertainty())));
            }
        }
        return changed.build();
    }

    /** An end, the middle, or anything between, as far as the world allows. */
    private Object trueValue(Fact fact, Object value, BigDecimal uncertainty) {
        if (value instanceof List<?> series) {
            List<Object> points = new ArrayList<>();
            series.forEach(point -> points.add(point == null ? null : possible(fact, point, uncertainty)));
            return points;
        }
        return possible(fact, value, uncertainty);
    }

    private Object possible(Fact fact, Object value, BigDecimal uncertainty) {
        BigDecimal share = BigDecimal.valueOf(
                choice.nextInt(3) == 0 ? choice.nextInt(1001) - 500L : (choice.nextInt(3) - 1L) * 500, 0);
        BigDecimal by = uncertainty.multiply(share).divide(BigDecimal.valueOf(500));
        if (value instanceof LocalDate day) {
            return day.plusDays(by.longValue());
        }
        BigDecimal number = new BigDecimal(value.toString()).add(by);
        number = fact.min() == null ? number : number.max(fact.min());
        number = fact.max() == null ? number : number.min(fact.max());
        return fact.type().kind() == FactType.Kind.INTEGER ? (Object) number.intValue() : number;
    }

    private Subject subject(Facts of) {
        return asked.engine().rulebook().subject(of.index().subject()).orElseThrow();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(asked.question().id() + " by "
                + asked.instrument().id() + " on " + asOf + ", seed " + seed + ": " + facts + " uncertain:");
        for (String name : facts.index().names()) {
            facts.provenance(facts.index().position(name))
                    .ifPresent(from -> text.append(' ').append(name).append("±").append(from.uncertainty()));
        }
        return text.toString();
    }
}
