package org.youju.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.youju.decision.Outcome;
import org.youju.decision.Role;
import org.youju.decision.Status;
import org.youju.law.Period;
import org.youju.law.Pin;
import org.youju.rulebook.Test.AnyOf;
import org.youju.rulebook.Test.Bound;
import org.youju.rulebook.Test.Comparison;
import org.youju.rulebook.Test.FactComparison;
import org.youju.rulebook.Test.OneOf;

class DrlReaderTest {
    private final Problems problems = new Problems();

    @Test
    void readsEverythingThatARuleSays() {
        List<RuleText> rules = Housing.read("""
                package yingkou.housing_2025
                import subjects.HousingApplication

                // another remark

                // 无房，或者人均不足20平方米
                // 并且已毕业
                rule "art12.item3 住房困难"
                    @clause( "art12.item3" ) @requires @reading( "B" )
                    @from( "2025-01-22" ) @to( "2025-12-31" )
                when
                    HousingApplication( ownsHousingInDistrict == false ||
                                            perCapitaFloorArea < 20, // 每人
                                        graduatedOn <= "2025-06-30" )
                then
                end
                """, problems);

        assertThat(problems.all()).isEmpty();
        assertThat(rules)
                .containsExactly(new RuleText(
                        "yingkou/housing_2025",
                        "public-rental-eligibility",
                        "art12.item3 住房困难",
                        new Pin("art12.item3"),
                        Role.REQUIRES,
                        "B",
                        List.of(),
                        new Period(LocalDate.of(2025, 1, 22), LocalDate.of(2025, 12, 31)),
                        "HousingApplication",
                        List.of(
                                new Constraint(
                                        false,
                                        new AnyOf(List.of(
                                                new Comparison("ownsHousingInDistrict", Operator.EQUAL, false),
                                                new Comparison(
                                                        "perCapitaFloorArea", Operator.LESS, new BigDecimal(20)))),
                                        "ownsHousingInDistrict == false ||\n" + " ".repeat(28)
                                                + "perCapitaFloorArea < 20",
                                        12),
                                new Constraint(
                                        false,
                                        new Comparison("graduatedOn", Operator.AT_MOST, LocalDate.of(2025, 6, 30)),
                                        "graduatedOn <= \"2025-06-30\"",
                                        14)),
                        List.of(),
                        "无房，或者人均不足20平方米\n并且已毕业",
                        Housing.FILE,
                        8));
    }

    @Test
    void readsLiteralsOfTheTypeOfTheFact() {
        assertThat(tests("householdSize >= 3, monthlyIncome < 20.5B, monthlyIncome > -3, grade >= Grade.MIDDLE, "
                        + "heldTypes contains HousingType.PUBLIC_RENTAL, "
                        + "housingType in ( HousingType.PUBLIC_RENTAL, HousingType.AFFORDABLE_RENTAL ), "
                        + "asOf > \"2025-12-31\""))
                .containsExactly(
                        new Comparison("householdSize", Operator.AT_LEAST, 3),
                        new Comparison("monthlyIncome", Operator.LESS, new BigDecimal("20.5")),
                        new Comparison("monthlyIncome", Operator.GREATER, new BigDecimal(-3)),
                        new Comparison("grade", Operator.AT_LEAST, "middle"),
                        new Comparison("heldTypes", Operator.CONTAINS, "publicRental"),
                        new OneOf("housingType", List.of("publicRental", "affordableRental")),
                        new Comparison("asOf", Operator.GREATER, LocalDate.of(2025, 12, 31)));
    }

    @Test
    void readsTwoFactsComparedAndAlternativesWithParentheses() {
        assertThat(tests("monthlyIncome <= incomeLimit, housingType memberOf heldTypes, $income : monthlyIncome, "
                        + "( householdSize in ( 1, 2 ) || livesTogether == true )"))
                .containsExactly(
                        new FactComparison("monthlyIncome", Operator.AT_MOST, "incomeLimit"),
                        new FactComparison("heldTypes", Operator.CONTAINS, "housingType"),
                        new Bound("$income", "monthlyIncome"),
                        new AnyOf(List.of(
                                new OneOf("householdSize", List.of(1, 2)),
                                new Comparison("livesTogether", Operator.EQUAL, true))));
    }

    @Test
    void readsResultsOfClausesAndQuestions() {
        List<RuleText> rules = Housing.read(DrlText.rule("""
                Clauses( art13_item2 == Status.SATISFIED,
                         publicRentalEligibility in ( Outcome.ELIGIBLE, Outcome.NOT_APPLICABLE ) )"""), problems);

        assertThat(problems.all()).isEmpty();
        assertThat(rules.get(0).subject()).isEmpty();
        assertThat(rules.get(0).constraints())
                .extracting(Constraint::test)
                .containsExactly(
                        new Comparison("art13_item2", Operator.EQUAL, Status.SATISFIED),
                        new OneOf("publicRentalEligibility", List.of(Outcome.ELIGIBLE, Outcome.NOT_APPLICABLE)));
        assertThat(rules.get(0).constraints()).allMatch(Constraint::onClauses);
    }

    @Test
    void readsWhatARuleGives() {
        List<Gift> gifts = gifts("""
                // 六成
                decision.give( "rentRate", "0.60" );
                decision.give( "rentRate", $income.multiply( new BigDecimal( "0.80" ) ).max( $limit ) );
                decision.give( "rentRate", BigDecimal.valueOf( $size ).multiply( $limit ) );
                decision.give( "rentRate", range( "2000", "8000" ) );
                decision.give( "rentRate", atMost( "3000" ) );
                decision.give( "months", 3 );
                decision.give( "priority", true );
                decision.give( "product", "publicRental" );
                decision.give( "product", HousingType.PUBLIC_RENTAL );
                decision.give( "product", $type );
                decision.give( "reportBy", $day.plusMonths( 6 ) );
                decision.give( "householdSize", "2" );
                decision.refer( "talentStandard" );
                """);

        assertThat(problems.all()).isEmpty();
        assertThat(gifts)
                .containsExactly(
                        new Gift(false, "rentRate", "\"0.60\"", List.of("0.60")),
                        new Gift(
                                false,
                                "rentRate",
                                "$income.multiply( new BigDecimal( \"0.80\" ) ).max( $limit )",
                                List.of("0.80")),
                        new Gift(false, "rentRate", "BigDecimal.valueOf( $size ).multiply( $limit )", List.of()),
                        new Gift(false, "rentRate", "range( \"2000\", \"8000\" )", List.of("2000", "8000")),
                        new Gift(false, "rentRate", "atMost( \"3000\" )", List.of("3000")),
                        new Gift(false, "months", "3", List.of("3")),
                        new Gift(false, "priority", "true", List.of()),
                        new Gift(false, "product", "\"publicRental\"", List.of("publicRental")),
                        new Gift(false, "product", "HousingType.PUBLIC_RENTAL", List.of("publicRental")),
                        new Gift(false, "product", "$type", List.of()),
                        new Gift(false, "reportBy", "$day.plusMonths( 6 )", List.of("6")),
                        new Gift(false, "householdSize", "\"2\"", List.of("2")),
                        new Gift(true, "talentStandard", "", List.of()));
    }

    @Test
    void readsSeveralPinsOfUnless() {
        for (String pins : List.of("\"art12.item3, art13.item2\"", "\"art12.item3\", \"art13.item2\"")) {
            RuleText rule = Housing.read(
                            DrlText.file(
                                            "@clause( \"art19.para1\" ) @gives @unless( " + pins + " )",
                                            "householdSize > 1")
                                    .replace("then\n", "then\n    decision.give( \"rentRate\", \"0.80\" );\n"),
                            problems)
                    .get(0);
            assertThat(rule.unless()).containsExactly(new Pin("art12.item3"), new Pin("art13.item2"));
        }
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void leavesARuleWithoutConstraintsToMatchEverybody() {
        assertThat(tests("")).isEmpty();
    }

    @Test
    void keepsTheGoodRulesOfAFileWithABadOne() {
        String bad = DrlText.constraints("householdSize != 1");
        String good = DrlText.constraints("householdSize > 1").lines().skip(3).reduce("", (a, b) -> a + b + "\n");

        assertThat(Housing.read(bad + good.replace("住房困难", "另一条"), problems))
                .extracting(RuleText::name)
                .containsExactly("art12.item3 另一条");
        assertThat(problems.all()).hasSize(1);
    }

    private List<org.youju.rulebook.Test> tests(String constraints) {
        List<RuleText> rules = Housing.read(DrlText.constraints(constraints), problems);
        assertThat(problems.all()).isEmpty();
        return rules.get(0).constraints().stream().map(Constraint::test).toList();
    }

    private List<Gift> gifts(String consequence) {
        return Housing.read(DrlText.giving(consequence), problems).get(0).gifts();
    }
}
