package org.youju.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.youju.decision.Decision;
import org.youju.decision.Grade;
import org.youju.decision.Outcome;
import org.youju.decision.Standing;
import org.youju.facts.FactIndex;
import org.youju.facts.Facts;
import org.youju.facts.Provenance;
import org.youju.facts.Source;
import org.youju.law.Place;
import org.youju.rulebook.Rulebooks;

/** A decision is worth what the weakest of the facts it rests on is worth (public rental housing, article 12). */
class EvidenceTest {
    private static final Engine ENGINE = new Engine(Rulebooks.bundled());
    private static final FactIndex INDEX = ENGINE.rulebook().factIndex("HousingApplication");
    private static final FactIndex MEMBER = ENGINE.rulebook().factIndex("HouseholdMember");
    private static final String CAUTION_ZH = "自查结果，所依事实未经核实，不是认定";
    private static final String CAUTION_EN = "A self-check on unverified facts, not a determination";

    private final Map<String, Object> values = new LinkedHashMap<>(Map.of(
            "fullCivilCapacity", true,
            "employedInCity", true,
            "hasLabourContract", true,
            "employmentMonthsInCity", BigDecimal.TEN,
            "paysPensionInsurance", true,
            "canPayRent", true,
            "ownsHousingInDistrict", true,
            "householdFloorAreaInDistrict", new BigDecimal("40"),
            "householdSize", 3,
            "receivedPreferentialPurchaseInDistrict", false));
    private final Map<String, Source> sources = new LinkedHashMap<>();

    EvidenceTest() {
        values.keySet().forEach(name -> sources.put(name, Source.REGISTER));
    }

    @Test
    void bareFactsMakeASelfCheckThatSaysSo() {
        sources.clear();

        Decision decision = decide();

        assertThat(decision.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(decision.evidence().standing()).isEqualTo(Standing.SELF_CHECK);
        assertThat(decision.evidence().grade()).isEqualTo(Grade.UNSTATED);
        assertThat(decision.summary().zh()).endsWith(CAUTION_ZH);
        assertThat(decision.summary().en()).endsWith(CAUTION_EN);
    }

    @Test
    void provenFactsMakeADecisionThatCanBeRestedOn() {
        sources.put("canPayRent", Source.DOCUMENT);

        Decision decision = decide();

        assertThat(decision.evidence().standing()).isEqualTo(Standing.EVIDENCED);
        assertThat(decision.evidence().grade()).isEqualTo(Grade.DOCUMENT);
        assertThat(decision.evidence().weakest()).containsExactly("/facts/canPayRent");
        assertThat(decision.summary().zh()).doesNotContain("自查");
        assertThat(decision.summary().en()).doesNotContain("self-check");
    }

    @Test
    void theWeakestFactIsFoundThroughComputations() {
        sources.put("householdFloorAreaInDistrict", Source.DECLARED);

        Decision decision = decide();

        assertThat(decision.evidence().grade()).isEqualTo(Grade.DECLARED);
        assertThat(decision.evidence().weakest()).containsExactly("/facts/householdFloorAreaInDistrict");
        assertThat(decision.summary().zh()).endsWith(CAUTION_ZH);
    }

    @Test
    void theWeakestFactIsFoundThroughRulesThatGiveAFact() {
        values.remove("fullCivilCapacity");
        values.putAll(Map.of("applicantAge", 30, "adjudgedIncapable", false));
        sources.put("applicantAge", Source.REGISTER);
        sources.put("adjudgedIncapable", Source.DECLARED);

        assertThat(decide().evidence().weakest()).containsExactly("/facts/adjudgedIncapable");
    }

    @Test
    void aFactOfAnElementCountsAndHasTheGradeOfItsListWhereItsOwnIsNotStated() {
        values.remove("householdSize");
        Facts spouse = Facts.builder(MEMBER)
                .set("relationToApplicant", "spouse")
                .set(MEMBER.position("livesTogether"), true, from(Source.DECLARED))
                .build();
        values.put("members", List.of(spouse));
        sources.put("members", Source.REGISTER);

        Decision decision = decide();

        assertThat(decision.evidence().weakest()).containsExactly("/facts/members/0/livesTogether");
    }

    @Test
    void aRefusalRestsOnTheClauseThatIsBroken() {
        values.put("householdFloorAreaInDistrict", new BigDecimal("60"));
        sources.put("canPayRent", Source.DECLARED);

        Decision decision = decide();

        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(decision.evidence().grade()).isEqualTo(Grade.REGISTER);
    }

    @Test
    void oneOfTwoBrokenClausesIsEnoughForARefusal() {
        values.put("householdFloorAreaInDistrict", new BigDecimal("60"));
        values.put("canPayRent", false);
        sources.put("canPayRent", Source.DECLARED);

        assertThat(decide().evidence().grade()).isEqualTo(Grade.REGISTER);
    }

    @Test
    void aFactThatNoRuleReadsDoesNotWeakenADecision() {
        values.put("writtenNoticeGiven", true);
        sources.put("writtenNoticeGiven", Source.DECLARED);

        assertThat(decide().evidence().grade()).isEqualTo(Grade.REGISTER);
    }

    @Test
    void theSourceOfAFactIsPartOfTheCase() {
        String proven = decide().id();
        sources.put("canPayRent", Source.DECLARED);
        String declared = decide().id();
        sources.clear();

        assertThat(List.of(proven, declared, decide().id())).doesNotHaveDuplicates();
    }

    private Decision decide() {
        Facts.Builder facts = Facts.builder(INDEX);
        values.forEach((name, value) -> {
            if (sources.containsKey(name)) {
                facts.set(INDEX.position(name), value, from(sources.get(name)));
            } else {
                facts.set(name, value);
            }
        });
        return ENGINE.decide(
                new Query("public-rental-eligibility", new Place("210802"), LocalDate.of(2025, 6, 10), facts.build()));
    }

    private static Provenance from(Source source) {
        return new Provenance(Optional.of(source), "", "", BigDecimal.ZERO);
    }
}
