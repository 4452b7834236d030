package org.youju.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComputationParserTest {
    @Property
    void what_is_written_down_reads_the_same(@ForAll("computations") Computation computation) throws Exception {
        assertThat(ComputationParser.parse(ComputationParser.write(computation)))
                .isEqualTo(computation);
    }

    @Property
    void any_text_is_read_or_refused_with_a_message(@ForAll String text) {
        try {
            assertThat(ComputationParser.parse(text)).isNotNull();
        } catch (ComputationException refusal) {
            assertThat(refusal).message().isNotBlank();
        }
    }

    @Provide
    Arbitrary<Computation> computations() {
        return computations(3);
    }

    private static Arbitrary<Computation> computations(int depth) {
        Arbitrary<String> names = Arbitraries.of("area", "members", "where", "size", "count", "asOf");
        Arbitrary<Computation> leaves = Arbitraries.oneOf(
                Arbitraries.bigDecimals().ofScale(2).map(Computation.Constant::new),
                Arbitraries.integers().map(number -> new Computation.Constant(BigDecimal.valueOf(number))),
                names.map(Computation.Reference::new),
                Combinators.combine(
                                Arbitraries.of("any", "all", "count"), names, Arbitraries.of("art2", "art12.item3.a"))
                        .as(Computation.OverElements::new),
                names.map(list -> new Computation.OverElements("count", list, "")),
                Combinators.combine(Arbitraries.of("sum", "max"), names, names).as(Computation.OverElementFacts::new));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<Computation> calls = Arbitraries.of(
                        ComputedFunctions.OF_VALUES.keySet().stream().sorted().toList())
                .flatMap(function -> computations(depth - 1)
                        .list()
                        .ofSize(ComputedFunctions.OF_VALUES
                                .get(function)
                                .parameters()
                                .size())
                        .map(arguments -> new Computation.Call(function, arguments)));
        return Arbitraries.oneOf(leaves, calls);
    }

    @Test
    void functions_nest() throws Exception {
        assertThat(ComputationParser.parse("quotient( area , plus(count(members where art28), 1))"))
                .isEqualTo(new Computation.Call(
                        "quotient",
                        List.of(
                                new Computation.Reference("area"),
                                new Computation.Call(
                                        "plus",
                                        List.of(
                                                new Computation.OverElements("count", "members", "art28"),
                                                new Computation.Constant(BigDecimal.ONE))))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plusWorkingDay(date, 3) | there is no function \"plusWorkingDay\" | did you mean plusWorkingDays?",
                "plus(area)              | plus has 1 argument                     | expected 2: a number, a number",
                "any(members)            | any has no \"where\"                    | any(members where art28)",
                "count(members where 3)  | \"3\" after \"where\" is not a pinpoint | such as art28",
                "sum(members)            | \")\" is out of place                   | expected \".\"",
                "plus(area, 1            | the expression ends too early           | expected \")\"",
                "area + 1                | \"+ 1\" cannot be read                  | expected a name",
                "area 1                  | \"1\" is left over                      | expected the end",
                "''                      | the expression ends too early           | expected a fact",
            })
    void what_is_not_of_the_closed_list_is_refused(String text, String message, String expected) {
        assertThatThrownBy(() -> ComputationParser.parse(text))
                .isInstanceOfSatisfying(ComputationException.class, refusal -> {
                    assertThat(refusal).hasMessage(message);
                    assertThat(refusal.expected()).contains(expected);
                });
    }
}
