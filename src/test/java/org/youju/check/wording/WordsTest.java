package org.youju.check.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.youju.check.wording.Gazette.ids;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.youju.check.CheckFinding;
import org.youju.check.Town;

/** Comparison words against comparisons: each test turns one of them. */
class WordsTest {
    private static final String TEXT = ":lawtown/access_2025:";

    private final Gazette gazette = new Gazette();

    @ParameterizedTest
    @CsvSource({
        "area < 20, area <= 20, 不足",
        "months >= 3, months > 3, 满",
    })
    void a_figure_on_the_wrong_side_of_the_comparison_is_found(String good, String bad, String word) {
        gazette.rules(
                Town.ACCESS,
                "owns == false || area < 20, months >= 3",
                "owns == false || area < 20, months >= 3".replace(good, bad));
        CheckFinding finding = gazette.figures().findings().get(0);
        assertThat(finding.id()).startsWith("word.edge" + TEXT + "art1:access:");
        assertThat(finding.message()).contains("“" + word + "”");
        assertThat(finding.line()).isPositive();
    }

    @Test
    void the_words_of_the_ledger_are_enough_where_the_text_is_not_at_hand() {
        gazette.rules(Town.FEE, "area >= 65, $limit", "area > 65, $limit");
        assertThat(ids(gazette.figuresWithoutText().findings()))
                .containsExactly("word.edge" + TEXT + "art3:fee:area>65平方米");
    }

    @ParameterizedTest
    @CsvSource({
        "不超过90平方米, <=, @requires",
        "不得超过90平方米, >, @forbids",
        "超过90平方米的, >, @forbids",
        "90平方米以上, <, @excepts",
        "90平方米以下, <=, @applies",
        "不少于90平方米, >=, @requires",
        "90平方米以内, <=, @requires",
        "达到90平方米, >=, @applies",
        "低于90平方米的除外, <, @excepts",
    })
    void a_comparison_that_says_what_the_words_say_or_the_opposite_where_the_role_turns_it_is_right(
            String words, String sign, String role) {
        assertThat(ids(changed(words, sign, role))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "不超过90平方米, <, @requires, edge",
        "不得超过90平方米, >=, @forbids, edge",
        "90平方米以上, >, @excepts, edge",
        "90平方米以下, <, @applies, edge",
        "不少于90平方米, <, @requires, side",
        "不超过90平方米, >, @requires, side",
        "不得低于90平方米, >=, @forbids, side",
    })
    void a_comparison_that_says_otherwise_is_found(String words, String sign, String role, String kind) {
        assertThat(ids(changed(words, sign, role)))
                .singleElement()
                .asString()
                .startsWith("word." + kind + TEXT + "art2:");
    }

    @Test
    void words_that_allow_no_inference_are_skipped_and_counted() {
        int skipped = skipped();
        assertThat(changed("面积90平方米", "<", "@requires")).isEmpty();
        assertThat(skipped()).isEqualTo(skipped + 1);
    }

    @Test
    void a_marked_reading_may_read_the_words_otherwise() {
        gazette.rules(
                Town.ACCESS, "    Application( area < 20, months >= 3 )", "    Application( area <= 20, months >= 3 )");
        assertThat(gazette.figures().findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "plusDays, <=, 90日内, ",
        "plusDays, <, 90日内, edge",
        "minusDays, <=, 提前不少于90日, ",
        "minusDays, <, 提前不少于90日, edge",
    })
    void a_day_compared_with_a_computed_day_is_held_against_the_words_of_its_figure(
            String function, String sign, String words, String kind) {
        gazette.fact("employedOn", "type: date", "label: { zh: 就业日期, en: day }", "question: { zh: 哪天？, en: 'When?' }")
                .fact(
                        "lastDay",
                        "type: date",
                        "label: { zh: 期限, en: last day }",
                        "computed: " + function + "(employedOn, 90)");
        gazette.ledger("figures: [2025年]", "figures: [2025年, 90日]")
                .text("面积不超过上限", words + "，面积不超过上限")
                .rule(Town.ACCESS, "art2 期限", "@clause( \"art2\" ) @requires", "registeredOn " + sign + " lastDay", "");
        assertThat(ids(gazette.figures().findings()))
                .hasSize(kind == null ? 0 : 1)
                .allSatisfy(id -> assertThat(id).startsWith("word.edge" + TEXT + "art2:"));
    }

    @ParameterizedTest
    @CsvSource({"asOf > \"2026-12-31\", ''", "asOf >= \"2026-12-31\", edge"})
    void the_last_day_of_a_period_is_in_time(String due, String kind) {
        gazette.ledger("figures: [2025年]", "figures: [2025年, 2026年底前]")
                .text("面积不超过上限", "2026年底前办完，面积不超过上限")
                .rule(Town.ACCESS, "art2 到期", "@clause( \"art2\" ) @due", due, "");
        assertThat(ids(gazette.figures().findings()))
                .hasSize(kind.isEmpty() ? 0 : 1)
                .allSatisfy(id -> assertThat(id).startsWith("word.edge" + TEXT + "art2:"));
    }

    @Test
    void the_ledger_may_say_why_a_rule_does_not_follow_the_words() {
        gazette.rules(
                        Town.ACCESS,
                        "owns == false || area < 20, months >= 3",
                        "owns == false || area <= 20, months >= 3")
                .ledger("figures: [20平方米, 三个月]", """
                        figures: [20平方米, 三个月]
                            figuresExplained: { 20平方米: { zh: 另有规定, en: ruled elsewhere } }""");
        assertThat(gazette.figures().findings()).isEmpty();
    }

    @Test
    void an_amount_with_a_limit_is_not_that_amount() {
        gazette.text("比例为百分之四十", "比例不超过百分之四十");
        assertThat(ids(gazette.figures().findings())).containsExactly("word.limit" + TEXT + "art4:fee:rate:0.4");
        gazette.rules(Town.FEE, "\"0.40\"", "atMost( \"0.40\" )");
        assertThat(gazette.figures().findings()).isEmpty();
    }

    @Test
    void the_wrong_limit_is_found() {
        gazette.text("比例为百分之四十", "比例不超过百分之四十").rules(Town.FEE, "\"0.40\"", "atLeast( \"0.40\" )");
        assertThat(ids(gazette.figures().findings())).containsExactly("word.limit" + TEXT + "art4:fee:rate:0.4");
    }

    private List<CheckFinding> changed(String words, String sign, String role) {
        gazette.ledger("figures: [2025年]", "figures: [2025年, 90平方米]")
                .text("面积不超过上限", words + "，面积不超过上限")
                .rule(Town.ACCESS, "art2 更多", "@clause( \"art2\" ) " + role, "area " + sign + " 90", "");
        return gazette.figures().findings();
    }

    private int skipped() {
        return gazette.figures().measures("lawtown/access_2025").stream()
                .filter(measure -> measure.name().equals("comparisonWords"))
                .mapToInt(measure -> measure.all() - measure.proven())
                .sum();
    }
}
