package org.youju.bench;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.youju.engine.Query;
import org.youju.facts.FactIndex;
import org.youju.facts.Facts;
import org.youju.law.Place;
import org.youju.rulebook.Rulebook;

/** Seeded cases, a third for each of three questions: most facts on the good side, so that every outcome occurs. */
final class Cases {
    /** Every fact the rules ask for is there. */
    static final double COMPLETE = 0;

    /** About one fact in sixteen is absent. */
    static final double GAPS = 0.06;

    private static final long SEED = 20250122;
    private static final List<String> EDUCATION =
            List.of("none", "seniorHigh", "technicalSchool", "juniorCollege", "bachelor", "bachelor", "master");
    private static final List<String> HOUSING = List.of(
            "publicRental", "publicRental", "affordableRental", "affordableRental", "affordableRental", "other");
    private static final LocalDate AS_OF = LocalDate.of(2025, 6, 10);
    private static final Place PLACE = new Place("210802");

    private final Rulebook rulebook;
    private final double absent;
    private final Random random = new Random(SEED);
    private Facts.Builder facts = Facts.none(new FactIndex("", List.of())).toBuilder();

    private Cases(Rulebook rulebook, double absent) {
        this.rulebook = rulebook;
        this.absent = absent;
    }

    /** Returns cases in which each fact is absent with a probability. */
    static List<Query> of(Rulebook rulebook, int number, double absent) {
        Cases cases = new Cases(rulebook, absent);
        List<Query> queries = new ArrayList<>(number);
        for (int index = 0; index < number; index++) {
            queries.add(
                    switch (index % 3) {
                        case 0 -> cases.publicRental();
                        case 1 -> cases.rent();
                        default -> cases.termination();
                    });
        }
        return queries;
    }

    private Query publicRental() {
        begin("HousingApplication");
        if (random.nextBoolean()) {
            put("fullCivilCapacity", chance(0.95));
        } else {
            put("applicantAge", 15 + random.nextInt(50));
            put("livesOnOwnLabourIncome", chance(0.5));
            put("adjudgedIncapable", chance(0.05));
        }
        put("employedInCity", chance(0.95));
        put("hasLabourContract", chance(0.95));
        if (random.nextBoolean()) {
            put("employmentMonthsInCity", BigDecimal.valueOf(random.nextInt(24)));
        } else {
            put("labourContractSignedOn", AS_OF.minusDays(random.nextInt(1000)));
            put("applicationDate", AS_OF.minusDays(random.nextInt(10)));
        }
        put("paysPensionInsurance", chance(0.95));
        put("canPayRent", chance(0.95));
        put("ownsHousingInDistrict", chance(0.3));
        put("householdFloorAreaInDistrict", hundredths(9000));
        put("householdSize", 1 + random.nextInt(5));
        put("receivedPreferentialPurchaseInDistrict", chance(0.1));
        return query("public-rental-eligibility");
    }

    private Query rent() {
        begin("Tenancy");
        put("housingType", one(HOUSING));
        put("baseRent", hundredths(4000));
        put("dwellingArea", hundredths(9000));
        put("isNewGraduate", chance(0.6));
        put("holdsGraduationCertificate", chance(0.9));
        put("educationLevel", one(EDUCATION));
        put("graduationDate", AS_OF.minusDays(random.nextInt(1200)));
        put("firstLeaseStart", AS_OF.minusDays(random.nextInt(1000)));
        put("rentDate", AS_OF);
        return query("rent");
    }

    private Query termination() {
        begin("Tenancy");
        for (String act : List.of(
                "sublet",
                "lentOut",
                "exchanged",
                "useChanged",
                "damagedDwelling",
                "unauthorisedRenovation",
                "refusedToRestore",
                "unlawfulActivityFound",
                "otherStatutoryGround")) {
            put(act, chance(0.05));
        }
        put("exchangeApproved", chance(0.5));
        put("longestContinuousVacancyMonths", BigDecimal.valueOf(random.nextInt(8)));
        put("vacancyJustified", chance(0.5));
        put("cumulativeArrearsMonths", BigDecimal.valueOf(random.nextInt(8)));
        put("arrearsJustified", chance(0.5));
        return query("tenancy-termination");
    }

    private void begin(String subject) {
        facts = Facts.builder(rulebook.factIndex(subject));
    }

    private void put(String fact, Object value) {
        if (random.nextDouble() >= absent) {
            facts.set(fact, value);
        }
    }

    private Query query(String question) {
        return new Query(question, PLACE, AS_OF, facts.build());
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private BigDecimal hundredths(int limit) {
        return BigDecimal.valueOf(100L + random.nextInt(limit), 2);
    }

    private String one(List<String> codes) {
        return codes.get(random.nextInt(codes.size()));
    }

    /** Returns a query as a client would send it: questions and facts by name, decimals as strings. */
    static byte[] json(Query query) {
        StringBuilder json = new StringBuilder(512);
        json.append("{\"question\":\"")
                .append(query.question())
                .append("\",\"place\":\"")
                .append(query.place());
        json.append("\",\"asOf\":\"").append(query.asOf()).append("\",\"facts\":{");
        String comma = "";
        for (String name : query.facts().index().names()) {
            @Nullable Object value = query.facts().get(name).orElse(null);
            if (value != null) {
                boolean plain = value instanceof Boolean || value instanceof Integer;
                json.append(comma).append('"').append(name).append("\":");
                json.append(plain ? value.toString() : "\"" + value + "\"");
                comma = ",";
            }
        }
        return json.append("}}").toString().getBytes(StandardCharsets.UTF_8);
    }
}
