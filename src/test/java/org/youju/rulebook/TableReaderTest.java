package org.youju.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.youju.decision.Role;
import org.youju.law.Pin;
import org.youju.rulebook.Test.Comparison;
import org.youju.rulebook.Test.OneOf;

class TableReaderTest {
    private static final String FILE = "yingkou/housing_2025/public_rental_eligibility.csv";

    private final Problems problems = new Problems();

    @Test
    void writesOneRuleForEachRowOnTheLineOfTheRow() {
        assertThat(toDrl("""
                # 表一
                clause,reading,when housingType,when perCapitaFloorArea,give rentRate,give months

                art19.para1,,publicRental,>=20.5,0.60,3
                # 两类都是
                art19.para1,B,publicRental|affordableRental,,refer:talentStandard,
                """)).isEqualTo("""
                        package yingkou.housing_2025; import subjects.*; // 表一


                        rule "art19.para1 第1行" @clause( "art19.para1" ) @gives when HousingApplication( housingType == \
                        HousingType.PUBLIC_RENTAL, perCapitaFloorArea >= 20.5B ) then \
                        decision.give( "rentRate", "0.60" ); decision.give( "months", "3" ); end
                        // 两类都是
                        rule "art19.para1 第2行" @clause( "art19.para1" ) @gives @reading( "B" ) when HousingApplication( \
                        housingType in ( HousingType.PUBLIC_RENTAL, HousingType.AFFORDABLE_RENTAL ) ) then \
                        decision.refer( "talentStandard" ); end
                        """);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void readsARowAsARule() {
        RuleText rule = read("""
                clause,reading,when householdSize,when graduatedOn,when livesTogether,give rentRate,give product
                # 两人以上
                art19.para1,B,>=2,<2025-07-01,true,"range(""2000"",""8000"")",publicRental
                """).get(0);

        assertThat(problems.all()).isEmpty();
        assertThat(rule.name()).isEqualTo("art19.para1 第1行");
        assertThat(rule.clause()).isEqualTo(new Pin("art19.para1"));
        assertThat(rule.role()).isEqualTo(Role.GIVES);
        assertThat(rule.reading()).isEqualTo("B");
        assertThat(rule.comment()).isEqualTo("两人以上");
        assertThat(rule.file()).isEqualTo(FILE);
        assertThat(rule.line()).isEqualTo(3);
        assertThat(rule.constraints())
                .extracting(Constraint::test)
                .containsExactly(
                        new Comparison("householdSize", Operator.AT_LEAST, 2),
                        new Comparison("graduatedOn", Operator.LESS, LocalDate.of(2025, 7, 1)),
                        new Comparison("livesTogether", Operator.EQUAL, true));
        assertThat(rule.constraints()).allMatch(constraint -> constraint.line() == 3);
        assertThat(rule.gifts())
                .containsExactly(
                        new Gift(false, "rentRate", "range( \"2000\", \"8000\" )", List.of("2000", "8000")),
                        new Gift(false, "product", "\"publicRental\"", List.of("publicRental")));
    }

    @Test
    void readsEveryCellForm() {
        List<RuleText> rules = read("""
                clause,when perCapitaFloorArea,when grade,when heldTypes,give rentRate,give priority,give reportBy,give product
                art19.para1,1|2.5,>=middle,,atMost(3000),,,
                art19.para1,20,,publicRental,"atLeast(""10"")",false,2025-06-30,publicRental|affordableRental
                art19.para1,,,,1,,,
                """);

        assertThat(problems.all()).isEmpty();
        assertThat(rules.get(0).constraints())
                .extracting(Constraint::test)
                .containsExactly(
                        new OneOf("perCapitaFloorArea", List.of(new BigDecimal("1"), new BigDecimal("2.5"))),
                        new Comparison("grade", Operator.AT_LEAST, "middle"));
        assertThat(rules.get(1).constraints())
                .extracting(Constraint::test)
                .containsExactly(
                        new Comparison("perCapitaFloorArea", Operator.EQUAL, new BigDecimal("20")),
                        new Comparison("heldTypes", Operator.CONTAINS, "publicRental"));
        assertThat(rules.get(1).gifts())
                .extracting(Gift::expression)
                .containsExactly(
                        "atLeast( \"10\" )", "false", "\"2025-06-30\"", "\"publicRental\"", "\"affordableRental\"");
        assertThat(rules.get(2).constraints()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '~', textBlock = """
            when housingType        ~ publicRentl   ~ housingType is a code of HousingType and cannot be "publicRentl"; did you mean publicRental?
            when housingType        ~ >publicRental ~ housingType has no order, so > does not fit; write its values, joined by |
            when householdSize      ~ 2.5           ~ householdSize is an integer and cannot be "2.5"; write a whole number, such as 12
            when householdSize      ~ 1|            ~ householdSize is an integer and cannot be ""; write a whole number, such as 12
            when perCapitaFloorArea ~ 20m           ~ perCapitaFloorArea is a decimal and cannot be "20m"; write a number, such as 20.5
            when livesTogether      ~ yes           ~ livesTogether is a boolean and cannot be "yes"; write true or false
            when graduatedOn        ~ 2025-02-30    ~ graduatedOn is a date and cannot be "2025-02-30"; write an existing day as yyyy-MM-dd
            give rentRate           ~ 60%           ~ rentRate is a decimal and cannot be "60%"; write a number, such as 0.80
            give rentRate           ~ range(a)      ~ rentRate is a number and cannot be "range(a)"; write range("2000","8000"), atMost("3000") or atLeast("10")
            give months             ~ 1.5           ~ months is an integer and cannot be "1.5"; write a whole number, such as 12
            give priority           ~ yes           ~ priority is a boolean and cannot be "yes"; write true or false
            give reportBy           ~ soon          ~ reportBy is a date and cannot be "soon"; write an existing day as yyyy-MM-dd
            give product            ~ publicRentl   ~ product is a code of HousingType and cannot be "publicRentl"; did you mean publicRental?
            give product            ~ refer:        ~ "refer:" refers with no code; write refer:code
            """)
    void refusesACell(String column, String cell, String message) {
        toDrl("clause,give months," + column + "\nart19.para1,1,\nart19.para1,1," + cell + "\n");

        assertThat(problems.all()).hasSize(1);
        assertThat(problems.all().get(0)).hasToString(FILE + ":3: " + message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            clause,when housngType,give months  ~ the subject has no fact "housngType"; did you mean housingType?
            clause,when members,give months     ~ members is a list or series, which rules cannot read; use a computed fact over it
            clause,give monts                   ~ neither a value of the question nor a fact is called "monts"; did you mean months?
            clause,months                       ~ unknown column "months"; the columns are clause, reading (optional), when <fact>, give <value>
            give months                         ~ no column clause; the columns are clause, reading (optional), when <fact>, give <value>
            clause,when housingType             ~ no column give <value>; the columns are clause, reading (optional), when <fact>, give <value>
            """)
    void refusesAHeading(String headings, String message) {
        toDrl(headings + "\nart19.para1,1,2\n");

        assertThat(problems.all()).hasSize(1);
        assertThat(problems.all().get(0)).hasToString(FILE + ":1: " + message);
    }

    @Test
    void refusesRowsThatSayNothing() {
        toDrl("""
                clause,when householdSize,give months
                ,1,2
                art19.para1,1,
                art19.para1,1
                """);

        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly(
                        FILE + ":2: the row has no clause; write the pin of the clause, such as table2.row3",
                        FILE + ":3: the row gives nothing; fill a give column",
                        FILE + ":4: the row has 2 cells; the table has 3 columns");
    }

    @Test
    void refusesAnEmptyTable() {
        toDrl("");

        assertThat(problems.all()).extracting(Problem::message).containsExactly("the table is empty");
    }

    @Test
    void reportsAnUnknownClauseAtItsRow() {
        assertThat(read("clause,give months\n\nart19.para2,3\n")).isEmpty();

        assertThat(problems.all().get(0))
                .hasToString(
                        FILE + ":3, rule \"art19.para2 第1行\", clause art19.para2: "
                                + "the ledger of yingkou/housing_2025 has no clause \"art19.para2\"; did you mean art19.para1?");
    }

    private String toDrl(String csv) {
        return new TableReader(problems).toDrl(Housing.INSTRUMENT, Housing.QUESTION, Housing.VOCABULARY, FILE, csv);
    }

    private List<RuleText> read(String csv) {
        RuleSource source = new DrlAndTables(Housing.VOCABULARY, problems);
        String drl = source.toDrl(Housing.INSTRUMENT, Housing.QUESTION, FILE, csv);
        return source.read(Housing.INSTRUMENT, Housing.QUESTION, List.of(Housing.QUESTION), FILE, drl);
    }
}
