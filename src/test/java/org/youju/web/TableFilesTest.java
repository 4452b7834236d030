package org.youju.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.youju.web.TinyWorkbook.bool;
import static org.youju.web.TinyWorkbook.day;
import static org.youju.web.TinyWorkbook.number;
import static org.youju.web.TinyWorkbook.percent;
import static org.youju.web.TinyWorkbook.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as spreadsheets save, copy and open them. */
class TableFilesTest {
    @Test
    void cellsCopiedFromASpreadsheetStandBetweenTabs() {
        assertThat(TableText.rows("名称\t燃料\n1号锅炉\t煤\n")).containsExactly(List.of("名称", "燃料"), List.of("1号锅炉", "煤"));
    }

    @Test
    void aCellMayHoldALineBreakACommaOrAQuote() {
        assertThat(TableText.rows("name,note\r\nA,\"x, \"\"y\"\"\nz\"\r\n"))
                .containsExactly(List.of("name", "note"), List.of("A", "x, \"y\"\nz"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aFileOfEitherCharsetIsRead(String charset) {
        byte[] file = "名称,燃料\n一号,煤".getBytes(Charset.forName(charset));

        assertThat(TableText.rows(file)).containsExactly(List.of("名称", "燃料"), List.of("一号", "煤"));
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> TableText.rows(new byte[] {'%', 'P', 'D', 'F', 0, (byte) 0xFF, 1}))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessageContaining("neither .xlsx nor text");
    }

    @Test
    void aTableLongerThanAnyChecklistIsRefused() {
        String text = String.join("\n", Collections.nCopies(1_001, "a,b"));

        assertThatThrownBy(() -> TableText.rows(text)).hasMessageContaining("more than 1000 rows");
    }

    @Test
    void aWorkbookIsReadAsItLooks() {
        // 1 March 2024 is day 45352 of a spreadsheet; 1.1 is kept with the rest of a binary fraction
        byte[] file = TinyWorkbook.of(List.of(
                List.of(text("名称"), text("日期"), text("容量"), text("氧"), text("在用")),
                List.of(text("一号"), day("45352"), number("1.1000000000000001"), percent("0.12"), bool(true))));

        assertThat(Workbooks.isWorkbook(file)).isTrue();
        assertThat(Workbooks.rows(file))
                .containsExactly(
                        List.of("名称", "日期", "容量", "氧", "在用"), List.of("一号", "2024-03-01", "1.1", "12%", "true"));
    }

    @Test
    void anOldOrBrokenWorkbookIsRefusedWithAWayOut() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0};
        byte[] whole = TinyWorkbook.of(List.of(List.of(text("a"))));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);

        assertThat(Workbooks.isWorkbook(old)).isTrue();
        assertThatThrownBy(() -> Workbooks.rows(old)).hasMessageContaining("save it as .xlsx");
        assertThatThrownBy(() -> Workbooks.rows(half)).hasMessageContaining("cannot be opened");
    }

    @Test
    void aWorkbookThatUnpacksToTooMuchIsRefused() {
        byte[] file = TinyWorkbook.of(List.of(List.of(text(" ".repeat(31_000_000)))));

        assertThat(file.length).isLessThan(1_000_000);
        assertThatThrownBy(() -> Workbooks.rows(file)).hasMessageContaining("unpacks to too much");
    }

    @Test
    void aFileForASpreadsheetSaysItsCharsetFirst() {
        assertThat(CsvFile.of(List.of(List.of("名称"))))
                .startsWith(0xEF, 0xBB, 0xBF)
                .isEqualTo("\uFEFF名称\r\n".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "＝1"})
    void noTextIsTakenForAFormula(String text) {
        assertThat(new String(CsvFile.of(List.of(List.of(text))), StandardCharsets.UTF_8))
                .contains("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+0.25", "12", "1号锅炉", ""})
    void numbersAndNamesStayAsTheyAre(String text) {
        assertThat(new String(CsvFile.of(List.of(List.of(text))), StandardCharsets.UTF_8))
                .doesNotContain("'");
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadAgain(@ForAll("cells") List<String> row) {
        assertThat(TableText.rows(CsvFile.of(List.of(List.of("a", "b", "c"), row))))
                .last()
                .isEqualTo(row);
    }

    @Provide
    Arbitrary<List<String>> cells() {
        // a cell is read without the blanks around it
        return Arbitraries.strings()
                .withChars("ab名,;\"'=-+@\n1 ")
                .ofMaxLength(8)
                .map(String::strip)
                .filter(text -> !text.startsWith("'"))
                .list()
                .ofSize(3);
    }
}
