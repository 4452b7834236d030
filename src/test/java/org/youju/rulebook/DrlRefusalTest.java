package org.youju.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One test for each form that rules must not have. */
class DrlRefusalTest {
    private final Problems problems = new Problems();

    @Test
    void refusesAnUnknownFactWithTheNearestName() {
        assertThat(refusal(DrlText.constraints("perCapitaFlorArea < 20")))
                .hasToString("yingkou/housing_2025/public_rental_eligibility.drl:8, rule \"art12.item3 住房困难\", "
                        + "clause art12.item3: HousingApplication has no fact \"perCapitaFlorArea\"; "
                        + "did you mean perCapitaFloorArea?");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            householdSize > 1, perCapitaFlorArea < 20       ~ HousingApplication has no fact "perCapitaFlorArea"; did you mean perCapitaFloorArea?
            monthlyIncome < incomeLimt                      ~ HousingApplication has no fact "incomeLimt"; did you mean incomeLimit?
            housingType == HousingType.PUBLIC_RENTL         ~ HousingType has no code "PUBLIC_RENTL"; did you mean PUBLIC_RENTAL?
            housingType == Grade.LOW                        ~ HousingApplication.housingType is a code of HousingType and cannot be compared with Grade.LOW; write it as HousingType.PUBLIC_RENTAL
            housingType == "publicRental"                   ~ HousingApplication.housingType is a code of HousingType and cannot be compared with "publicRental"; write it as HousingType.PUBLIC_RENTAL
            housingType < HousingType.PUBLIC_RENTAL         ~ the codes of HousingType have no order; use == or in ( … ), or declare the list ordered: true
            perCapitaFloorArea < 20.5                       ~ the decimal literal 20.5 is a binary double, which misses boundaries; write 20.5B
            perCapitaFloorArea in ( 1, 20.5 )               ~ the decimal literal 20.5 is a binary double, which misses boundaries; write 20.5B
            perCapitaFloorArea < 020                        ~ HousingApplication.perCapitaFloorArea is a decimal and cannot be compared with 020; compare it with a number, such as 20 or 20.5B
            perCapitaFloorArea < 3000000000                 ~ HousingApplication.perCapitaFloorArea is a decimal and cannot be compared with 3000000000; write 3000000000B
            householdSize < 2.5B                            ~ HousingApplication.householdSize is an integer and cannot be compared with 2.5B; compare it with a whole number, such as 12
            householdSize == true                           ~ HousingApplication.householdSize is an integer and cannot be compared with true; compare it with a whole number, such as 12
            livesTogether < true                            ~ livesTogether is a boolean and has no order; use == true or == false
            livesTogether == 1                              ~ HousingApplication.livesTogether is a boolean and cannot be compared with 1; compare it with true or false
            graduatedOn < 2025                              ~ HousingApplication.graduatedOn is a date and cannot be compared with 2025; write the day as "yyyy-MM-dd"
            graduatedOn < "2025-02-30"                      ~ HousingApplication.graduatedOn is a date and cannot be compared with "2025-02-30"; write an existing day as "yyyy-MM-dd"
            graduatedOn < monthlyIncome                     ~ graduatedOn (date) and monthlyIncome (decimal) are of different types; compare facts of one type
            householdSize < monthlyIncome                   ~ householdSize (integer) and monthlyIncome (decimal) are of different types; compare facts of one type
            monthlyIncome == incomeLimit                    ~ == between two facts is true when both are absent; write monthlyIncome <= incomeLimit, monthlyIncome >= incomeLimit
            householdSize != 1                              ~ != is true of an absent fact; name what it may be, with == or in ( … )
            !livesTogether                                  ~ ! is true of an absent fact; write livesTogether == false
            housingType not in ( HousingType.PUBLIC_RENTAL ) ~ "not in" is true of an absent fact; name what it may be with in ( … )
            heldTypes not contains HousingType.PUBLIC_RENTAL ~ "not contains" is true of an absent fact; name what it may be with in ( … )
            livesTogether                                   ~ the bare fact livesTogether is no comparison; write livesTogether == true
            livesTogether || householdSize > 1              ~ the bare fact livesTogether is no comparison; write livesTogether == true
            householdSize > 1 && livesTogether == true      ~ && in a constraint; use a comma: householdSize > 1, livesTogether == true
            livesTogether == true || householdSize > 1 && monthlyIncome < 9 ~ && beside || in one constraint; write livesTogether == true || householdSize > 1, livesTogether == true || monthlyIncome < 9
            (householdSize > 1 || livesTogether == true) && (monthlyIncome < 9 || grade in (Grade.LOW)) ~ && beside || in one constraint; write householdSize > 1 || livesTogether == true, monthlyIncome < 9 || grade in ( Grade.LOW )
            householdSize == 1 || == 2                      ~ a comparison without its fact; repeat the fact: fact == 1 || fact == 2
            1 < householdSize                               ~ 1 stands where a fact should; write the fact on the left
            HousingType.PUBLIC_RENTAL == housingType        ~ HousingType.PUBLIC_RENTAL stands where a fact should; write the fact on the left
            monthlyIncome + 1 < 20                          ~ arithmetic (+) in when; declare a computed fact in the subject's vocabulary and compare that
            monthlyIncome < incomeLimit * 2                 ~ arithmetic (*) in when; declare a computed fact in the subject's vocabulary and compare that
            quotient(monthlyIncome, householdSize) < 20     ~ function call quotient( … ) in when; declare a computed fact in the subject's vocabulary and compare that
            monthlyIncome.abs() < 20                        ~ method call monthlyIncome.abs( … ) in when; declare a computed fact in the subject's vocabulary and compare that
            graduatedOn.year < 20                           ~ nested property graduatedOn.year; read facts of HousingApplication itself
            this.householdSize < 20                         ~ nested property this.householdSize; read facts of HousingApplication itself
            eval( true )                                    ~ eval in a constraint; compare a fact with a literal or with another fact
            livesTogether == null                           ~ null in a constraint; an absent fact is unknown by itself; rules do not test for it
            housingType matches "p.*"                       ~ the operator matches is not allowed; compare with == < <= > >=, in ( … ), contains or memberOf
            housingType soundslike "p"                      ~ the operator soundslike is not allowed; compare with == < <= > >=, in ( … ), contains or memberOf
            housingType str[startsWith] "p"                 ~ the operator str is not allowed; compare with == < <= > >=, in ( … ), contains or memberOf
            heldTypes == HousingType.PUBLIC_RENTAL          ~ heldTypes holds several codes, so "==" does not fit; use contains
            heldTypes in ( HousingType.PUBLIC_RENTAL )      ~ heldTypes holds several codes, so "in" does not fit; use contains
            housingType contains HousingType.PUBLIC_RENTAL  ~ housingType holds one value, so "contains" does not fit; use == or in ( … )
            grade memberOf heldTypes                        ~ memberOf and contains between facts need one code and a list of the same codes; compare a fact with codes by in ( … )
            members contains 1                              ~ HousingApplication.members is a list, which rules cannot read; declare a computed fact over it, such as count, sum, any, all, max or sustained
            $series : hourlyAqi                             ~ HousingApplication.hourlyAqi is a series, which rules cannot read; declare a computed fact over it, such as count, sum, any, all, max or sustained
            $size : householdSize > 1                       ~ the binding of $size is more than a fact; bind and compare in two constraints: $size : fact, fact > 0
            size : householdSize                            ~ the variable size has no $; write $size
            $size : householdSize, $size : monthlyIncome    ~ the variable $size is bound twice; use two names
            $size := householdSize                          ~ ":=" in a constraint; compare a fact with a literal or with another fact
            """)
    void refusesAConstraint(String constraints, String message) {
        assertThat(refused(refusal(DrlText.constraints(constraints)), 8)).isEqualTo(message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            Clauses( art13_item1 == Status.SATISFIED )        ~ Clauses has no result "art13_item1"; did you mean art13_item2?
            Clauses( art13_item2 == Status.SATISFID )         ~ Status has no code "SATISFID"; did you mean SATISFIED?
            Clauses( art13_item2 == Outcome.ELIGIBLE )        ~ Clauses.art13_item2 is a code of Status and cannot be compared with Outcome.ELIGIBLE; write it as Status.SATISFIED
            Clauses( art13_item2 > Status.SATISFIED )         ~ the codes of Status have no order; use == or in ( … )
            Clauses( $s : art13_item2 )                       ~ a result of a clause or question is bound; compare it: … == Status.SATISFIED
            HousingApplicaton( householdSize > 1 )            ~ unknown subject HousingApplicaton; did you mean HousingApplication?
            HouseholdMember( )                                ~ the question is asked of HousingApplication, but the rule reads HouseholdMember; read HousingApplication, or put the rule into the file of a question on HouseholdMember
            HousingApplication( ) HousingApplication( )       ~ more than one pattern on HousingApplication; put all its constraints into one, with commas
            HousingApplication( ) Clauses( ) Clauses( )       ~ more than one pattern on Clauses; put all its constraints into one, with commas
            $a : HousingApplication( )                        ~ the whole HousingApplication is bound to $a; bind the facts you need: HousingApplication( $a : fact )
            HousingApplication( ) not Clauses( )              ~ not is not allowed in when; say it positively, or count elements in a computed fact
            HousingApplication( ) exists Clauses( )           ~ exists is not allowed in when; count elements in a computed fact
            HousingApplication( ) forall( Clauses( ) )        ~ forall is not allowed in when; count elements in a computed fact, with all( … )
            HousingApplication( ) or Clauses( )               ~ or is not allowed in when; join comparisons of one pattern with ||, or write one rule for each alternative
            HousingApplication( ) eval( true )                ~ eval is not allowed in when; a rule reads one subject and at most one Clauses( … )
            HousingApplication( ) from $list                  ~ from is not allowed in when; declare a computed fact over the list
            accumulate( HousingApplication( $s : householdSize ); $t : sum( $s ) ) ~ accumulate is not allowed in when; declare a computed fact, such as sum( … ) or max( … )
            HousingApplication( ) over window:length( 3 )     ~ over window is not allowed in when; a rule reads one subject and at most one Clauses( … )
            HousingApplication( ) ?find( 1; )                 ~ the query call ?find is not allowed in when; a rule reads one subject and at most one Clauses( … )
            HousingApplication( "x"; )                        ~ a constraint by position; name the fact: fact == literal
            /members[ livesTogether == true ]                 ~ a path expression is not allowed in when; a rule reads one subject and at most one Clauses( … )
            HousingApplication( ) do[ other ]                 ~ do[ … ] is not allowed in when; a rule reads one subject and at most one Clauses( … )
            """)
    void refusesAPattern(String patterns, String message) {
        assertThat(refused(refusal(DrlText.rule(patterns)), 8)).isEqualTo(message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            @requires                                               ~ 5 ~ the rule has no @clause; write @clause( "pin" )
            @clause( "art12.item4" ) @requires                      ~ 6 ~ the ledger of yingkou/housing_2025 has no clause "art12.item4"; did you mean art12.item3?
            @clause( art12.item3 ) @requires                        ~ 6 ~ @clause needs one string in quotes; write @clause( "…" )
            @clause( "art12.item3" ) @clause( "art13.item2" ) @requires ~ 6 ~ @clause stands twice; write it once
            @clause( "art12.item3" )                                ~ 5 ~ the rule has no role; write one of @applies @excepts @requires @forbids @due @gives
            @clause( "art12.item3" ) @requires @forbids             ~ 5 ~ the rule has 2 roles: @requires @forbids; write one rule for each
            @clause( "art12.item3" ) @requires( "x" )               ~ 6 ~ @requires takes no value; write @requires
            @clause( "art12.item3" ) @requires @redaing( "B" )      ~ 6 ~ unknown annotation @redaing; did you mean @reading?
            @clause( "art12.item3" ) @requires @reading( "C" )      ~ 6 ~ the ledger gives art12.item3 no reading "C"; did you mean A?
            @clause( "art12.item3" ) @requires @unless( "art13.item2" ) ~ 6 ~ @unless on a rule that gives nothing; @unless belongs to @gives; use @excepts
            @clause( "art12.item3" ) @requires @from( "2025-13-01" ) ~ 6 ~ @from is no day: "2025-13-01"; write an existing day as "yyyy-MM-dd"
            @clause( "art12.item3" ) @requires @from( "2025-02-01" ) @to( "2025-01-31" ) ~ 6 ~ @to is before @from; both days are included
            @clause( "art12.item3" ) @requires salience 10          ~ 6 ~ the rule attribute salience is not allowed; rules have no order; special before general is @unless
            @clause( "art12.item3" ) @requires agenda-group "a"     ~ 6 ~ the rule attribute agenda-group is not allowed; rules carry annotations only
            @clause( "art12.item3" ) @requires no-loop true         ~ 6 ~ the rule attribute no-loop is not allowed; rules carry annotations only
            @clause( "art12.item3" ) @requires enabled false        ~ 6 ~ the rule attribute enabled is not allowed; rules carry annotations only
            @clause( "art12.item3" ) @requires date-effective "2025-01-01" ~ 6 ~ the rule attribute date-effective is not allowed; use @from
            @clause( "art12.item3" ) @requires duration 100         ~ 6 ~ the rule attribute duration is not allowed; rules carry annotations only
            extends "other" @clause( "art12.item3" ) @requires      ~ 5 ~ extends is not allowed; write the constraints of the other rule here
            """)
    void refusesAHeader(String header, int line, String message) {
        assertThat(refused(refusal(DrlText.file(header, "householdSize > 1")), line))
                .isEqualTo(message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            // nothing                                          ~ a @gives rule gives nothing; write decision.give( "name", value ); after then
            decision.give( "rentRat", "1" );                    ~ neither a value of the question nor a fact is called "rentRat"; did you mean rentRate?
            decision.give( "asOf", "2025-01-01" );              ~ neither a value of the question nor a fact is called "asOf"; known are: grade, graduatedOn, heldTypes, hourlyAqi, householdSize, housingType, incomeLimit, livesTogether, members, monthlyIncome, months, ownsHousingInDistrict, perCapitaFloorArea, priority, product, rentRate, reportBy
            decision.give( "rentRate", 0.8 );                   ~ the number 0.8 is a binary double; write "0.8"
            decision.give( "rentRate", "80%" );                 ~ rentRate is a decimal and cannot be "80%"; write a number in quotes, such as "0.80"
            decision.give( "rentRate", new BigDecimal( 0.8 ) ); ~ "new BigDecimal(0.8)" is not allowed in then; write new BigDecimal( "0.80" )
            decision.give( "rentRate", true );                  ~ rentRate is a decimal and cannot be true; write a number in quotes, such as "0.80"
            decision.give( "rentRate", $incom );                ~ the variable $incom is not bound in when; did you mean $income?
            decision.give( "rentRate", $day );                  ~ rentRate is a decimal and cannot be $day; write a number in quotes, such as "0.80"
            decision.give( "rentRate", $income.divide( $limit ) ); ~ divide in then; declare a computed fact quotient(a, b), which has 34 digits
            decision.give( "rentRate", $income.multiply( $size ) ); ~ multiply cannot take $size; write new BigDecimal( "…" ), or BigDecimal.valueOf( … ) of an integer fact
            decision.give( "rentRate", $income.negate() );      ~ method call negate( … ) in then; use add, subtract, multiply, min, max on decimals, plusDays and the like on dates
            decision.give( "months", $size + 1 );               ~ "$size + 1" is not allowed in then; use add, subtract, multiply, min, max on decimals, plusDays and the like on dates
            decision.give( "months", "1.5" );                   ~ months is an integer and cannot be "1.5"; write a whole number in quotes, such as "12"
            decision.give( "product", "publicRentl" );          ~ product is a code of HousingType and cannot be "publicRentl"; did you mean publicRental?
            decision.give( "product", HousingType.PUBLC_RENTAL ); ~ HousingType has no code "PUBLC_RENTAL"; did you mean PUBLIC_RENTAL?
            decision.give( "product", Grade.LOW );              ~ product is a code of HousingType and cannot be Grade.LOW; write a code of HousingType
            decision.give( "priority", "true" );                ~ priority is a boolean and cannot be "true"; write true or false
            decision.give( "reportBy", "1.6.2025" );            ~ reportBy is a date and cannot be "1.6.2025"; write a day as "yyyy-MM-dd"
            decision.give( "rentRate", range( 1, 2 ) );         ~ range takes 2 numbers in quotes; write range( "2000", "8000" ), atMost( "3000" ) or atLeast( "10" )
            decision.give( "rentRate", range( "2", "1" ) );     ~ the range begins above its end; write the smaller number first
            decision.give( "rentRate", between( "2", "1" ) );   ~ function call between( … ) in then; write range( … ), atMost( … ) or atLeast( … ); use add, subtract, multiply, min, max on decimals, plusDays and the like on dates
            decision.refer( "talentStandrd" );                  ~ the ledger gives art19.para1 no code "talentStandrd" to refer with; did you mean talentStandard?
            decision.refer( $income );                          ~ "decision.refer( $income )" does not name one code; write decision.give( "name", value ); or decision.refer( "code" );
            decision.give( "rentRate" );                        ~ "decision.give( "rentRate" )" does not name one value; write decision.give( "name", value ); or decision.refer( "code" );
            System.exit( 1 );                                   ~ "System.exit( 1 );" is not allowed in then; write decision.give( "name", value ); or decision.refer( "code" );
            if ( true ) decision.give( "months", 1 );           ~ "if ( true ) decision.give( "months", 1 );" is not allowed in then; write decision.give( "name", value ); or decision.refer( "code" );
            insert( "x" );                                      ~ insert( … ) in then; write decision.give( "name", value ); or decision.refer( "code" );
            update( $income );                                  ~ update( … ) in then; write decision.give( "name", value ); or decision.refer( "code" );
            delete( $income );                                  ~ delete( … ) in then; write decision.give( "name", value ); or decision.refer( "code" );
            modify( $income ) { }                               ~ modify( … ) in then; write decision.give( "name", value ); or decision.refer( "code" );
            decision.give( "months", 1 )                        ~ the consequence cannot be read; write decision.give( "name", value ); or decision.refer( "code" );
            """)
    void refusesAConsequence(String consequence, String message) {
        String text = DrlText.giving("\n    " + consequence + "\n");
        assertThat(refusal(text)).satisfies(problem -> {
            assertThat(refused(problem, problem.line())).isEqualTo(message);
            assertThat(problem.line()).isBetween(11, 12);
        });
    }

    @Test
    void refusesAConsequenceWhereTheMatchIsTheResult() {
        String text = DrlText.constraints("householdSize > 1")
                .replace("then\n", "then\n    decision.give( \"months\", 1 );\n");
        assertThat(refused(refusal(text), 10))
                .isEqualTo(
                        "a @requires rule has a consequence; its match is the result; only @gives has a consequence");
    }

    @Test
    void refusesCodeHiddenInAComment() {
        String escape = "\\" + "u000a";
        String text = DrlText.giving("decision.give( \"months\", 1 ); // " + escape + " System.exit( 1 );\n");
        assertThat(refused(refusal(text), 10)).isEqualTo("a backslash in then; write the character itself");
    }

    @Test
    void readsNoAnnotationInAComment() {
        String text =
                DrlText.file("/* @clause( \"art13.item2\" ) */ @clause( \"art12.item3\" ) @requires // @gives", "");
        assertThat(Housing.read(text, problems)).hasSize(1);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void refusesANamedConsequence() {
        String text = DrlText.giving("decision.give( \"months\", 1 );\nthen[other]\ndecision.give( \"months\", 2 );\n");
        assertThat(refusal(text).message()).isEqualTo("then[ … ] is not allowed");
    }

    @Test
    void refusesARuleThatReadsNothing() {
        assertThat(refused(refusal(DrlText.rule("")), 5))
                .isEqualTo("the rule reads nothing; write HousingApplication( … ) after when");
    }

    @Test
    void refusesTwoRulesOfOneName() {
        String rule = DrlText.constraints("householdSize > 1");
        String again = rule.substring(rule.indexOf("// "));
        assertThat(refused(refusal(rule + again), 12))
                .isEqualTo("a rule of this name stands at line 5; give each rule its own name");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            import java.util.List                      ~ import java.util.List is not allowed; import subjects.<Type>, java.math.BigDecimal or java.time.LocalDate
            import subjects.HousingTyp                 ~ unknown subject or code list HousingTyp; did you mean HousingType?
            import function org.youju.X.y              ~ import function is not allowed in a rule file; range, atMost and atLeast are there already
            global java.util.List list                 ~ global is not allowed in a rule file; decision is there already, and there is no other
            function int one() { return 1; }           ~ function is not allowed in a rule file; declare a computed fact in the subject's vocabulary
            declare Thing name : String end            ~ declare is not allowed in a rule file; subjects and facts are declared in rules/subjects
            declare enum Thing ONE; end                ~ declare enum is not allowed in a rule file; code lists are declared in rules/subjects
            query find() HousingApplication( ) end     ~ a query is not allowed in a rule file; write a rule
            """)
    void refusesWhatIsNoRule(String statement, String message) {
        String text = DrlText.constraints("householdSize > 1").replaceFirst("\n\n", "\n" + statement + "\n");
        assertThat(refused(refusal(text), 3)).isEqualTo(message);
    }

    @Test
    void refusesAnotherPackage() {
        String text = DrlText.constraints("householdSize > 1").replaceFirst("housing_2025", "housing_2024");
        assertThat(refused(refusal(text), 1))
                .isEqualTo("the package is yingkou.housing_2024; write package yingkou.housing_2025");
    }

    @Test
    void refusesAFileWithoutPackage() {
        String text = DrlText.constraints("householdSize > 1").replaceFirst("package.*", "");
        assertThat(refused(refusal(text), 1)).isEqualTo("the file has no package; write package yingkou.housing_2025");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            HousingApplication( householdSize = 1 )    ~ 8 ~ cannot be read at "=" (column 39); write == to compare
            HousingApplication( householdSize == 1     ~ 9 ~ cannot be read at "then" (column 1); a ) or a comparison is missing before it
            HousingApplication( householdSize == 1, )  ~ 8 ~ cannot be read at ")" (column 45); a comparison is missing before it
            HousingApplication( householdSize == 1， livesTogether == true ) ~ 8 ~ the full-width sign ， stands outside strings and comments; write the ASCII sign
            """)
    void saysWhereTextIsNoDrl(String pattern, int line, String message) {
        Problem problem = refusal(DrlText.rule(pattern));
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.message() + "; " + problem.expected()).isEqualTo(message);
    }

    @Test
    void saysThatTheEndIsMissing() {
        Problem problem = refusal(DrlText.constraints("householdSize > 1").replaceFirst("end\n$", ""));
        assertThat(problem.message() + "; " + problem.expected())
                .isEqualTo("cannot be read at \"<eof>\" (column 1); every rule ends with end, every ( with )");
    }

    /** Returns the one problem of a text. */
    private Problem refusal(String text) {
        assertThat(Housing.read(text, problems).size()).isLessThanOrEqualTo(1);
        assertThat(problems.all()).hasSize(1);
        return problems.all().get(0);
    }

    private static String refused(Problem problem, int line) {
        assertThat(problem.file()).isEqualTo(Housing.FILE);
        assertThat(problem.line()).as(problem.toString()).isEqualTo(line);
        return problem.message() + (problem.expected().isEmpty() ? "" : "; " + problem.expected());
    }
}
