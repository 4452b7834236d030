package org.youju.rulebook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code calendar/<year>.csv}: the days on which a year departs from the week. */
final class CalendarReader {
    private static final List<String> COLUMNS = List.of("date", "kind", "name", "notice");
    private static final Map<String, Boolean> WORKING = Map.of("off", false, "work", true);

    private CalendarReader() {}

    /** Returns the days of a year in the order of the file. */
    static List<CalendarDay> read(String file, int year, String text, Problems problems) {
        List<CalendarDay> days = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        List<CsvTable.Row> rows = CsvTable.read(file, text, COLUMNS, problems);
        for (CsvTable.Row row : rows) {
            day(row, year).ifPresent(day -> {
                if (!seen.add(day.date())) {
                    row.problem(day.date() + " stands twice", "keep one of them");
                }
                days.add(day);
            });
        }
        boolean readable =
                problems.all().stream().noneMatch(problem -> problem.file().equals(file));
        if (rows.isEmpty() && readable) {
            problems.add(file, 1, "the year has no day off", "leave the file out until the notice is known");
        }
        return days;
    }

    private static Optional<CalendarDay> day(CsvTable.Row row, int year) {
        Optional<LocalDate> date = date(row);
        Optional<Boolean> working = Optional.ofNullable(WORKING.get(row.cell(1)));
        if (working.isEmpty()) {
            row.problem("kind is \"" + row.cell(1) + "\"", "expected off or work");
        }
        if (row.cell(2).isEmpty() || row.cell(3).isEmpty()) {
            row.problem("the day lacks its holiday or its notice", "expected a name and the number of the notice");
        }
        if (date.isPresent() && date.get().getYear() != year) {
            row.problem(
                    date.get() + " is not in " + year,
                    "move it to calendar/" + date.get().getYear() + ".csv");
        } else if (date.isPresent() && working.isPresent()) {
            checkMakeUp(row, date.get(), working.get());
            return Optional.of(new CalendarDay(date.get(), working.get(), row.cell(2), row.cell(3)));
        }
        return Optional.empty();
    }

    private static void checkMakeUp(CsvTable.Row row, LocalDate date, boolean working) {
        DayOfWeek day = date.getDayOfWeek();
        if (working && day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY) {
            row.problem(date + " is a workday anyway", "a make-up workday is a Saturday or Sunday");
        }
    }

    private static Optional<LocalDate> date(CsvTable.Row row) {
        try {
            return Optional.of(LocalDate.parse(row.cell(0)));
        } catch (DateTimeParseException notDate) {
            row.problem("\"" + row.cell(0) + "\" is not a day", "expected one such as 2025-01-01");
            return Optional.empty();
        }
    }
}
