package org.youju.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.youju.decision.Reason;
import org.youju.law.Text;
import org.youju.rulebook.WorkCalendar;

/** Counts working days; where a year's notice is not held, that is the named reason why the count is unknown. */
final class WorkingDays {
    private final WorkCalendar calendar;

    WorkingDays(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** The n-th working day after a day, or before it for a negative number. */
    Computed plus(LocalDate day, int number) {
        return computed(calendar.plusWorkingDays(day, number));
    }

    /** The working days after one day up to and with another. */
    Computed between(LocalDate from, LocalDate to) {
        Computed count = computed(calendar.workingDaysBetween(from, to));
        return count.value().isPresent()
                ? Computed.of(BigDecimal.valueOf((Integer) count.value().get()))
                : count;
    }

    private static <T> Computed computed(WorkCalendar.Result<T> result) {
        if (result instanceof WorkCalendar.YearNotHeld<T> notHeld) {
            return Computed.lacking(Lacks.reason(new Reason(
                    "calendar-not-held",
                    "",
                    "",
                    new Text(
                            notHeld.year() + "年的节假日安排未收录，工作日无法计算",
                            "the holiday notice for " + notHeld.year()
                                    + " is not held, so working days cannot be counted"))));
        }
        return Computed.of(((WorkCalendar.Counted<T>) result).counted());
    }
}
