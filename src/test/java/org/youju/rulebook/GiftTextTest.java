package org.youju.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.youju.check.Town;
import org.youju.law.Text;

/** What a rule gives, in words. */
class GiftTextTest {
    private final RulebookContent content = new Town().content();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            "0.60"                                                             | 比例：0.60 倍               | rate: 0.60 times
            $limit                                                             | 比例：面积上限               | rate: greatest area
            $limit.multiply( new BigDecimal( "0.60" ) )                        | 比例：面积上限 × 0.60        | rate: greatest area × 0.60
            $limit.add( $limit ).multiply( new BigDecimal( "2" ) )             | 比例：(面积上限 + 面积上限) × 2 | rate: (greatest area + greatest area) × 2
            $limit.subtract( $limit.subtract( new BigDecimal( "1" ) ) )        | 比例：面积上限 − (面积上限 − 1) | rate: greatest area − (greatest area − 1)
            $limit.min( new BigDecimal( "9" ) )                                | 比例：面积上限、9 中较小的     | rate: the lesser of greatest area and 9
            $limit.max( new BigDecimal( "9" ) )                                | 比例：面积上限、9 中较大的     | rate: the greater of greatest area and 9
            BigDecimal.valueOf( $months ).multiply( new BigDecimal( "3" ) )    | 比例：就业月数 × 3           | rate: months of employment × 3
            range( "2000", "8000" )                                            | 比例：2000 至 8000 倍        | rate: 2000 to 8000 times
            atMost( "3000" )                                                   | 比例：至多 3000 倍           | rate: at most 3000 times
            atLeast( "10" )                                                    | 比例：至少 10 倍             | rate: at least 10 times
            """)
    void numbers_read_as_a_lawyer_would_write_them(String expression, String zh, String en) {
        assertThat(words(expression, FactType.Kind.DECIMAL, "")).isEqualTo(new Text(zh, en));
    }

    @Test
    void a_code_is_called_by_its_label() {
        assertThat(words("\"plain\"", FactType.Kind.CODE, "Sort").zh()).isEqualTo("比例：普通");
        assertThat(words("Sort.PLAIN", FactType.Kind.CODE, "Sort").en()).isEqualTo("rate: plain");
    }

    @Test
    void a_day_is_counted_from_another() {
        assertThat(words("$registeredOn.plusDays( 30 )", FactType.Kind.DATE, ""))
                .isEqualTo(new Text("比例：登记日期 之后 30 日", "rate: 30 days after day of registration"));
        assertThat(words("$registeredOn.minusMonths( $months )", FactType.Kind.DATE, ""))
                .isEqualTo(
                        new Text("比例：登记日期 之前 就业月数 个月", "rate: months of employment months before day of registration"));
    }

    @Test
    void a_fact_that_is_given_has_its_own_label() {
        RuleText rule = rule();
        Subject subject = content.vocabulary().subject("Application").orElseThrow();
        Gift gift = new Gift(false, "owns", "true", List.of());

        assertThat(GiftText.of(rule, gift, Optional.empty(), subject, content.vocabulary()))
                .isEqualTo(new Text("有房：是", "owns a dwelling: yes"));
    }

    private Text words(String expression, FactType.Kind kind, String of) {
        Output output = new Output(
                "rate",
                new FactType(kind, of),
                new Text("比例", "rate"),
                new Text("倍", "times"),
                Output.Combine.ONE,
                "",
                "");
        return GiftText.of(
                rule(),
                new Gift(false, "rate", expression, List.of()),
                Optional.of(output),
                content.vocabulary().subject("Application").orElseThrow(),
                content.vocabulary());
    }

    /** A rule that binds three facts. */
    private RuleText rule() {
        RuleText rule = content.rules().get(0);
        List<Constraint> bound = List.of("limit", "months", "registeredOn").stream()
                .map(fact -> new Constraint(false, new org.youju.rulebook.Test.Bound("$" + fact, fact), "", 1))
                .toList();
        return new RuleText(
                rule.instrument(),
                rule.question(),
                rule.name(),
                rule.clause(),
                rule.role(),
                rule.reading(),
                rule.unless(),
                rule.period(),
                rule.subject(),
                bound,
                List.of(),
                rule.comment(),
                rule.file(),
                rule.line());
    }
}
