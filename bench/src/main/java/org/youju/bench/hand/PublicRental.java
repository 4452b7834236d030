package org.youju.bench.hand;

import static org.youju.bench.hand.Conditions.atLeast;
import static org.youju.bench.hand.Conditions.bool;
import static org.youju.bench.hand.Conditions.condition;
import static org.youju.bench.hand.Conditions.decimal;
import static org.youju.bench.hand.Conditions.integer;
import static org.youju.bench.hand.Conditions.is;
import static org.youju.bench.hand.Conditions.lacks;
import static org.youju.bench.hand.Conditions.less;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.youju.decision.Condition;
import org.youju.decision.Decision;
import org.youju.decision.Finding;
import org.youju.decision.Outcome;
import org.youju.decision.ReadingResult;
import org.youju.decision.Reason;
import org.youju.decision.Role;
import org.youju.decision.Status;
import org.youju.decision.Truth;
import org.youju.engine.Query;
import org.youju.facts.FactIndex;
import org.youju.facts.Facts;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.law.Reading;
import org.youju.law.Text;
import org.youju.rulebook.Rulebook;

/** Article 12 items 1 to 3. */
final class PublicRental {
    static final String QUESTION = "public-rental-eligibility";

    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    private final Instrument instrument;
    private final Answers answers;
    private final Clause item1;
    private final Clause item2;
    private final Clause item3;
    private final Said capable;
    private final Said[] work;
    private final Said[] housing;
    private final Reading readingA;
    private final Reading readingB;
    private final Reason disputed;

    private final int fullCivilCapacity;
    private final int applicantAge;
    private final int livesOnOwnLabourIncome;
    private final int adjudgedIncapable;
    private final int employedInCity;
    private final int hasLabourContract;
    private final int labourContractSignedOn;
    private final int applicationDate;
    private final int employmentMonthsInCity;
    private final int paysPensionInsurance;
    private final int canPayRent;
    private final int ownsHousingInDistrict;
    private final int householdFloorAreaInDistrict;
    private final int householdSize;
    private final int perCapitaFloorArea;
    private final int receivedPreferentialPurchaseInDistrict;

    PublicRental(Rulebook rulebook, Wording wording) {
        this.instrument = wording.instrument();
        this.answers = new Answers(
                rulebook.question(QUESTION).orElseThrow(),
                rulebook.identity(),
                new Text("符合条件", "eligible"),
                new Text("不符合条件", "not eligible"));
        this.item1 = wording.clause("art12.item1");
        this.item2 = wording.clause("art12.item2");
        this.item3 = wording.clause("art12.item3");
        this.capable = wording.rule(QUESTION, "art12.item1 公租房申请人有完全民事行为能力")[0];
        this.work = wording.rule(QUESTION, "art12.item2 稳定就业、养老保险和支付租金能力");
        this.housing = wording.rule(QUESTION, "art12.item3 住房困难");
        this.readingA = item3.readings().get(0);
        this.readingB = item3.readings().get(1);
        this.disputed = Answers.disputed(item3);
        FactIndex index = rulebook.factIndex("HousingApplication");
        this.fullCivilCapacity = index.position("fullCivilCapacity");
        this.applicantAge = index.position("applicantAge");
        this.livesOnOwnLabourIncome = index.position("livesOnOwnLabourIncome");
        this.adjudgedIncapable = index.position("adjudgedIncapable");
        this.employedInCity = index.position("employedInCity");
        this.hasLabourContract = index.position("hasLabourContract");
        this.labourContractSignedOn = index.position("labourContractSignedOn");
        this.applicationDate = index.position("applicationDate");
        this.employmentMonthsInCity = index.position("employmentMonthsInCity");
        this.paysPensionInsurance = index.position("paysPensionInsurance");
        this.canPayRent = index.position("canPayRent");
        this.ownsHousingInDistrict = index.position("ownsHousingInDistrict");
        this.householdFloorAreaInDistrict = index.position("householdFloorAreaInDistrict");
        this.householdSize = index.position("householdSize");
        this.perCapitaFloorArea = index.position("perCapitaFloorArea");
        this.receivedPreferentialPurchaseInDistrict = index.position("receivedPreferentialPurchaseInDistrict");
    }

    Decision decide(Query query) {
        Facts facts = query.facts();
        Condition capacity = capacity(facts);
        List<Condition> employment = employment(facts);
        Housing home = housing(facts);

        Status first = status(capacity.holds());
        Status second = status(all(employment));
        Status third = home.forked() ? across(home.statusA(), home.statusB()) : home.statusA();
        Outcome outcomeA = outcome(first, second, home.statusA());
        Outcome outcomeB = home.forked() ? outcome(first, second, home.statusB()) : outcomeA;
        Outcome outcome = settle(outcomeA, outcomeB, third);

        List<ReadingResult> readings = home.forked()
                ? List.of(
                        new ReadingResult(readingA, home.statusA(), outcomeA, List.of()),
                        new ReadingResult(readingB, home.statusB(), outcomeB, List.of()))
                : List.of();
        List<Finding> findings = List.of(
                new Finding(instrument, item1, "", first, true, List.of(capacity), List.of()),
                new Finding(instrument, item2, "", second, true, employment, List.of()),
                new Finding(instrument, item3, "", third, true, home.conditions(), readings));
        List<Reason> reasons =
                outcome == Outcome.NEEDS_REVIEW && third == Status.DISPUTED ? List.of(disputed) : List.of();
        Set<String> missing = Set.of();
        if (outcome == Outcome.UNDETERMINED || outcome == Outcome.NEEDS_REVIEW) {
            missing = new LinkedHashSet<>(capacity.missing());
            missing.addAll(lacks(employment));
            missing.addAll(home.lacks());
        }
        return answers.decision(query, outcome, findings, List.of(), reasons, missing);
    }

    /** Item 1, with the capacity derived from the age where it is not submitted. */
    private Condition capacity(Facts facts) {
        Boolean full = bool(facts, fullCivilCapacity);
        List<String> missing = List.of();
        if (full == null) {
            Integer age = integer(facts, applicantAge);
            Boolean lives = bool(facts, livesOnOwnLabourIncome);
            Boolean adjudged = bool(facts, adjudgedIncapable);
            Truth free = is(adjudged, false);
            Truth minor = less(age, 18);
            Truth adult = atLeast(age, 18).and(free);
            Truth worker = atLeast(age, 16).and(minor).and(is(lives, true)).and(free);
            Truth child = minor.and(is(lives, false).or(less(age, 16)));
            Truth incapable = is(adjudged, true);
            if (adult == Truth.TRUE || worker == Truth.TRUE) {
                full = true;
            } else if (child == Truth.TRUE || incapable == Truth.TRUE) {
                full = false;
            } else {
                missing = capacityLacks(age, lives, adjudged, adult, worker, child);
            }
        }
        return condition(Role.REQUIRES, capable, is(full, true), "fullCivilCapacity", full, missing);
    }

    private static List<String> capacityLacks(
            @Nullable Integer age,
            @Nullable Boolean lives,
            @Nullable Boolean adjudged,
            Truth adult,
            Truth worker,
            Truth child) {
        if (age == null && lives == null && adjudged == null) {
            return List.of("fullCivilCapacity");
        }
        Set<String> lacks = new LinkedHashSet<>();
        boolean grown = adult == Truth.UNKNOWN;
        if (age == null && (grown || worker == Truth.UNKNOWN)) {
            lacks.add("applicantAge");
        }
        if (adjudged == null && grown) {
            lacks.add("adjudgedIncapable");
        }
        if (lives == null && worker == Truth.UNKNOWN) {
            lacks.add("livesOnOwnLabourIncome");
        }
        if (adjudged == null && worker == Truth.UNKNOWN) {
            lacks.add("adjudgedIncapable");
        }
        if (age == null && child == Truth.UNKNOWN) {
            lacks.add("applicantAge");
        }
        if (lives == null && child == Truth.UNKNOWN) {
            lacks.add("livesOnOwnLabourIncome");
        }
        if (adjudged == null) {
            lacks.add("adjudgedIncapable");
        }
        return List.copyOf(lacks);
    }

    /** Item 2: five things, all needed. */
    private List<Condition> employment(Facts facts) {
        Boolean employed = bool(facts, employedInCity);
        Boolean contract = bool(facts, hasLabourContract);
        Boolean insured = bool(facts, paysPensionInsurance);
        Boolean pays = bool(facts, canPayRent);
        BigDecimal months = decimal(facts, employmentMonthsInCity);
        List<String> monthsLacks = List.of();
        if (months == null) {
            LocalDate from = (LocalDate) facts.at(labourContractSignedOn).orElse(null);
            LocalDate to = (LocalDate) facts.at(applicationDate).orElse(null);
            if (from != null && to != null) {
                months = BigDecimal.valueOf(ChronoUnit.MONTHS.between(from, to));
            } else if (from == null && to == null) {
                monthsLacks = List.of("employmentMonthsInCity");
            } else {
                monthsLacks = List.of(from == null ? "labourContractSignedOn" : "applicationDate");
            }
        }
        return List.of(
                condition(Role.REQUIRES, work[0], is(employed, true), "employedInCity", employed),
                condition(Role.REQUIRES, work[1], is(contract, true), "hasLabourContract", contract),
                condition(
                        Role.REQUIRES, work[2], atLeast(months, THREE), "employmentMonthsInCity", months, monthsLacks),
                condition(Role.REQUIRES, work[3], is(insured, true), "paysPensionInsurance", insured),
                condition(Role.REQUIRES, work[4], is(pays, true), "canPayRent", pays));
    }

    /** How item 3 stands under its two readings. */
    private record Housing(
            Status statusA, Status statusB, boolean forked, List<Condition> conditions, Set<String> lacks) {}

    /** Item 3: no housing or too little; and no preferential purchase, in reading B only where housing is owned. */
    private Housing housing(Facts facts) {
        Boolean owns = bool(facts, ownsHousingInDistrict);
        Boolean preferred = bool(facts, receivedPreferentialPurchaseInDistrict);
        BigDecimal perHead = decimal(facts, perCapitaFloorArea);
        List<String> perHeadLacks = List.of();
        if (perHead == null) {
            BigDecimal area = decimal(facts, householdFloorAreaInDistrict);
            Integer size = integer(facts, householdSize);
            if (area != null && size != null) {
                perHead = area.divide(BigDecimal.valueOf(size), MathContext.DECIMAL128);
            } else if (area == null && size == null) {
                perHeadLacks = List.of("perCapitaFloorArea");
            } else {
                perHeadLacks = List.of(area == null ? "householdFloorAreaInDistrict" : "householdSize");
            }
        }
        Truth none = is(owns, false);
        Truth need = none.or(less(perHead, TWENTY));
        Truth never = is(preferred, false);
        Truth neverB = none.or(never);
        Condition difficulty = condition(
                Role.REQUIRES,
                housing[0],
                need,
                "ownsHousingInDistrict",
                owns,
                List.of("ownsHousingInDistrict"),
                "perCapitaFloorArea",
                perHead,
                perHeadLacks);
        Condition purchase =
                condition(Role.REQUIRES, housing[1], never, "receivedPreferentialPurchaseInDistrict", preferred);
        List<Condition> conditions = List.of(difficulty, purchase);
        Status statusA = status(need.and(never));
        Status statusB = status(need.and(neverB));
        Set<String> lacksA = Set.of();
        Set<String> lacksB = Set.of();
        if (statusA == Status.UNKNOWN) {
            lacksA = lacks(conditions);
        }
        if (statusB == Status.UNKNOWN) {
            lacksB = new LinkedHashSet<>(difficulty.missing());
            if (neverB == Truth.UNKNOWN) {
                if (owns == null) {
                    lacksB.add("ownsHousingInDistrict");
                }
                if (preferred == null) {
                    lacksB.add("receivedPreferentialPurchaseInDistrict");
                }
            }
        }
        boolean forked = statusA != statusB || !lacksA.equals(lacksB);
        Set<String> lacks = lacksA;
        if (forked && !lacksB.isEmpty()) {
            lacks = new LinkedHashSet<>(lacksA);
            lacks.addAll(lacksB);
        }
        return new Housing(statusA, statusB, forked, conditions, lacks);
    }

    private static Truth all(List<Condition> conditions) {
        Truth all = Truth.TRUE;
        for (Condition condition : conditions) {
            all = all.and(condition.holds());
        }
        return all;
    }

    private static Status status(Truth duty) {
        return switch (duty) {
            case TRUE -> Status.SATISFIED;
            case FALSE -> Status.VIOLATED;
            case UNKNOWN -> Status.UNKNOWN;
        };
    }

    private static Status across(Status one, Status other) {
        if (one == other) {
            return one;
        }
        return one == Status.UNKNOWN || other == Status.UNKNOWN ? Status.UNKNOWN : Status.DISPUTED;
    }

    private static Outcome outcome(Status first, Status second, Status third) {
        if (first == Status.VIOLATED || second == Status.VIOLATED || third == Status.VIOLATED) {
            return Outcome.NOT_ELIGIBLE;
        }
        boolean unknown = first == Status.UNKNOWN || second == Status.UNKNOWN || third == Status.UNKNOWN;
        return unknown ? Outcome.UNDETERMINED : Outcome.ELIGIBLE;
    }

    private static Outcome settle(Outcome one, Outcome other, Status third) {
        if (one == other) {
            return one;
        }
        return third == Status.DISPUTED ? Outcome.NEEDS_REVIEW : Outcome.UNDETERMINED;
    }
}
