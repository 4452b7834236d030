package org.youju.check.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.youju.check.wording.Gazette.ids;

import org.junit.jupiter.api.Test;
import org.youju.check.CheckFinding;
import org.youju.check.Measure;
import org.youju.check.Severity;

/** The places of the ledger against those of the text: each test breaks one of them. */
class LedgerTest {
    private static final String TEXT = "lawtown/access_2025";

    private final Gazette gazette = new Gazette();

    @Test
    void nothing_is_found_where_ledger_and_text_agree() {
        assertThat(gazette.places().findings()).isEmpty();
    }

    @Test
    void an_article_that_the_ledger_does_not_have_is_found() {
        gazette.text("第六条", "第七条");
        assertThat(ids(gazette.places().findings()))
                .contains("ledger.missing:" + TEXT + ":art7", "ledger.not-in-text:" + TEXT + ":art6");
    }

    @Test
    void an_item_that_the_ledger_does_not_have_is_found_with_file_and_characters() {
        gazette.text("搬离的。", "搬离的；\n（三）其他。");
        CheckFinding finding = only("ledger.missing:" + TEXT + ":art6.item3");
        int at = gazette.text().indexOf("（三）其他。");
        assertThat(finding.message()).contains("gazette.txt " + at + "–" + (at + 6));
    }

    @Test
    void a_second_paragraph_that_the_ledger_does_not_have_is_found() {
        gazette.text("比例为百分之四十。", "比例为百分之四十。\n\n在本城另有住房的不在此列。");
        assertThat(ids(gazette.places().findings())).contains("ledger.missing:" + TEXT + ":art4.para2");
    }

    @Test
    void a_pin_that_the_text_does_not_have_is_found() {
        gazette.ledger("pin: art6.item2", "pin: art6.item5");
        assertThat(ids(gazette.places().findings()))
                .containsExactlyInAnyOrder(
                        "ledger.not-in-text:" + TEXT + ":art6.item5", "ledger.missing:" + TEXT + ":art6.item2");
    }

    @Test
    void pieces_of_a_page_with_mixed_columns_are_put_together() {
        mixed("- { from: （二）30日, to: 搬离的。 }");
        assertThat(gazette.places().findings()).isEmpty();
    }

    @Test
    void without_its_pieces_a_page_with_mixed_columns_is_not_guessed_at() {
        mixed("");
        assertThat(ids(gazette.places().findings())).containsExactly("ledger.not-in-text:" + TEXT + ":art6.item2");
    }

    @Test
    void a_piece_that_is_not_in_the_text_is_found_and_so_is_what_stands_in_it() {
        mixed("- { from: （二）40日, to: 搬离的。 }");
        assertThat(ids(gazette.places().findings()))
                .containsExactlyInAnyOrder(
                        "ledger.piece-not-in-text:" + TEXT + ":1", "ledger.not-in-text:" + TEXT + ":art6.item2");
    }

    @Test
    void a_piece_of_another_text_is_found_by_what_it_adds() {
        mixed("- { from: 第九条 渡口, to: 搬离的。 }");
        assertThat(ids(gazette.places().findings())).contains("ledger.missing:" + TEXT + ":art9");
    }

    @Test
    void a_figure_of_a_clause_is_looked_for_in_its_piece() {
        mixed("- { from: （二）30日, to: 搬离的。 }");
        gazette.ledger("label: 第六条第（二）项", "label: 第六条第（二）项\n    figures: [40日]");
        assertThat(ids(gazette.figures().findings())).contains("figure.not-in-text:" + TEXT + ":art6.item2:40日");
    }

    /** The last item is printed behind another text. */
    private void mixed(String pieces) {
        gazette.text("（一）两类住房；\n（二）30日内搬离的。", """
                （一）两类住房；（下转第9页）

                小政发〔2025〕2号

                小城渡口办法

                第九条 渡口免费。

                （二）30日内搬离的。""");
        gazette.ledger("\nscope:", pieces.isEmpty() ? "\nscope:" : "\ncontinues:\n  " + pieces + "\nscope:");
    }

    @Test
    void a_text_that_is_not_in_the_folder_is_a_warning() {
        gazette.ledger("小城住房办法", "大城住房办法").ledger("法〔2025〕1号", "法〔2025〕9号");
        assertThat(only("ledger.no-text:" + TEXT).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void a_text_marked_external_is_not_looked_for() {
        gazette.ledger("小城住房办法", "大城住房办法")
                .ledger("法〔2025〕1号", "法〔2025〕9号")
                .ledger("\nscope:", "\nexternal: { confidence: high, basis: { zh: 两份转载, en: two copies } }\nscope:");
        assertThat(ids(gazette.places().findings())).doesNotContain("ledger.no-text:" + TEXT);
    }

    @Test
    void shares_are_counted_by_reason() {
        assertThat(gazette.places().measures(TEXT))
                .extracting(Measure::name, Measure::proven, Measure::all)
                .contains(
                        tuple("clausesEncoded", 4, 8),
                        tuple("clausesNotEncoded.purpose", 1, 8),
                        tuple("clausesOpen", 3, 8),
                        tuple("clausesInText", 8, 8),
                        tuple("partsInLedger", 8, 8));
    }

    private CheckFinding only(String id) {
        assertThat(ids(gazette.places().findings())).containsExactly(id);
        return gazette.places().findings().get(0);
    }
}
