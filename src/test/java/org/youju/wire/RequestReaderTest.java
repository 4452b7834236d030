package org.youju.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.youju.facts.Facts;
import org.youju.facts.Provenance;
import org.youju.facts.Source;
import org.youju.law.Place;
import org.youju.wire.Refusal.Kind;

class RequestReaderTest {
    private final RequestReader reader = new RequestReader(HandMade.rulebook());

    @Test
    void readsEveryTypeOfFactIntoItsPlace() {
        Facts facts = facts("""
                "fullCivilCapacity": true, "householdSize": 3.0, "householdFloorArea": "60.00",
                "retiredOn": "never", "appliedOn": "2024-02-29", "housingType": "publicRental",
                "refusedTypes": ["affordableRental"], "incomes": [1, null, "2.50"],
                "members": [ {}, { "age": "70", "livesTogether": false } ]
                """);

        assertThat(facts.get("fullCivilCapacity")).contains(true);
        assertThat(facts.get("householdSize")).contains(3);
        assertThat(facts.get("householdFloorArea")).contains(new BigDecimal("60.00"));
        assertThat(facts.get("retiredOn")).contains(Facts.NEVER);
        assertThat(facts.get("appliedOn")).contains(LocalDate.of(2024, 2, 29));
        assertThat(facts.get("housingType")).contains("publicRental");
        assertThat(facts.get("refusedTypes")).contains(List.of("affordableRental"));
        assertThat(facts.get("incomes")).contains(Arrays.asList(BigDecimal.ONE, null, new BigDecimal("2.50")));
        assertThat(facts.get("members"))
                .get(InstanceOfAssertFactories.list(Facts.class))
                .satisfiesExactly(
                        first -> assertThat(first.get("age")).isEmpty(),
                        second -> assertThat(second.get("age")).contains(70));
    }

    @Test
    void takesNullForAbsent() {
        assertThat(facts("\"fullCivilCapacity\": null")).isEqualTo(facts(""));
        assertThat(read("{\"question\": \"public-rental-eligibility\", \"place\": \"210802\", \"facts\": null}")
                        .facts())
                .isEqualTo(facts(""));
    }

    @Test
    void takesRequestWithoutFacts() {
        DecisionRequest request = read("{\"question\": \"public-rental-eligibility\", \"place\": \"210802\"}");

        assertThat(request.facts()).isEqualTo(facts(""));
        assertThat(request.asOf()).isEmpty();
        assertThat(request.place()).isEqualTo(new Place("210802"));
    }

    @Test
    void readsFactsThatComeBeforeTheirQuestion() {
        DecisionRequest request = read("""
                { "asOf": "2025-06-10",
                  "facts" : { "householdSize": 3, "members": [ { "age": 5 } ] } , "place": "210802",
                  "question": "public-rental-eligibility" }
                """);

        assertThat(request.facts().get("householdSize")).contains(3);
        assertThat(request.asOf()).contains(LocalDate.of(2025, 6, 10));
    }

    @Test
    void pointsIntoFactsThatComeBeforeTheirQuestion() {
        assertThat(refusals("{\"facts\": {\"members\": [{}, {\"age\": -1}]}, \"place\": \"210802\","
                        + " \"question\": \"public-rental-eligibility\"}"))
                .singleElement()
                .returns("/facts/members/1/age", Refusal::pointer);
    }

    @Test
    void readsFactsAfterByteOrderMark() {
        byte[] body = ("\uFEFF{\"facts\": {\"householdSize\": 3}, \"subject\": \"HousingApplication\","
                        + " \"place\": \"210802\"}")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(reader.read(body).facts().get("householdSize")).contains(3);
    }

    @Test
    void asksAllQuestionsOnSubject() {
        DecisionRequest request = read("{\"subject\": \"Boiler\", \"place\": \"210802\", \"facts\": {}}");

        assertThat(request.question()).isEmpty();
        assertThat(request.subject()).isEqualTo("Boiler");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fullCivilCapacity  | 1                  | WRONG_TYPE    | true or false",
                "fullCivilCapacity  | \"true\"           | WRONG_TYPE    | true or false",
                "householdSize      | 2.5                | WRONG_VALUE   | a whole number, at least 1",
                "householdSize      | 0                  | WRONG_VALUE   | at least 1",
                "householdSize      | 99999999999        | WRONG_VALUE   | whole number",
                "householdSize      | \"three\"          | WRONG_TYPE    | whole number",
                "householdSize      | {\"a\": [1]}       | WRONG_TYPE    | whole number",
                "householdFloorArea | -1                 | WRONG_VALUE   | at least 0",
                "householdFloorArea | 1e999999           | WRONG_VALUE   | 30 digits",
                "householdFloorArea | 1e99999999999      | WRONG_VALUE   | 30 digits",
                "householdFloorArea | 0e999              | WRONG_VALUE   | 30 digits",
                "householdFloorArea | \"1e999999\"       | WRONG_TYPE    | number",
                "householdFloorArea | \"NaN\"            | WRONG_TYPE    | number",
                "householdFloorArea | \"６０\"            | WRONG_TYPE    | number",
                "householdFloorArea | \"60 \"            | WRONG_TYPE    | number",
                "householdFloorArea | \"\"               | WRONG_TYPE    | number",
                "householdFloorArea | true               | WRONG_TYPE    | number",
                "appliedOn          | \"2025-02-30\"     | WRONG_VALUE   | 2025-06-10",
                "appliedOn          | \"2023-02-29\"     | WRONG_VALUE   | 2025-06-10",
                "appliedOn          | \"2025-6-1\"       | WRONG_VALUE   | 2025-06-10",
                "appliedOn          | \"9999-12-31\"     | WRONG_VALUE   | 2025-06-10",
                "appliedOn          | \"never\"          | WRONG_VALUE   | 2025-06-10",
                "appliedOn          | 20250610           | WRONG_TYPE    | 2025-06-10",
                "retiredOn          | \"Never\"          | WRONG_VALUE   | never",
                "housingType        | \"publicRentl\"    | WRONG_VALUE   | publicRental",
                "housingType        | 1                  | WRONG_TYPE    | publicRental",
                "refusedTypes       | \"publicRental\"   | WRONG_TYPE    | a list of codes",
                "refusedTypes       | [null]             | WRONG_TYPE    | publicRental",
                "members            | {}                 | WRONG_TYPE    | a list of objects",
                "members            | [1]                | WRONG_TYPE    | a list of objects",
                "incomes            | [true]             | WRONG_TYPE    | numbers and null",
                "perCapitaFloorArea | 20                 | COMPUTED_FACT | householdFloorArea, householdSize",
                "asOf               | \"2025-06-10\"     | UNKNOWN_FACT  | beside facts"
            })
    void refusesValue(String fact, String value, Kind kind, String expected) {
        assertThat(refusalsOfFacts("\"" + fact + "\": " + value))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.kind()).isEqualTo(kind);
                    assertThat(refusal.pointer()).startsWith("/facts/" + fact);
                    assertThat(refusal.detail().en() + refusal.expected().en()).contains(expected);
                });
    }

    @Test
    void namesNearestFact() {
        assertThat(refusalsOfFacts("\"houseHoldFloorAera\": 1")).singleElement().satisfies(refusal -> {
            assertThat(refusal.kind()).isEqualTo(Kind.UNKNOWN_FACT);
            assertThat(refusal.nearest()).isEqualTo("householdFloorArea");
            assertThat(refusal.detail().zh()).contains("是否要写 householdFloorArea");
        });
    }

    @Test
    void namesNearestCode() {
        assertThat(refusalsOfFacts("\"housingType\": \"publicrental\""))
                .singleElement()
                .returns("publicRental", Refusal::nearest);
    }

    @Test
    void reportsEverythingWrongAtOnce() {
        assertThat(refusalsOfFacts(
                        "\"nonsense\": {\"a\": [1]}, \"householdSize\": 0, \"members\": [{\"age\": -1, \"x\": 1}]"))
                .extracting(Refusal::pointer)
                .containsExactly(
                        "/facts/nonsense", "/facts/householdSize", "/facts/members/0/age", "/facts/members/0/x");
    }

    @Test
    void stopsCollectingWhenThereIsEnough() {
        StringBuilder facts = new StringBuilder("\"x\": 1");
        for (int count = 0; count < 1_000; count++) {
            facts.append(", \"x").append(count).append("\": 1");
        }

        assertThat(refusalsOfFacts(facts.toString())).hasSize(50);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"facts\": {\"householdSize\": }}",
                "{\"facts\": NaN}",
                "{\"facts\": {\"householdFloorArea\": NaN}}",
                "{\"facts\": {\"householdFloorArea\": Infinity}}",
                "{\"facts\": {\"householdFloorArea\": 01}}",
                "{'facts': 1}",
                "{} {}",
                "{\"question\": \"public-rental-eligibility\", \"place\": \"210802\"} x",
                "{\"place\": \"210802\", \"place\": \"210803\"}",
                "{\"question\": \"public-rental-eligibility\", \"facts\": {\"householdSize\": 1, \"householdSize\": 2}}",
                "{\"question\": \"public-rental-eligibility\","
                        + " \"facts\": {\"members\": [{\"age\": null, \"age\": 1}]}}"
            })
    void refusesWhatIsNotJson(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOfSatisfying(WireException.class, bad -> assertThat(bad.status())
                .isEqualTo(400));
    }

    @Test
    void tellsWhereTheJsonBreaks() {
        assertThat(refusals("{\n  \"place\": nope\n}")).singleElement().satisfies(refusal -> {
            assertThat(refusal.pointer()).isEqualTo("/place");
            assertThat(refusal.detail().en()).contains("line 2");
            assertThat(refusal.detail().zh()).contains("第 2 行");
        });
    }

    @Test
    void refusesDeepNesting() {
        String body = "{\"facts\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThat(refusals(body)).singleElement().returns(Kind.MALFORMED, Refusal::kind);
    }

    @Test
    void refusesEndlessNumbersNamesAndStrings() {
        assertThat(refusalsOfFacts("\"householdFloorArea\": " + "9".repeat(10_000)))
                .singleElement()
                .returns(Kind.MALFORMED, Refusal::kind);
        assertThat(refusalsOfFacts("\"" + "x".repeat(10_000) + "\": 1"))
                .singleElement()
                .returns(Kind.MALFORMED, Refusal::kind);
        assertThat(refusalsOfFacts("\"housingType\": \"" + "x".repeat(10_000) + "\""))
                .singleElement()
                .returns(Kind.MALFORMED, Refusal::kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32", "GBK"})
    void refusesOtherCharsets(String charset) {
        byte[] body = "{\"question\": \"能否\", \"place\": \"210802\"}".getBytes(Charset.forName(charset));

        assertThatThrownBy(() -> reader.read(body))
                .isInstanceOfSatisfying(
                        WireException.class, bad -> assertThat(bad.status()).isEqualTo(400));
    }

    @Test
    void namesNearestQuestion() {
        assertThat(refusals("{\"question\": \"public-rental-eligiblity\"}"))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Kind.UNKNOWN_QUESTION);
                    assertThat(refusal.pointer()).isEqualTo("/question");
                    assertThat(refusal.nearest()).isEqualTo("public-rental-eligibility");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"subject\": \"Boilr\"}                                                    | UNKNOWN_SUBJECT | /subject",
                "{\"place\": \"210802\"}                                                     | REQUIRED        | /question",
                "{\"question\": \"public-rental-eligibility\"}                               | REQUIRED        | /place",
                "{\"question\": 1}                                                           | WRONG_TYPE      | /question",
                "{\"place\": 210802}                                                         | WRONG_TYPE      | /place",
                "{\"place\": \"2108\"}                                                       | WRONG_VALUE     | /place",
                "{\"asOf\": \"2025-02-30\"}                                                  | WRONG_VALUE     | /asOf",
                "{\"fact\": {}}                                                              | UNKNOWN_FIELD   | /fact",
                "{\"question\": \"public-rental-eligibility\", \"facts\": []}                | WRONG_TYPE      | /facts",
                "{\"question\": \"public-rental-eligibility\", \"subject\": \"Boiler\"}      | WRONG_VALUE     | /subject",
                "[]                                                                          | WRONG_TYPE      | ''"
            })
    void refusesEnvelope(String body, Kind kind, String pointer) {
        assertThat(refusals(body)).singleElement().satisfies(refusal -> {
            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(refusal.pointer()).isEqualTo(pointer);
        });
    }

    @Test
    void showsWhatWasSubmittedOnlyShortAndPrintable() {
        String body = "{\"question\": \"\\ud800\\u202e" + "长".repeat(1_000) + "\"}";

        assertThat(refusals(body)).singleElement().satisfies(refusal -> assertThat(
                        refusal.detail().en())
                .hasSizeLessThan(120)
                .doesNotContain("\ud800")
                .doesNotContain("\u202e"));
    }

    private Facts facts(String fields) {
        return read(request(fields)).facts();
    }

    private DecisionRequest read(String body) {
        return reader.read(body.getBytes(StandardCharsets.UTF_8));
    }

    private List<Refusal> refusalsOfFacts(String fields) {
        return refusals(request(fields));
    }

    private List<Refusal> refusals(String body) {
        try {
            read(body);
        } catch (WireException bad) {
            return bad.refusals();
        }
        throw new AssertionError("was read: " + body);
    }

    private static String request(String fields) {
        return "{\"question\": \"public-rental-eligibility\", \"place\": \"210802\", \"facts\": {" + fields + "}}";
    }

    @Test
    void readsAFactWithItsSource() {
        Facts facts = facts("""
                "householdFloorArea": { "uncertainty": "0.50", "value": 60, "source": "measured", "by": "某测绘所",
                                        "at": "2025-06-01T08:30:00+08:00" },
                "fullCivilCapacity": { "value": true, "source": "document", "at": "2025-06-01" },
                "appliedOn": { "value": "2025-06-10", "uncertainty": 3, "by": null },
                "members": { "value": [ { "age": { "value": 5, "source": "register" } }, {} ], "source": "declared" }
                """);

        assertThat(facts.get("householdFloorArea")).contains(new BigDecimal("60"));
        assertThat(provenance(facts, "householdFloorArea"))
                .isEqualTo(new Provenance(
                        Optional.of(Source.MEASURED), "某测绘所", "2025-06-01T08:30:00+08:00", new BigDecimal("0.50")));
        assertThat(provenance(facts, "fullCivilCapacity").source()).contains(Source.DOCUMENT);
        assertThat(provenance(facts, "appliedOn").isUncertain()).isTrue();
        Facts member = (Facts) ((List<?>) facts.get("members").orElseThrow()).get(0);
        assertThat(provenance(member, "age").source()).contains(Source.REGISTER);
        assertThat(provenance(facts, "members").source()).contains(Source.DECLARED);
        assertThat(facts.isBare()).isFalse();
        assertThat(facts("\"members\": [ { \"age\": { \"value\": 5 } } ]").isBare())
                .isFalse();
        assertThat(facts("\"members\": [ { \"age\": 5 } ]").isBare()).isTrue();
    }

    @Test
    void takesNullForAbsentWhateverItsSource() {
        assertThat(facts("\"householdSize\": { \"value\": null, \"source\": \"register\" }"))
                .isEqualTo(facts(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"value\": 3, \"uncertainty\": -1}           | householdSize     | /uncertainty | WRONG_VALUE   | at least 0",
                "{\"value\": 3, \"uncertainty\": 0.5}          | householdSize     | /uncertainty | WRONG_VALUE   | whole number",
                "{\"value\": 3, \"uncertainty\": true}         | householdSize     | /uncertainty | WRONG_TYPE    | whole number",
                "{\"value\": 3, \"uncertainty\": \"NaN\"}      | householdSize     | /uncertainty | WRONG_TYPE    | whole number",
                "{\"value\": 3, \"uncertainty\": 1e999}        | householdFloorArea | /uncertainty | WRONG_TYPE   | a number of at least 0",
                "{\"value\": 3, \"uncertainty\": [1]}          | householdFloorArea | /uncertainty | WRONG_TYPE   | a number of at least 0",
                "{\"uncertainty\": 1, \"value\": true}         | fullCivilCapacity | /uncertainty | WRONG_VALUE   | only numbers and dates",
                "{\"value\": \"publicRental\", \"uncertainty\": 1} | housingType | /uncertainty | WRONG_VALUE   | only numbers and dates",
                "{\"value\": [], \"uncertainty\": 1}           | members           | /uncertainty | WRONG_VALUE   | only numbers and dates",
                "{\"value\": \"2025-06-10\", \"uncertainty\": 99999} | appliedOn | /uncertainty | WRONG_VALUE   | number of days",
                "{\"value\": \"never\", \"uncertainty\": 1}    | retiredOn         | /uncertainty | WRONG_VALUE   | never happened",
                "{\"value\": 3, \"source\": \"measurd\"}       | householdSize     | /source      | WRONG_VALUE   | one of declared",
                "{\"value\": 3, \"source\": 1}                 | householdSize     | /source      | WRONG_TYPE    | one of declared",
                "{\"value\": 3, \"at\": \"2025-02-30\"}        | householdSize     | /at          | WRONG_VALUE   | a date or a time",
                "{\"value\": 3, \"at\": 20250210}              | householdSize     | /at          | WRONG_TYPE    | a date or a time",
                "{\"value\": 3, \"by\": {}}                    | householdSize     | /by          | WRONG_TYPE    | a string",
                "{\"value\": 3, \"soure\": \"register\"}       | householdSize     | /soure       | UNKNOWN_FIELD | ''",
                "{\"value\": \"three\", \"source\": \"register\"} | householdSize   | /value       | WRONG_TYPE    | a whole number",
                "{\"value\": {\"value\": 3}}                   | householdSize     | /value       | WRONG_TYPE    | a whole number",
                "{\"source\": \"register\"}                    | householdSize     | ''           | WRONG_TYPE    | or an object of value"
            })
    void refusesSourceOrUncertaintyThatIsNone(String json, String fact, String below, Kind kind, String expected) {
        assertThat(refusals("{\"subject\": \"HousingApplication\", \"place\": \"210802\", \"facts\": {\"" + fact
                        + "\": " + json + "}}"))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.pointer()).isEqualTo("/facts/" + fact + below);
                    assertThat(refusal.kind()).isEqualTo(kind);
                    assertThat(refusal.expected().en()).contains(expected);
                });
    }

    @Test
    void namesTheSourceThatWasProbablyMeant() {
        assertThat(refusals("{\"subject\": \"HousingApplication\", \"place\": \"210802\","
                        + " \"facts\": {\"householdSize\": {\"value\": 3, \"source\": \"measurd\"}}}"))
                .singleElement()
                .returns("measured", Refusal::nearest);
    }

    @Test
    void refusesAMemberThatAppearsTwice() {
        assertThat(refusals("{\"subject\": \"HousingApplication\", \"place\": \"210802\","
                        + " \"facts\": {\"householdSize\": {\"value\": 3, \"value\": 4}}}"))
                .singleElement()
                .returns(Kind.DUPLICATE_KEY, Refusal::kind);
    }

    private static Provenance provenance(Facts facts, String name) {
        return facts.provenance(facts.index().position(name)).orElseThrow();
    }
}
