package org.youju.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.youju.rulebook.Rulebooks;

/** Cells as inspectors write them. */
class CellReaderTest {
    private static final CellReader READER =
            new CellReader(Rulebooks.compile(Path.of("src/test/resources/semantics/rules")));

    private static String json(ChecklistField field, String cell) {
        return READER.read(field, cell) instanceof Cell.Value value
                ? value.json().toString()
                : READER.read(field, cell).getClass().getSimpleName();
    }

    private static String expected(ChecklistField field, String cell) {
        return READER.read(field, cell) instanceof Cell.Bad bad ? bad.expected().en() : "taken";
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "不清楚", "未知", "Unknown", "？"})
    void whatIsLeftEmptyOrSaidToBeUnknownIsUnknown(String cell) {
        assertThat(TestLines.ALL)
                .allSatisfy(field -> assertThat(json(field, cell)).isEqualTo("Unknown"));
    }

    @ParameterizedTest
    @CsvSource({
        "是, true",
        "有, true",
        "Yes, true",
        "TRUE, true",
        "√, true",
        "1, true",
        "否, false",
        "没有, false",
        "no, false"
    })
    void yesAndNoAreReadInBothLanguages(String cell, String json) {
        assertThat(json(TestLines.LIT, cell)).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "无", "大概", "yes?", "-"})
    void nothingElseIsTakenForYesOrNo(String cell) {
        assertThat(expected(TestLines.LIT, cell)).isEqualTo("yes or no, or nothing if it is not known");
    }

    @ParameterizedTest
    @CsvSource({"12.50, 12.50", "１２．５, 12.5", "12.5 %, 12.5", "0, 0"})
    void aNumberMayBeTypedInFullWidthAndWithItsUnit(String cell, String number) {
        assertThat(json(TestLines.SMOKE, cell)).isEqualTo('"' + number + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,5", "约12", "101", "-1", "12 mg", "1/2"})
    void whatIsNoNumberOrOutOfBoundsIsRefused(String cell) {
        assertThat(expected(TestLines.SMOKE, cell)).isEqualTo("a number, at least 0, at most 100");
    }

    @Test
    void aPartIsNoWholeNumber() {
        assertThat(expected(TestLines.PIPES, "1.5")).startsWith("a whole number");
        assertThat(json(TestLines.PIPES, "2")).isEqualTo("\"2\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-05", "2024/3/5", "2024.3.5", "2024年3月5日"})
    void aDayIsReadAsSpreadsheetsShowIt(String cell) {
        assertThat(json(TestLines.SWEPT, cell)).isEqualTo("\"2024-03-05\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-29", "5/3/2024", "45352", "2024-03-05,never"})
    void whatIsNoDayOrCouldBeTwoIsRefused(String cell) {
        assertThat(expected(TestLines.SWEPT, cell)).isEqualTo("a date such as 2025-06-10, or \"never\"");
    }

    @Test
    void whatNeverHappenedIsNotUnknown() {
        assertThat(json(TestLines.SWEPT, "从未")).isEqualTo("\"never\"");
    }

    @ParameterizedTest
    @CsvSource({"煤, coal", "coal, coal", "Natural Gas, gas", "燃气, gas"})
    void aCodeIsNamedByItsLabelInEitherLanguage(String cell, String code) {
        assertThat(json(TestLines.FUEL, cell)).isEqualTo('"' + code + '"');
    }

    @Test
    void anUnknownCodeIsRefusedWithThoseThereAre() {
        assertThat(expected(TestLines.FUEL, "木柴")).isEqualTo("one of: coal, natural gas");
        assertThat(expected(TestLines.FUEL, "1")).isEqualTo("one of: coal, natural gas");
    }

    @Test
    void noneOfThemIsNotUnknown() {
        assertThat(json(TestLines.TOOLS, "无")).isEqualTo("[]");
        assertThat(json(TestLines.TOOLS, "煤、燃气")).isEqualTo("[\"coal\",\"gas\"]");
        assertThat(expected(TestLines.TOOLS, "coal,none")).startsWith("one of: coal, natural gas; several");
    }

    @Test
    void aSeriesMayHaveGaps() {
        assertThat(json(TestLines.HEAT, "1  2,-、4.5\n5")).isEqualTo("[\"1\",\"2\",null,\"4.5\",\"5\"]");
        assertThat(expected(TestLines.HEAT, "1 x")).startsWith("a row of values");
    }

    @Test
    void aListIsTakenByHowManyItHolds() {
        assertThat(json(TestLines.PERSONS, "3")).isEqualTo("3");
        assertThat(expected(TestLines.PERSONS, "21")).isEqualTo("how many, from 0 to 20");
    }
}
