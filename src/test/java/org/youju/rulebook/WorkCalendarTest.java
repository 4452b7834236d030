package org.youju.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.tyme.holiday.LegalHoliday;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.youju.facts.Facts;
import org.youju.rulebook.WorkCalendar.Counted;
import org.youju.rulebook.WorkCalendar.YearNotHeld;

class WorkCalendarTest {
    private static final WorkCalendar CALENDAR = calendar();

    private static WorkCalendar calendar() {
        Problems problems = new Problems();
        Map<Integer, List<CalendarDay>> years = new HashMap<>();
        for (int year = 2024; year <= 2026; year++) {
            Path file = Path.of("rules/calendar/" + year + ".csv");
            try {
                years.put(year, CalendarReader.read(file.toString(), year, Files.readString(file), problems));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        problems.throwIfAny();
        return new WorkCalendar(years);
    }

    @Test
    void every_day_from_2024_to_2026_is_as_another_library_has_it() {
        int days = 0;
        for (LocalDate day = day("2024-01-01"); day.getYear() <= 2026; day = day.plusDays(1)) {
            Optional<LegalHoliday> holiday =
                    Optional.ofNullable(LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
            boolean weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;

            assertThat(CALENDAR.isWorkingDay(day))
                    .as(day.toString())
                    .isEqualTo(new Counted<>(holiday.map(LegalHoliday::isWork).orElse(weekday)));
            days++;
        }
        assertThat(days).isEqualTo(1096);
    }

    @Test
    void the_day_one_starts_from_is_not_counted() {
        assertThat(CALENDAR.plusWorkingDays(day("2025-06-10"), 1)).isEqualTo(new Counted<>(day("2025-06-11")));
        assertThat(CALENDAR.plusWorkingDays(day("2025-06-10"), 10)).isEqualTo(new Counted<>(day("2025-06-24")));
        assertThat(CALENDAR.minusWorkingDays(day("2025-06-10"), 1)).isEqualTo(new Counted<>(day("2025-06-09")));
    }

    @Test
    void holidays_and_make_up_workdays_are_counted_as_the_notice_says() {
        // 2025: off from 28 January to 4 February, work on Sunday 26 January and Saturday 8 February
        assertThat(CALENDAR.plusWorkingDays(day("2025-01-24"), 2)).isEqualTo(new Counted<>(day("2025-01-27")));
        assertThat(CALENDAR.plusWorkingDays(day("2025-01-27"), 1)).isEqualTo(new Counted<>(day("2025-02-05")));
        assertThat(CALENDAR.plusWorkingDays(day("2025-02-07"), 1)).isEqualTo(new Counted<>(day("2025-02-08")));
    }

    @Test
    void a_count_may_cross_the_turn_of_the_year() {
        assertThat(CALENDAR.plusWorkingDays(day("2024-12-31"), 1)).isEqualTo(new Counted<>(day("2025-01-02")));
    }

    @Test
    void a_year_not_held_is_named_and_never_guessed() {
        assertThat(CALENDAR.isWorkingDay(day("2027-03-01"))).isEqualTo(new YearNotHeld<>(2027));
        assertThat(CALENDAR.plusWorkingDays(day("2026-12-31"), 1)).isEqualTo(new YearNotHeld<>(2027));
        assertThat(CALENDAR.minusWorkingDays(day("2024-01-02"), 1)).isEqualTo(new YearNotHeld<>(2023));
        assertThat(CALENDAR.workingDaysBetween(day("2026-12-30"), day("2027-01-05")))
                .isEqualTo(new YearNotHeld<>(2027));
        assertThat(CALENDAR.plusWorkingDays(day("2024-06-03"), Integer.MAX_VALUE))
                .isEqualTo(new YearNotHeld<>(2027));
        assertThat(CALENDAR.minusWorkingDays(day("2024-06-03"), Integer.MIN_VALUE))
                .isEqualTo(new YearNotHeld<>(2027));
        assertThat(CALENDAR.isWorkingDay(day("2027-03-01")).value()).isEmpty();
    }

    @Test
    void what_never_happened_stays_so() {
        assertThat(CALENDAR.plusWorkingDays(Facts.NEVER, 10)).isEqualTo(new Counted<>(Facts.NEVER));
        assertThat(CALENDAR.minusWorkingDays(Facts.NEVER, 10)).isEqualTo(new Counted<>(Facts.NEVER));
    }

    @Property
    void the_days_between_are_those_that_were_added(
            @ForAll @IntRange(max = 700) int start, @ForAll @IntRange(max = 200) int number) {
        LocalDate from = day("2024-01-01").plusDays(start);
        LocalDate to = CALENDAR.plusWorkingDays(from, number).value().orElseThrow();

        assertThat(CALENDAR.workingDaysBetween(from, to)).isEqualTo(new Counted<>(number));
        assertThat(CALENDAR.workingDaysBetween(to, from)).isEqualTo(new Counted<>(-number));
        assertThat(CALENDAR.plusWorkingDays(to, -1)).isEqualTo(CALENDAR.minusWorkingDays(to, 1));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
