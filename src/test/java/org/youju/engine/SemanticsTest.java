package org.youju.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.youju.decision.Decision;
import org.youju.decision.Finding;
import org.youju.decision.GivenValue;
import org.youju.decision.Outcome;
import org.youju.decision.ReadingResult;
import org.youju.decision.Reason;
import org.youju.decision.Status;
import org.youju.facts.Facts;
import org.youju.law.Place;
import org.youju.rulebook.Rulebooks;

/** What the design says of versions, bearers, principles, conflicts and places, on two small texts. */
class SemanticsTest {
    private static final Engine ENGINE = new Engine(Rulebooks.compile(Path.of("src/test/resources/semantics/rules")));
    private static final String DISTRICT = "210802";
    private static final Map<String, Object> GOOD =
            Map.of("noise", new BigDecimal("50"), "fenced", true, "inspected", true, "planted", true);

    private static Decision decide(String question, String place, String asOf, Map<String, Object> given) {
        Facts.Builder facts = Facts.builder(ENGINE.rulebook().factIndex("Site"));
        given.forEach(facts::set);
        return ENGINE.decide(new Query(question, new Place(place), LocalDate.parse(asOf), facts.build()));
    }

    private static Decision compliance(String asOf, Map<String, Object> given) {
        return decide("site-compliance", DISTRICT, asOf, given);
    }

    private static Map<String, Object> with(String fact, Object value) {
        Map<String, Object> facts = new java.util.HashMap<>(GOOD);
        facts.put(fact, value);
        return facts;
    }

    private static Status status(Decision decision, String instrument, String pin) {
        return decision.findings().stream()
                .filter(finding -> finding.instrument().id().equals(instrument)
                        && finding.clause().pin().value().equals(pin))
                .map(Finding::status)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everythingFulfilledIsCompliant() {
        assertThat(compliance("2021-06-01", GOOD).outcome()).isEqualTo(Outcome.COMPLIANT);
    }

    @Test
    void theVersionOfTheDayIsApplied() {
        Map<String, Object> smallAndOpen = with("fenced", false);
        smallAndOpen.put("area", new BigDecimal("99.99"));
        assertThat(status(compliance("2021-12-31", smallAndOpen), "testing/old_2020", "art2"))
                .isEqualTo(Status.VIOLATED);
        assertThat(status(compliance("2023-01-01", smallAndOpen), "testing/old_2020", "art2"))
                .isEqualTo(Status.SATISFIED);
    }

    @Test
    void aClauseWhoseWordingIsNotHeldIsUnknownWithThatReason() {
        Decision decision = compliance("2022-06-01", GOOD);
        assertThat(status(decision, "testing/old_2020", "art2")).isEqualTo(Status.UNKNOWN);
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.reasons()).extracting(Reason::code).contains("text-not-held");
        assertThat(decision.missing()).isEmpty();
    }

    @Test
    void anotherBrokenClauseDecidesWhateverIsNotHeld() {
        assertThat(compliance("2022-06-01", with("noise", new BigDecimal("60.01")))
                        .outcome())
                .isEqualTo(Outcome.NON_COMPLIANT);
    }

    @Test
    void whatTheOfficeFailsToDoIsShownAndDoesNotDecide() {
        Decision decision = compliance("2021-06-01", with("inspected", false));
        assertThat(status(decision, "testing/old_2020", "art3")).isEqualTo(Status.VIOLATED);
        assertThat(decision.outcome()).isEqualTo(Outcome.COMPLIANT);
    }

    @Test
    void aDepartureFromAPrincipleGoesToAPerson() {
        Decision decision = compliance("2021-06-01", with("planted", false));
        assertThat(status(decision, "testing/old_2020", "art4")).isEqualTo(Status.DEPARTED);
        assertThat(decision.outcome()).isEqualTo(Outcome.NEEDS_REVIEW);
    }

    @Test
    void aBreachThatBothTextsInConflictSeeDecides() {
        assertThat(compliance("2024-06-01", with("noise", new BigDecimal("61"))).outcome())
                .isEqualTo(Outcome.NON_COMPLIANT);
    }

    @Test
    void aBreachThatOnlyOneOfTheTextsInConflictSeesGoesToAPerson() {
        assertThat(compliance("2024-06-01", with("noise", new BigDecimal("58"))).outcome())
                .isEqualTo(Outcome.NEEDS_REVIEW);
    }

    @Test
    void whatBothTextsInConflictRefuseIsRefused() {
        assertThat(event("day-event", "70.01")).isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void whatOneOfTheTextsInConflictRefusesAndTheOtherLeavesOpenGoesToAPerson() {
        assertThat(event("night-event", "50.01")).isEqualTo(Outcome.NEEDS_REVIEW);
    }

    @Test
    void whatBothTextsInConflictAllowIsAllowed() {
        assertThat(event("day-event", "65")).isEqualTo(Outcome.ELIGIBLE);
        assertThat(event("night-event", "45")).isEqualTo(Outcome.ELIGIBLE);
    }

    private static Outcome event(String question, String noise) {
        return decide(question, DISTRICT, "2024-06-01", Map.of("noise", new BigDecimal(noise)))
                .outcome();
    }

    @Test
    void anExpiredTextNoLongerDecides() {
        assertThat(compliance("2026-01-01", with("noise", new BigDecimal("58"))).outcome())
                .isEqualTo(Outcome.COMPLIANT);
    }

    @Test
    void beforeTheFirstTextNothingIsGuessed() {
        Decision decision = compliance("2019-12-31", GOOD);
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.reasons()).extracting(Reason::code).contains("not-yet-in-force");
    }

    @Test
    void whereTheTextLeavesItsScopeOpenAPersonJudges() {
        Decision decision = decide("site-compliance", "210800-beihai", "2021-06-01", GOOD);
        assertThat(decision.outcome()).isEqualTo(Outcome.NEEDS_REVIEW);
        assertThat(decision.reasons()).extracting(Reason::code).contains("scope-unclear");
    }

    @Test
    void twoRulesThatGiveDifferentValuesAreNeverAnsweredWithOneOfThem() {
        Decision decision = decide("site-share", DISTRICT, "2021-06-01", Map.of("area", new BigDecimal("100")));
        assertThat(decision.outcome()).isEqualTo(Outcome.NEEDS_REVIEW);
        assertThat(decision.values()).isEmpty();
        assertThat(decision.reasons()).extracting(Reason::code).contains("rulebook-contradiction");
    }

    @Test
    void whatAClauseWhoseWordingIsNotHeldWouldGiveIsUnknown() {
        Map<String, Object> site = Map.of("area", new BigDecimal("15"));
        Decision decision = decide("site-charge", DISTRICT, "2022-06-01", site);
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.values()).isEmpty();
        assertThat(decision.reasons()).extracting(Reason::code).contains("text-not-held");
        assertThat(decision.missing()).isEmpty();
        assertThat(decide("site-charge", DISTRICT, "2021-12-31", site).outcome())
                .isEqualTo(Outcome.DETERMINED);
        assertThat(decide("site-charge", DISTRICT, "2023-01-01", site).outcome())
                .isEqualTo(Outcome.DETERMINED);
    }

    @Test
    void aRuleDoesNotGiveWhereTheWordingOfItsExceptionIsNotHeld() {
        Map<String, Object> small = Map.of("area", new BigDecimal("50"));
        Decision before = decide("site-share", DISTRICT, "2020-12-31", small);
        assertThat(before.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(before.values()).isEmpty();
        assertThat(before.reasons()).extracting(Reason::code).containsExactly("text-not-held");
        Decision after = decide("site-share", DISTRICT, "2021-01-01", small);
        assertThat(after.outcome()).isEqualTo(Outcome.DETERMINED);
        assertThat(after.values()).extracting(GivenValue::value).containsExactly(new BigDecimal("0.10"));
    }

    @Test
    void whatOneReadingGivesDoesNotHideTheDisputeAboutAnotherClause() {
        Decision decision = decide(
                "site-quiet",
                DISTRICT,
                "2021-06-01",
                Map.of("noise", new BigDecimal("52"), "area", new BigDecimal("15")));
        assertThat(decision.outcome()).isEqualTo(Outcome.NEEDS_REVIEW);
        assertThat(decision.findings()).allSatisfy(finding -> assertThat(finding.readings())
                .extracting(reading -> reading.reading().id(), ReadingResult::status, ReadingResult::outcome)
                .containsExactly(
                        tuple("A", Status.VIOLATED, Outcome.NON_COMPLIANT),
                        tuple("B", Status.SATISFIED, Outcome.NEEDS_REVIEW)));
    }

    @Test
    void aClauseThatOnlyGivesAFactIsToldWithItsReadings() {
        Decision decision =
                decide("large-site", DISTRICT, "2021-06-01", Map.of("area", new BigDecimal("100"), "fenced", false));
        assertThat(decision.outcome()).isEqualTo(Outcome.NEEDS_REVIEW);
        Finding definition = decision.findings().stream()
                .filter(finding -> finding.clause().pin().value().equals("art9"))
                .findFirst()
                .orElseThrow();
        assertThat(definition.weighs()).isFalse();
        assertThat(definition.readings())
                .extracting(reading -> reading.reading().id(), ReadingResult::outcome)
                .containsExactly(tuple("A", Outcome.NON_COMPLIANT), tuple("B", Outcome.NOT_APPLICABLE));
    }

    @Test
    void theSameCaseGivesTheSameDecision() {
        assertThat(compliance("2024-06-01", GOOD)).isEqualTo(compliance("2024-06-01", GOOD));
    }
}
