package org.youju.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.youju.decision.Deadline;
import org.youju.rulebook.Rulebooks;

/** The days on the way of a count, worked out by hand. */
class DayCountTest {
    private static final DayCount COUNT = new DayCount(Rulebooks.bundled().calendar());

    @Test
    void monthsEndOnTheLastDayWhereThereIsNoCorrespondingOneAndAreNotCarriedOnFromIt() {
        Deadline.Step step = COUNT.step("plusMonths", day("2025-12-31"), 3, day("2026-03-31"));

        assertThat(dates(step)).containsExactly(day("2026-01-31"), day("2026-02-28"), day("2026-03-31"));
        assertThat(numbers(step)).containsExactly(1, 2, 3);
        assertThat(step.rule().en()).startsWith("3 months on");
    }

    @Test
    void monthsBackAreClippedToo() {
        Deadline.Step step = COUNT.step("minusMonths", day("2024-05-31"), 3, day("2024-02-29"));

        assertThat(dates(step)).containsExactly(day("2024-04-30"), day("2024-03-31"), day("2024-02-29"));
        assertThat(step.rule().zh()).startsWith("往前数3个月");
    }

    @Test
    void aYearFromALeapDayEndsOnTheTwentyEighth() {
        assertThat(dates(COUNT.step("plusYears", day("2024-02-29"), 1, day("2025-02-28"))))
                .containsExactly(day("2025-02-28"));
    }

    @Test
    void daysBackAreCountedFromTheDayBefore() {
        Deadline.Step step = COUNT.step("minusDays", day("2025-03-02"), 3, day("2025-02-27"));

        assertThat(dates(step)).containsExactly(day("2025-03-01"), day("2025-02-28"), day("2025-02-27"));
        assertThat(numbers(step)).containsExactly(1, 2, 3);
    }

    @Test
    void workingDaysBackPassOverTheHolidayAndCountMakeUpWorkdays() {
        // holiday 1 to 8 October 2025; Sunday 28 September is a make-up workday, Saturday 27 is not
        Deadline.Step step = COUNT.step("minusWorkingDays", day("2025-10-09"), 4, day("2025-09-26"));

        assertThat(step.days())
                .filteredOn(each -> each.number() > 0)
                .extracting(Deadline.Day::date)
                .containsExactly(day("2025-09-30"), day("2025-09-29"), day("2025-09-28"), day("2025-09-26"));
        assertThat(step.days())
                .filteredOn(each -> each.number() == 0)
                .extracting(Deadline.Day::date)
                .hasSize(9)
                .contains(day("2025-10-01"), day("2025-10-08"), day("2025-09-27"));
    }

    @Test
    void aLastDayInTheHolidayMovesToTheFirstWorkingDay() {
        Deadline.Step step = COUNT.pastRestDays(day("2025-10-07"), day("2025-10-09"));

        assertThat(dates(step)).containsExactly(day("2025-10-07"), day("2025-10-08"), day("2025-10-09"));
        assertThat(numbers(step)).containsExactly(0, 0, 1);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static List<LocalDate> dates(Deadline.Step step) {
        return step.days().stream().map(Deadline.Day::date).toList();
    }

    private static List<Integer> numbers(Deadline.Step step) {
        return step.days().stream().map(Deadline.Day::number).toList();
    }
}
