package org.youju.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.youju.rulebook.WorkCalendar;

class ValueFunctionsTest {
    private final ValueFunctions functions = new ValueFunctions(new WorkCalendar(new TreeMap<>(Map.of())));

    private Computed dayOf(int year, int month, int day) {
        return functions.call(
                "dayOf",
                Stream.of(year, month, day)
                        .map(number -> (Object) BigDecimal.valueOf(number))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"2025, 5, 31, 2025-05-31", "2024, 2, 29, 2024-02-29"})
    void a_day_of_a_year_is_that_day(int year, int month, int day, LocalDate date) {
        assertThat(dayOf(year, month, day).value()).contains(date);
    }

    @ParameterizedTest
    @CsvSource({"2025, 2, 29", "2025, 13, 1", "2025, 0, 1", "2025, 6, 31", "1000000000, 1, 1"})
    void a_day_the_calendar_does_not_have_is_none_and_says_so(int year, int month, int day) {
        Computed none = dayOf(year, month, day);
        assertThat(none.value()).isEmpty();
        assertThat(none.lacks().reasons()).singleElement().satisfies(reason -> assertThat(reason.code())
                .isEqualTo("not-computable"));
    }
}
