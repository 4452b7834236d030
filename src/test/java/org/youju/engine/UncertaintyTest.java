package org.youju.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.youju.decision.Condition;
import org.youju.decision.Decision;
import org.youju.decision.Finding;
import org.youju.decision.Margin;
import org.youju.decision.Outcome;
import org.youju.decision.Reason;
import org.youju.decision.Status;
import org.youju.facts.FactIndex;
import org.youju.facts.Facts;
import org.youju.facts.Interval;
import org.youju.facts.Provenance;
import org.youju.law.Place;
import org.youju.rulebook.Rulebooks;

/** Fewer than 20 m² a head (Yingkou housing, article 12 item 3), and what it comes to when the area is measured. */
class UncertaintyTest {
    private static final Engine ENGINE = new Engine(Rulebooks.bundled());
    private static final FactIndex INDEX = ENGINE.rulebook().factIndex("HousingApplication");

    private final Map<String, Object> values = new LinkedHashMap<>(Map.of(
            "fullCivilCapacity", true,
            "employedInCity", true,
            "hasLabourContract", true,
            "employmentMonthsInCity", BigDecimal.TEN,
            "paysPensionInsurance", true,
            "canPayRent", true,
            "ownsHousingInDistrict", true,
            "householdFloorAreaInDistrict", new BigDecimal("59.70"),
            "householdSize", 3,
            "receivedPreferentialPurchaseInDistrict", false));
    private final Map<String, String> uncertainties = new LinkedHashMap<>();

    @ParameterizedTest(name = "{0} ± {1} m² for three: {2}")
    @CsvSource({
        "59.70, 0,    satisfied,    eligible",
        "59.70, 0.29, satisfied,    eligible",
        "59.70, 0.30, needs-review, needs-review",
        "59.70, 0.50, needs-review, needs-review",
        "60.00, 0.01, needs-review, needs-review",
        "60.00, 0,    violated,     not-eligible",
        "60.50, 0.50, violated,     not-eligible",
        "60.50, 0.51, needs-review, needs-review"
    })
    void aFindingWithinUncertaintyIsForAPersonToJudge(String area, String uncertainty, String status, String outcome) {
        values.put("householdFloorAreaInDistrict", new BigDecimal(area));
        uncertainties.put("householdFloorAreaInDistrict", uncertainty);

        Decision decision = decide();

        assertThat(finding(decision).status().code()).isEqualTo(status);
        assertThat(decision.outcome().code()).isEqualTo(outcome);
    }

    @Test
    void saysThatItIsTheUncertaintyAndHowFarTheLimitIs() {
        uncertainties.put("householdFloorAreaInDistrict", "0.50");

        Decision decision = decide();

        assertThat(decision.reasons()).extracting(Reason::code).containsExactly("within-uncertainty");
        assertThat(decision.summary().zh()).contains("第十二条第（三）项在事实的不确定度之内，不能判定");
        assertThat(decision.summary().en()).contains("art12.item3 is not decidable within the uncertainty");
        assertThat(decision.missing()).isEmpty();
        Margin margin = margin(decision, "perCapitaFloorArea");
        assertThat(margin.distance()).isEqualTo(new BigDecimal("-0.10"));
        assertThat(margin.limit().unit().en()).isEqualTo("m²");
        assertThat(margin.isDecidable()).isFalse();
        assertThat(margin.spread()).contains(new Interval(third("59.20"), third("60.20")));
    }

    @Test
    void everyComparedNumberTellsItsDistance() {
        Margin months = margin(decide(), "employmentMonthsInCity");

        assertThat(months.distance()).isEqualTo(new BigDecimal("7"));
        assertThat(months.limit().comparison().sign()).isEqualTo(">=");
        assertThat(months.spread()).isEmpty();
        assertThat(months.isDecidable()).isTrue();
    }

    @Test
    void anUncertainCountGoesThroughTheQuotientNeverBelowWhatTheWorldAllows() {
        values.put("householdFloorAreaInDistrict", new BigDecimal("19.00"));
        values.put("householdSize", 1);
        uncertainties.put("householdSize", "1");

        Decision decision = decide();

        assertThat(decision.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(margin(decision, "perCapitaFloorArea").spread())
                .contains(new Interval(new BigDecimal("9.50"), new BigDecimal("19.00")));
    }

    @Test
    void anUncertainDayGoesThroughTheMonthsCounted() {
        values.remove("employmentMonthsInCity");
        values.put("labourContractSignedOn", LocalDate.of(2025, 3, 10));
        values.put("applicationDate", LocalDate.of(2025, 6, 10));
        uncertainties.put("labourContractSignedOn", "1");

        Decision decision = decide();

        assertThat(decision.outcome()).isEqualTo(Outcome.NEEDS_REVIEW);
        assertThat(margin(decision, "employmentMonthsInCity").spread())
                .contains(new Interval(new BigDecimal("2"), new BigDecimal("3")));
    }

    @Test
    void anUncertainAgeLeavesOpenTheCapacityThatRulesGiveByIt() {
        values.remove("fullCivilCapacity");
        values.putAll(Map.of("applicantAge", 18, "adjudgedIncapable", false, "livesOnOwnLabourIncome", false));
        uncertainties.put("applicantAge", "1");

        Decision decision = decide();

        assertThat(decision.outcome()).isEqualTo(Outcome.NEEDS_REVIEW);
        assertThat(decision.missing()).isEmpty();
    }

    @Test
    void whatIsBrokenAnywayDecidesWhateverIsUncertain() {
        uncertainties.put("householdFloorAreaInDistrict", "0.50");
        values.put("canPayRent", false);

        assertThat(decide().outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void whatHoldsAnywayIsNotLeftOpen() {
        uncertainties.put("householdFloorAreaInDistrict", "0.50");
        values.put("ownsHousingInDistrict", false);

        assertThat(decide().outcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void whatIsStillMissingIsNamedBesideTheUncertainty() {
        uncertainties.put("householdFloorAreaInDistrict", "0.50");
        values.remove("receivedPreferentialPurchaseInDistrict");

        Decision decision = decide();

        assertThat(decision.outcome()).isEqualTo(Outcome.NEEDS_REVIEW);
        assertThat(finding(decision).status()).isEqualTo(Status.UNKNOWN);
        assertThat(decision.missing())
                .extracting(missing -> missing.fact())
                .containsExactly("receivedPreferentialPurchaseInDistrict");
    }

    @Test
    void aSubmittedFigureThatAgreesWithinItsUncertaintyIsNoContradiction() {
        values.put("perCapitaFloorArea", new BigDecimal("19.8"));
        uncertainties.put("perCapitaFloorArea", "0.1");
        assertThat(decide().warnings()).isEmpty();

        uncertainties.put("perCapitaFloorArea", "0.05");
        assertThat(decide().warnings()).singleElement().returns("contradiction", warning -> warning.code());
    }

    private static BigDecimal third(String area) {
        return new BigDecimal(area).divide(BigDecimal.valueOf(3), MathContext.DECIMAL128);
    }

    private static Finding finding(Decision decision) {
        return decision.findings().stream()
                .filter(each -> each.clause().pin().value().equals("art12.item3"))
                .findFirst()
                .orElseThrow();
    }

    private static Margin margin(Decision decision, String fact) {
        List<Margin> margins = decision.findings().stream()
                .flatMap(each -> each.conditions().stream())
                .map(Condition::margins)
                .flatMap(List::stream)
                .filter(each -> each.limit().fact().equals(fact))
                .toList();
        return margins.get(0);
    }

    private Decision decide() {
        Facts.Builder facts = Facts.builder(INDEX);
        values.forEach((name, value) -> {
            if (uncertainties.containsKey(name)) {
                BigDecimal uncertainty = new BigDecimal(uncertainties.get(name));
                facts.set(INDEX.position(name), value, new Provenance(Optional.empty(), "", "", uncertainty));
            } else {
                facts.set(name, value);
            }
        });
        return ENGINE.decide(
                new Query("public-rental-eligibility", new Place("210802"), LocalDate.of(2025, 6, 10), facts.build()));
    }
}
