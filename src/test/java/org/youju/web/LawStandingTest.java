package org.youju.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.youju.law.Period;

class LawStandingTest {
    private static final Period YEAR = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2024-12-31,LATER", "2025-01-01,NOW", "2025-12-31,NOW", "2026-01-01,OVER"})
    void theFirstAndTheLastDayCount(LocalDate day, LawStanding standing) {
        assertThat(LawStanding.of(YEAR, day)).isEqualTo(standing);
    }
}
