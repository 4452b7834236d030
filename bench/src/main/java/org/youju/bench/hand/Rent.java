package org.youju.bench.hand;

import static org.youju.bench.hand.Conditions.bool;
import static org.youju.bench.hand.Conditions.code;
import static org.youju.bench.hand.Conditions.condition;
import static org.youju.bench.hand.Conditions.decimal;
import static org.youju.bench.hand.Conditions.in;
import static org.youju.bench.hand.Conditions.integer;
import static org.youju.bench.hand.Conditions.is;
import static org.youju.bench.hand.Conditions.present;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.youju.decision.Condition;
import org.youju.decision.Decision;
import org.youju.decision.Finding;
import org.youju.decision.GivenValue;
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
import org.youju.rulebook.Output;
import org.youju.rulebook.Question;
import org.youju.rulebook.Rulebook;

/** Article 19 paragraph 1 sentence 2: 60 % of the base rent, 80 %, or 40 % for new graduates. */
final class Rent {
    static final String QUESTION = "rent";

    private static final Set<String> ENOUGH =
            Set.of("secondaryVocational", "juniorCollege", "bachelor", "master", "doctor");
    private static final Set<String> DOUBTFUL = Set.of("seniorHigh", "technicalSchool");
    private static final int MONTHS = 24;
    private static final BigDecimal SIXTY = new BigDecimal("0.60");
    private static final BigDecimal EIGHTY = new BigDecimal("0.80");
    private static final BigDecimal FORTY = new BigDecimal("0.40");
    private static final Amount NOTHING = new Amount(null, null, false);
    private static final Amount OPEN = new Amount(null, null, true);

    private final Instrument instrument;
    private final Answers answers;
    private final Clause publicRental;
    private final Clause affordable;
    private final Clause graduate;
    private final Said[] publicTexts;
    private final Said[] affordableTexts;
    private final Said[] graduateTexts;
    private final Said[] referTexts;
    private final Reading readingA;
    private final Reading readingB;
    private final Reason referral;
    private final Output rate;
    private final Output perSquareMetre;
    private final Output rent;

    private final int housingType;
    private final int baseRent;
    private final int dwellingArea;
    private final int isNewGraduate;
    private final int educationLevel;
    private final int holdsGraduationCertificate;
    private final int graduationDate;
    private final int firstLeaseStart;
    private final int leaseStart;
    private final int rentDate;
    private final int tenancyMonth;

    Rent(Rulebook rulebook, Wording wording) {
        Question question = rulebook.question(QUESTION).orElseThrow();
        this.instrument = wording.instrument();
        this.answers = new Answers(question, rulebook.identity(), new Text("已确定", "determined"), new Text("", ""));
        this.rate = question.output("rentRate").orElseThrow();
        this.perSquareMetre = question.output("rentPerSquareMetre").orElseThrow();
        this.rent = question.output("rent").orElseThrow();
        this.publicRental = wording.clause("art19.para1.sent2.a");
        this.affordable = wording.clause("art19.para1.sent2.b");
        this.graduate = wording.clause("art19.para1.sent2.c");
        this.publicTexts = wording.rule(QUESTION, "art19.para1.sent2.a 公租房租金");
        this.affordableTexts = wording.rule(QUESTION, "art19.para1.sent2.b 保租房租金");
        this.graduateTexts = wording.rule(QUESTION, "art19.para1.sent2.c 保租房新毕业学生租金");
        this.referTexts = wording.rule(QUESTION, "art19.para1.sent2.c 高中、技校毕业生的租金转人工");
        this.readingA = graduate.readings().get(0);
        this.readingB = graduate.readings().get(1);
        this.referral = new Reason(
                "referred",
                instrument.id(),
                graduate.pin().cited(),
                graduate.refers().get("certificateLevel"));
        FactIndex index = rulebook.factIndex("Tenancy");
        this.housingType = index.position("housingType");
        this.baseRent = index.position("baseRent");
        this.dwellingArea = index.position("dwellingArea");
        this.isNewGraduate = index.position("isNewGraduate");
        this.educationLevel = index.position("educationLevel");
        this.holdsGraduationCertificate = index.position("holdsGraduationCertificate");
        this.graduationDate = index.position("graduationDate");
        this.firstLeaseStart = index.position("firstLeaseStart");
        this.leaseStart = index.position("leaseStart");
        this.rentDate = index.position("rentDate");
        this.tenancyMonth = index.position("tenancyMonth");
    }

    Decision decide(Query query) {
        Tenancy tenancy = read(query.facts());
        Graduate readA = graduate(tenancy, tenancy.withinA());
        Graduate readB = graduate(tenancy, tenancy.withinB());
        boolean forked = readA.status() != readB.status() || !readA.lacks().equals(readB.lacks());
        Amounts amountsA = amounts(tenancy, readA);
        Amounts amountsB = forked ? amounts(tenancy, readB) : amountsA;
        Outcome outcome = settle(amountsA, amountsB);
        boolean unsettled = outcome == Outcome.UNDETERMINED || outcome == Outcome.NEEDS_REVIEW;
        boolean referred = readA.refer() == Truth.TRUE || (forked && readB.refer() == Truth.TRUE);
        return answers.decision(
                query,
                outcome,
                findings(tenancy, readA, forked ? readB : readA, amountsA, amountsB),
                values(amountsA, amountsB),
                referred ? List.of(referral) : List.of(),
                unsettled ? lacks(tenancy) : Set.of());
    }

    private List<Finding> findings(
            Tenancy tenancy, Graduate readA, Graduate readB, Amounts amountsA, Amounts amountsB) {
        Status third = readA.status();
        List<ReadingResult> readings = List.of();
        if (readA != readB) {
            third = readB.status() == Status.UNKNOWN ? Status.UNKNOWN : third;
            readings = List.of(
                    new ReadingResult(readingA, readA.status(), amountsA.outcome(), values(amountsA, amountsA)),
                    new ReadingResult(readingB, readB.status(), amountsB.outcome(), values(amountsB, amountsB)));
        }
        return List.of(
                finding(publicRental, tenancy, tenancy.isPublic(), publicTexts),
                finding(affordable, tenancy, tenancy.isAffordable(), affordableTexts),
                new Finding(instrument, graduate, "", third, false, conditions(tenancy, readA), readings));
    }

    private Finding finding(Clause clause, Tenancy tenancy, Truth holds, Said[] texts) {
        return new Finding(instrument, clause, "", status(holds), false, conditions(tenancy, holds, texts), List.of());
    }

    /** Whether the two years still run under one reading, and what that lacks. */
    private record Within(Truth holds, List<String> lacks) {}

    /** The facts of a tenancy that bear on the rent. */
    private record Tenancy(
            @Nullable String type,
            Truth isPublic,
            Truth isAffordable,
            @Nullable BigDecimal base,
            @Nullable BigDecimal area,
            @Nullable Boolean isNew,
            @Nullable Boolean certificate,
            @Nullable String education,
            @Nullable Integer month,
            Within withinA,
            Within withinB) {}

    private Tenancy read(Facts facts) {
        String type = code(facts, housingType);
        Integer month = integer(facts, tenancyMonth);
        LocalDate start = (LocalDate)
                facts.at(firstLeaseStart).or(() -> facts.at(leaseStart)).orElse(null);
        LocalDate day = (LocalDate) facts.at(rentDate).orElse(null);
        LocalDate graduated = (LocalDate) facts.at(graduationDate).orElse(null);
        if (month == null && start != null && day != null) {
            month = (int) ChronoUnit.MONTHS.between(start, day) + 1;
        }
        return new Tenancy(
                type,
                is(type, "publicRental"),
                is(type, "affordableRental"),
                decimal(facts, baseRent),
                decimal(facts, dwellingArea),
                bool(facts, isNewGraduate),
                bool(facts, holdsGraduationCertificate),
                code(facts, educationLevel),
                month,
                withinMonths(month, start, day),
                withinYears(day, graduated));
    }

    private static Within withinMonths(@Nullable Integer month, @Nullable LocalDate start, @Nullable LocalDate day) {
        if (month != null) {
            return new Within(Truth.of(month <= MONTHS), List.of());
        }
        if (start == null && day == null) {
            return new Within(Truth.UNKNOWN, List.of("tenancyMonth"));
        }
        return new Within(Truth.UNKNOWN, List.of(start == null ? "leaseStart" : "rentDate"));
    }

    private static Within withinYears(@Nullable LocalDate day, @Nullable LocalDate graduated) {
        if (day != null && graduated != null) {
            return new Within(Truth.of(!day.isAfter(graduated.plusYears(2))), List.of());
        }
        if (day == null && graduated == null) {
            return new Within(Truth.UNKNOWN, List.of("rentDate", "graduationDate"));
        }
        return new Within(Truth.UNKNOWN, List.of(day == null ? "rentDate" : "graduationDate"));
    }

    /** How the graduates' rate stands under one reading: its rate, its two amounts, and the referral. */
    private record Graduate(
            Truth rate, Truth perSquareMetre, Truth rent, Truth refer, Status status, Set<String> lacks) {}

    private static Graduate graduate(Tenancy tenancy, Within within) {
        Truth common = tenancy.isAffordable()
                .and(is(tenancy.isNew(), true))
                .and(is(tenancy.certificate(), true))
                .and(within.holds());
        Truth rateHolds = common.and(in(tenancy.education(), ENOUGH));
        Truth metre = rateHolds.and(present(tenancy.base()));
        Truth whole = metre.and(present(tenancy.area()));
        Truth refer = common.and(in(tenancy.education(), DOUBTFUL));
        Status status = status(rateHolds.or(refer));
        Set<String> lacks = status == Status.UNKNOWN ? lacks(tenancy, within) : Set.of();
        return new Graduate(rateHolds, metre, whole, refer, status, lacks);
    }

    private static Set<String> lacks(Tenancy tenancy, Within within) {
        Set<String> lacks = new LinkedHashSet<>();
        lack(lacks, tenancy.type(), "housingType");
        lack(lacks, tenancy.isNew(), "isNewGraduate");
        lack(lacks, tenancy.certificate(), "holdsGraduationCertificate");
        lack(lacks, tenancy.education(), "educationLevel");
        lacks.addAll(within.lacks());
        if (tenancy.education() == null || ENOUGH.contains(tenancy.education())) {
            lack(lacks, tenancy.base(), "baseRent");
            lack(lacks, tenancy.area(), "dwellingArea");
        }
        return lacks;
    }

    private static Set<String> lacks(Tenancy tenancy) {
        Set<String> lacks = lacks(tenancy, tenancy.withinA());
        lacks.addAll(tenancy.withinB().lacks());
        lack(lacks, tenancy.base(), "baseRent");
        lack(lacks, tenancy.area(), "dwellingArea");
        return lacks;
    }

    private static void lack(Set<String> lacks, @Nullable Object value, String fact) {
        if (value == null) {
            lacks.add(fact);
        }
    }

    /** Of a rate that holds, the conditions of what it gives; of another, all. */
    private static List<Condition> conditions(Tenancy tenancy, Truth holds, Said[] texts) {
        List<Condition> conditions = new ArrayList<>(3);
        conditions.add(condition(Role.GIVES, texts[0], holds, "housingType", tenancy.type()));
        boolean all = holds != Truth.TRUE;
        if (all || tenancy.base() != null) {
            conditions.add(base(tenancy, texts[1]));
        }
        if (all || (tenancy.base() != null && tenancy.area() != null)) {
            conditions.add(area(tenancy, texts[2]));
        }
        return conditions;
    }

    private List<Condition> conditions(Tenancy tenancy, Graduate read) {
        Truth telling = read.rate().or(read.refer());
        boolean tellsRate = telling == Truth.FALSE || read.rate() == telling;
        boolean tellsReferral = telling == Truth.FALSE || read.refer() == telling;
        List<Condition> conditions = new ArrayList<>(8);
        conditions.add(condition(Role.GIVES, graduateTexts[0], tenancy.isAffordable(), "housingType", tenancy.type()));
        conditions.add(
                condition(Role.GIVES, graduateTexts[1], is(tenancy.isNew(), true), "isNewGraduate", tenancy.isNew()));
        conditions.add(condition(
                Role.GIVES,
                graduateTexts[2],
                is(tenancy.certificate(), true),
                "holdsGraduationCertificate",
                tenancy.certificate()));
        if (tellsRate) {
            conditions.add(education(tenancy, graduateTexts[3], ENOUGH));
        } else {
            conditions.add(education(tenancy, referTexts[3], DOUBTFUL));
        }
        conditions.add(condition(
                Role.GIVES,
                graduateTexts[4],
                tenancy.withinA().holds(),
                "tenancyMonth",
                tenancy.month(),
                tenancy.withinA().lacks()));
        if (tellsRate && (telling == Truth.FALSE || read.perSquareMetre() == telling)) {
            conditions.add(base(tenancy, graduateTexts[5]));
        }
        if (tellsRate && (telling == Truth.FALSE || read.rent() == telling)) {
            conditions.add(area(tenancy, graduateTexts[6]));
        }
        if (tellsRate && tellsReferral) {
            conditions.add(education(tenancy, referTexts[3], DOUBTFUL));
        }
        return conditions;
    }

    private static Condition education(Tenancy tenancy, Said text, Set<String> levels) {
        return condition(Role.GIVES, text, in(tenancy.education(), levels), "educationLevel", tenancy.education());
    }

    private static Condition base(Tenancy tenancy, Said text) {
        return condition(Role.GIVES, text, present(tenancy.base()), "baseRent", tenancy.base());
    }

    private static Condition area(Tenancy tenancy, Said text) {
        return condition(Role.GIVES, text, present(tenancy.area()), "dwellingArea", tenancy.area());
    }

    /** A value with the clause that gives it; without one where nothing is given or it is not known. */
    private record Amount(
            @Nullable BigDecimal value, @Nullable Clause by, boolean unknown) {
        boolean same(Amount other) {
            return value != null && other.value != null && value.compareTo(other.value) == 0;
        }
    }

    /** What is to be paid under one reading. */
    private record Amounts(Amount rate, Amount perSquareMetre, Amount rent, Outcome outcome) {}

    private Amounts amounts(Tenancy tenancy, Graduate read) {
        Truth base = present(tenancy.base());
        Truth both = base.and(present(tenancy.area()));
        Amount share = amount(tenancy, Truth.TRUE, read.rate(), read.refer(), BigDecimal.ONE);
        Amount metre = amount(tenancy, base, read.perSquareMetre(), read.refer(), tenancy.base());
        Amount whole = amount(tenancy, both, read.rent(), read.refer(), tenancy.base());
        if (whole.value() != null) {
            whole = new Amount(whole.value().multiply(tenancy.area()), whole.by(), false);
        }
        Outcome outcome;
        if (read.refer() == Truth.TRUE) {
            outcome = Outcome.NEEDS_REVIEW;
        } else if (read.refer() == Truth.UNKNOWN || share.unknown() || metre.unknown() || whole.unknown()) {
            outcome = Outcome.UNDETERMINED;
        } else {
            outcome = share.value() == null ? Outcome.NOT_APPLICABLE : Outcome.DETERMINED;
        }
        return new Amounts(share, metre, whole, outcome);
    }

    /** A share of a figure, by the first clause that gives it; the graduates' rate, or a person, comes before the ordinary one. */
    private Amount amount(Tenancy tenancy, Truth ready, Truth reduced, Truth referred, @Nullable BigDecimal figure) {
        Truth byPublic = tenancy.isPublic().and(ready);
        if (byPublic == Truth.TRUE) {
            return new Amount(figure.multiply(SIXTY), publicRental, false);
        }
        Truth ordinary =
                tenancy.isAffordable().and(ready).and(reduced.or(referred).not());
        if (ordinary == Truth.TRUE) {
            return new Amount(figure.multiply(EIGHTY), affordable, false);
        }
        if (reduced == Truth.TRUE) {
            return new Amount(figure.multiply(FORTY), graduate, false);
        }
        return byPublic == Truth.FALSE && ordinary == Truth.FALSE && reduced == Truth.FALSE ? NOTHING : OPEN;
    }

    private List<GivenValue> values(Amounts one, Amounts other) {
        List<GivenValue> values = new ArrayList<>(3);
        value(values, rate, one.rate(), other.rate());
        value(values, perSquareMetre, one.perSquareMetre(), other.perSquareMetre());
        value(values, rent, one.rent(), other.rent());
        return values;
    }

    private void value(List<GivenValue> values, Output output, Amount one, Amount other) {
        if (one.same(other)) {
            values.add(new GivenValue(
                    output.name(), output.label(), one.value(), output.unit(), "", instrument, one.by()));
        }
    }

    private static Outcome settle(Amounts one, Amounts other) {
        boolean differ = one != other
                && (differ(one.rate(), other.rate())
                        || differ(one.perSquareMetre(), other.perSquareMetre())
                        || differ(one.rent(), other.rent()));
        if (differ || one.outcome() == Outcome.NEEDS_REVIEW || other.outcome() == Outcome.NEEDS_REVIEW) {
            return Outcome.NEEDS_REVIEW;
        }
        return other.outcome() == Outcome.UNDETERMINED ? other.outcome() : one.outcome();
    }

    private static boolean differ(Amount one, Amount other) {
        return !one.unknown() && !other.unknown() && !one.same(other) && (one.value() != null || other.value() != null);
    }

    private static Status status(Truth holds) {
        return switch (holds) {
            case TRUE -> Status.SATISFIED;
            case FALSE -> Status.NOT_APPLICABLE;
            case UNKNOWN -> Status.UNKNOWN;
        };
    }
}
