package org.youju.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Things to be checked, read from a table. */
class TableItemsTest {
    private static final TableItems TABLES = new TableItems(new TableHeads(TestLines.STOVE, TestLines.ALL));

    private static List<String> problems(String table) {
        return TABLES.read(TableText.rows(table)).problems().stream()
                .map(problem -> problem.en())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "名称,燃料,烟尘（%）\n一号,煤,12\n二号,,",
                "name,fuel,smoke (%)\n一号,煤,12\n二号,,",
                "Item, FUEL ,smoke\n一号,煤,12\n二号,,",
                ",燃料,烟尘\n一号,煤,12\n二号,,",
                "名称,一号,二号\n燃料,煤,\n烟尘,12,",
            })
    void headingsAreKnownInBothLanguagesAndATableMayBeTurned(String table) {
        TableItems.Result result = TABLES.read(TableText.rows(table));

        assertThat(result.problems()).isEmpty();
        assertThat(result.items())
                .containsExactly(
                        new ChecklistItem("一号", Map.of("fuel", "煤", "smoke", "12")), new ChecklistItem("二号", Map.of()));
    }

    @Test
    void theFactsOfWhatAListHoldsHaveColumnsOfTheirOwn() {
        assertThat(TABLES.read(TableText.rows("名称,在场的人,人员1：受过培训,persons.2.trained\n一号,2,是,否"))
                        .items())
                .containsExactly(new ChecklistItem(
                        "一号", Map.of("persons", "2", "persons.1.trained", "是", "persons.2.trained", "否")));
    }

    @Test
    void whatCannotBeReadInIsNamedWithItsRowAndColumn() {
        assertThat(problems("name,fule,painted red,fuel,fuel\nA,x,y,coal,gas,more"))
                .containsExactly(
                        "row 1, column 2, \"fule\": is none of the headings (did you mean \"fuel\"?); not read in",
                        "row 1, column 3, \"painted red\": no text in this place reads it; not read in",
                        "row 1, column 5, \"fuel\": appears twice; only the first is read",
                        "row 2, column 6, \"more\": has no heading and is not read");
    }

    @Test
    void inATurnedTableRowAndColumnAreThoseOfTheTableAsItIs() {
        assertThat(problems("name,A\nfuel,coal\nsmoke,1\nfule,x"))
                .containsExactly(
                        "row 4, column 1, \"fule\": is none of the headings (did you mean \"fuel\"?); not read in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name,fuel"})
    void aTableWithoutValuesIsRefused(String table) {
        assertThat(problems(table)).containsExactly("the table needs a row of headings and at least one row of values");
    }

    @Test
    void whatHasTheSameNameIsAddedToAndTheRestComesAfter() {
        List<ChecklistItem> listed =
                List.of(new ChecklistItem("A", Map.of("fuel", "coal", "smoke", "1")), ChecklistItem.EMPTY);
        List<ChecklistItem> read =
                List.of(new ChecklistItem("A", Map.of("smoke", "2")), new ChecklistItem("A", Map.of("smoke", "3")));

        assertThat(MergedItems.of(listed, read))
                .containsExactly(
                        new ChecklistItem("A", Map.of("fuel", "coal", "smoke", "2")),
                        new ChecklistItem("A", Map.of("smoke", "3")));
    }
}
