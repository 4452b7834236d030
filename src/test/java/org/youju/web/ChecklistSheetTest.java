package org.youju.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.youju.law.Language;
import org.youju.rulebook.Rulebook;
import org.youju.rulebook.Rulebooks;

/** A checklist from the form to the request and back. */
class ChecklistSheetTest {
    private static final Rulebook RULEBOOK = Rulebooks.compile(Path.of("src/test/resources/semantics/rules"));

    private static ChecklistSheet sheet(Map<String, List<String>> posted) {
        return ChecklistSheet.of(TestLines.ALL, ChecklistForm.of(posted), new CellReader(RULEBOOK));
    }

    @Test
    void aFormIsTakenApartIntoItsThings() {
        ChecklistForm form = ChecklistForm.of(Map.of(
                "place", List.of("210802"),
                "i.0", List.of(" 一号 "),
                "i.0.tools", List.of("coal", "gas"),
                "i.2.persons.1.trained", List.of("true"),
                "i.0.swept", List.of("", "never"),
                "i.x", List.of("?")));

        assertThat(form.place()).isEqualTo("210802");
        assertThat(form.items())
                .containsExactly(
                        new ChecklistItem("一号", Map.of("tools", "coal,gas", "swept", "never")),
                        new ChecklistItem("", Map.of("persons.1.trained", "true")));
    }

    @Test
    void aFormAlwaysHasOneThingAndNeverMoreThanFifty() {
        ChecklistForm form = ChecklistForm.of(Map.of());
        for (int more = 0; more < 60; more++) {
            form = form.adding();
        }

        assertThat(ChecklistForm.of(Map.of()).items()).hasSize(1);
        assertThat(ChecklistForm.of(Map.of()).removing(0).items()).hasSize(1);
        assertThat(form.items()).hasSize(50);
    }

    @Test
    void noTwoThingsAreCalledTheSame() {
        assertThat(ChecklistForm.of(Map.of("i.0", List.of("A"), "i.1", List.of(""), "i.2", List.of("A")))
                        .names("stove"))
                .containsExactly("A", "stove 2", "A (2)");
    }

    @Test
    void whatIsUnknownIsLeftOutOfTheRequest() {
        assertThat(sheet(Map.of(
                                "i.0", List.of("A"),
                                "i.0.smoke", List.of("12"),
                                "i.0.lit", List.of("否"),
                                "i.0.fuel", List.of(""),
                                "i.0.persons", List.of("2"),
                                "i.0.persons.2.trained", List.of("是")))
                        .facts(0))
                .hasToString("{\"lit\":false,\"smoke\":\"12\",\"persons\":[{},{\"trained\":true}]}");
    }

    @Test
    void everyCellThatCannotBeTakenIsNamedAndKept() {
        ChecklistSheet sheet =
                sheet(Map.of("i.0.lit", List.of("也许"), "i.1.smoke", List.of("多"), "i.1.lit", List.of("是")));

        assertThat(sheet.problems())
                .extracting(problem -> problem.item() + " " + problem.field().key())
                .containsExactly("0 lit", "1 smoke");
        assertThat(sheet.text(0, TestLines.LIT)).isEqualTo("也许");
        assertThat(sheet.text(1, TestLines.LIT)).isEqualTo("true");
    }

    @Test
    void moreElementsThanSaidAreAskedBack() {
        assertThat(sheet(Map.of("i.0.persons", List.of("1"), "i.0.persons.2.trained", List.of("是")))
                        .problems())
                .extracting(problem -> problem.field().key())
                .containsExactly("persons.2.trained");
    }

    @Test
    void whatIsSavedAsATableIsReadInAsItWas() {
        ChecklistForm form = ChecklistForm.of(Map.of(
                "i.0", List.of("=一号"),
                "i.0.lit", List.of("true"),
                "i.0.smoke", List.of("12.5"),
                "i.0.fuel", List.of("gas"),
                "i.0.tools", List.of("none"),
                "i.0.swept", List.of("never"),
                "i.0.heat", List.of("1 - 3"),
                "i.0.persons", List.of("1"),
                "i.0.persons.1.trained", List.of("false")));
        CellReader reader = new CellReader(RULEBOOK);
        ChecklistSheet sheet = ChecklistSheet.of(TestLines.ALL, form, reader);
        for (Language language : Language.values()) {
            byte[] csv = new ChecklistCsv(new Messages().in(language), language).of(TestLines.STOVE, sheet);
            TableItems.Result read =
                    new TableItems(new TableHeads(TestLines.STOVE, TestLines.ALL)).read(TableText.rows(csv));

            assertThat(read.problems())
                    .as(new String(csv, StandardCharsets.UTF_8))
                    .isEmpty();
            assertThat(ChecklistSheet.of(TestLines.ALL, form.withItems(read.items()), reader)
                            .facts(0))
                    .isEqualTo(sheet.facts(0));
            assertThat(read.items().get(0).name()).isEqualTo("=一号");
        }
    }
}
