package org.youju.check.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.youju.check.wording.Gazette.ids;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.youju.check.CheckFinding;
import org.youju.check.Severity;
import org.youju.check.Town;

/** Each test breaks a rulebook, or the text it comes from, in one way and shows what is found. */
class FiguresTest {
    private static final String TEXT = ":lawtown/access_2025:";

    private final Gazette gazette = new Gazette();

    @Test
    void nothing_is_found_where_rules_ledger_and_text_agree() {
        assertThat(gazette.figures().findings()).isEmpty();
        assertThat(gazette.figuresWithoutText().findings()).isEmpty();
    }

    @Test
    void a_number_that_is_no_figure_of_the_clause_is_found() {
        gazette.rules(
                Town.ACCESS, "owns == false || area < 20, months >= 3", "owns == false || area < 25, months >= 3");
        only("figure.unproven" + TEXT + "art1:25平方米", "25平方米");
    }

    @Test
    void a_threshold_shifted_by_one_is_found() {
        gazette.rules(Town.ACCESS, "owns == false || area < 20, months >= 3", "owns == false || area < 20, months > 2");
        only("figure.unproven" + TEXT + "art1:2个月", "months");
    }

    @Test
    void a_date_that_is_no_figure_of_the_clause_is_found() {
        gazette.rules(Town.ACCESS, "2025-01-01", "2026-01-01");
        has("figure.unproven" + TEXT + "art2:2026年1月1日");
    }

    @Test
    void the_days_of_issue_and_of_coming_into_force_need_no_figure() {
        gazette.rule(Town.ACCESS, "art2 施行", "@clause( \"art2\" ) @applies", "registeredOn >= \"2025-01-22\"", "");
        assertThat(gazette.figures().findings()).isEmpty();
    }

    @Test
    void a_share_given_that_the_text_does_not_set_is_found() {
        gazette.rules(Town.FEE, "\"0.40\"", "\"0.45\"");
        has("figure.unproven" + TEXT + "art4:0.45");
    }

    @Test
    void a_share_that_a_given_value_is_computed_with_is_a_figure_too() {
        gazette.rules(Town.FEE, "\"0.01\"", "\"0.02\"");
        has("figure.unproven" + TEXT + "art3:0.02");
    }

    @ParameterizedTest
    @CsvSource({
        "'plus(employed, 6)', 6个月",
        "'times(employed, 5)', 5",
        "'monthsBetween(plusDays(registeredOn, 30), asOf)', 30日",
        "'monthsBetween(plusWorkingDays(registeredOn, 10), asOf)', 10个工作日",
        "'monthsBetween(plusYears(registeredOn, 2), asOf)', 2年",
    })
    void a_number_in_a_computed_fact_is_found(String computation, String figure) {
        gazette.rules(
                Town.APPLICATION,
                "question: { zh: 就业几个月？",
                "computed: " + computation + "\n    question: { zh: 就业几个月？");
        gazette.fact(
                "employed", "type: integer", "label: { zh: 工龄, en: service }", "question: { zh: 工龄？, en: 'Service?' }");
        has("figure.unproven" + TEXT + "art1:" + figure);
    }

    @ParameterizedTest
    @CsvSource({
        "'plus(employed, 1)'",
        "'times(employed, 12)'",
        "'monthsBetween(plusDays(registeredOn, 1), asOf)'",
        "'monthsBetween(plusMonths(registeredOn, 3), asOf)'",
    })
    void the_next_one_a_conversion_or_the_figure_itself_in_a_computed_fact_is_no_finding(String computation) {
        gazette.rules(
                Town.APPLICATION,
                "question: { zh: 就业几个月？",
                "computed: " + computation + "\n    question: { zh: 就业几个月？");
        gazette.fact(
                "employed", "type: integer", "label: { zh: 工龄, en: service }", "question: { zh: 工龄？, en: 'Service?' }");
        assertThat(gazette.figures().findings()).isEmpty();
    }

    @Test
    void none_and_at_least_one_say_only_whether_there_is_any() {
        gazette.rule(Town.ACCESS, "art2 有", "@clause( \"art2\" ) @requires", "area > 0, months > 0", "");
        assertThat(gazette.figures().findings()).isEmpty();
    }

    @Test
    void a_number_that_the_text_does_not_write_is_explained_in_the_ledger() {
        gazette.rules(Town.FEE, "\"0.40\"", "\"0.45\"").ledger("figures: [百分之四十]", """
                        figures: [百分之四十]
                            figuresExplained: { "0.45": { zh: 来处, en: source }, 百分之四十: { zh: 未用, en: unused } }""");
        assertThat(gazette.figures().findings()).isEmpty();
    }

    @Test
    void a_figure_that_no_rule_uses_is_found() {
        gazette.ledger("figures: [20平方米, 三个月]", "figures: [20平方米, 三个月, 15日]");
        CheckFinding finding = has("figure.unused" + TEXT + "art1:15日");
        assertThat(finding.fix()).contains("figuresExplained").contains("\"15日\"");
    }

    @ParameterizedTest
    @CsvSource({"法〔2013〕14号", "第61次", "PM2.5", "两类", "《2021年计划》"})
    void what_states_no_quantity_need_not_be_used(String written) {
        gazette.ledger("figures: [20平方米, 三个月]", "figures: [20平方米, 三个月, \"" + written + "\"]");
        assertThat(gazette.figuresWithoutText().findings()).isEmpty();
    }

    @Test
    void a_figure_in_the_words_of_a_fact_that_a_rule_reads_is_used() {
        gazette.ledger("figures: [2025年]", "figures: [2025年, 三成]")
                .text("面积不超过上限", "面积不超过上限三成")
                .rules(Town.APPLICATION, "label: { zh: 面积上限, en: greatest area }", "label: { zh: 上限的三成, en: limit }");
        assertThat(gazette.figures().findings()).isEmpty();
    }

    @Test
    void an_explanation_of_what_needs_none_is_found() {
        gazette.ledger("figures: [百分之四十]", """
                figures: [百分之四十]
                    figuresExplained: { 百分之四十: { zh: 多余, en: idle } }""");
        CheckFinding finding = has("figure.explained-in-vain" + TEXT + "art4:百分之四十");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void a_figure_that_the_text_does_not_have_is_found_with_file_and_characters() {
        gazette.text("百分之四十", "百分之四十五");
        CheckFinding finding = has("figure.not-in-text" + TEXT + "art4:百分之四十");
        int from = gazette.text().indexOf("第四条");
        int to = gazette.text().indexOf("百分之四十五。") + "百分之四十五。".length();
        assertThat(finding.message()).contains("gazette.txt " + from + "–" + to);
    }

    @Test
    void a_figure_of_another_clause_is_named_with_its_place() {
        gazette.ledger("figures: [2025年]", "figures: [2025年, 百分之四十]");
        assertThat(has("figure.not-in-text" + TEXT + "art2:百分之四十").message()).contains("art4");
    }

    @Test
    void a_figure_of_an_encoded_passage_that_the_ledger_does_not_have_is_found() {
        gazette.text("并且就业满三个月的", "并且就业满三个月、缴费2年的");
        CheckFinding finding = only("figure.not-in-ledger" + TEXT + "art1:2年", "2年");
        int at = gazette.text().indexOf("2年的");
        assertThat(finding.message()).contains("gazette.txt " + at + "–" + (at + 2));
    }

    @Test
    void figures_of_clauses_that_are_not_encoded_need_not_be_listed() {
        gazette.text("30日内", "60日内");
        assertThat(gazette.figures().findings()).isEmpty();
    }

    @Test
    void figures_may_be_written_in_another_form_than_the_text() {
        gazette.text("百分之四十", "40％").text("满三个月", "满 3 个月").text("不足20平方米", "不足二十平方米");
        assertThat(gazette.figures().findings()).isEmpty();
    }

    @Test
    void where_the_figures_stand_is_reported() {
        FigurePlace place = gazette.figures().places().stream()
                .filter(each -> each.written().equals("百分之四十"))
                .findFirst()
                .orElseThrow();
        assertThat(gazette.text().substring(place.span().start(), place.span().end()))
                .isEqualTo("百分之四十");
        assertThat(place.file()).isEqualTo("gazette.txt");
    }

    private CheckFinding has(String id) {
        List<CheckFinding> findings = gazette.figures().findings();
        assertThat(ids(findings)).contains(id);
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.fix()).isNotEmpty().doesNotContain("\n"));
        return findings.stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the one finding about rules or text; that the figure it replaces is now unused is found besides. */
    private CheckFinding only(String id, String words) {
        CheckFinding finding = has(id);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message()).contains(words);
        assertThat(ids(gazette.figures().findings()))
                .filteredOn(other -> !other.startsWith("figure.unused"))
                .containsExactly(id);
        return finding;
    }
}
