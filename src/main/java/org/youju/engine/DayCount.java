package org.youju.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.youju.decision.Deadline;
import org.youju.law.Text;
import org.youju.rulebook.WorkCalendar;

/** Tells the count of one function from a day to a day: its rule in words, and every day on the way. */
final class DayCount {
    /** The functions that move a day, each with the unit it counts in. */
    static final Map<String, Unit> UNITS = Map.of(
            "plusDays", Unit.DAY,
            "minusDays", Unit.DAY,
            "plusWorkingDays", Unit.WORKING_DAY,
            "minusWorkingDays", Unit.WORKING_DAY,
            "plusMonths", Unit.MONTH,
            "minusMonths", Unit.MONTH,
            "plusYears", Unit.YEAR);

    private static final int MOST = 1_000;

    private final WorkCalendar calendar;

    DayCount(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** What a function counts. */
    enum Unit {
        DAY,
        WORKING_DAY,
        MONTH,
        YEAR
    }

    /** Returns the step from a day by an amount of what a function counts to the day the function came to. */
    Deadline.Step step(String function, LocalDate from, int amount, LocalDate to) {
        return new Deadline.Step(rule(function, amount), from, to, days(function, from, amount, to));
    }

    /** Returns the step from a last day to the first working day from it on. */
    Deadline.Step pastRestDays(LocalDate from, LocalDate to) {
        List<Deadline.Day> days = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            days.add(day(day, day.equals(to) ? 1 : 0));
        }
        return new Deadline.Step(
                new Text("最后一日是休息日的，顺延到其后第一个工作日", "where the last day is a rest day, the first working day after it"),
                from,
                to,
                days);
    }

    private List<Deadline.Day> days(String function, LocalDate from, int amount, LocalDate to) {
        int sign = function.startsWith("minus") ? -1 : 1;
        List<Deadline.Day> days = new ArrayList<>();
        int number = 0;
        for (long passed = 1; number < amount && days.size() < MOST; passed++) {
            LocalDate next = next(UNITS.get(function), from, sign * passed);
            boolean counted = UNITS.get(function) != Unit.WORKING_DAY
                    || calendar.isWorkingDay(next).value().orElse(false);
            number += counted ? 1 : 0;
            days.add(day(next, counted ? number : 0));
        }
        boolean whole = !days.isEmpty() && days.get(days.size() - 1).date().equals(to);
        return whole ? days : List.of();
    }

    private static LocalDate next(Unit unit, LocalDate from, long by) {
        return switch (unit) {
            case DAY, WORKING_DAY -> from.plusDays(by);
            case MONTH -> from.plusMonths(by);
            case YEAR -> from.plusYears(by);
        };
    }

    private Deadline.Day day(LocalDate date, int number) {
        return new Deadline.Day(date, number, calendar.isWorkingDay(date).value());
    }

    private static Text rule(String function, int amount) {
        boolean back = function.startsWith("minus");
        String direction = back ? "往前" : "往后";
        String before = back ? "back" : "on";
        return switch (UNITS.get(function)) {
            case DAY ->
                new Text(
                        "按自然日" + direction + "数" + amount + "日，起算当日不计",
                        amount + " calendar days " + before + ", the first day not counted");
            case WORKING_DAY ->
                new Text(
                        "按工作日" + direction + "数" + amount + "个工作日，起算当日、休息日和法定节假日不计，调休上班日计入",
                        amount + " working days " + before
                                + ", the first day, rest days and holidays not counted, make-up workdays counted");
            case MONTH ->
                new Text(
                        direction + "数" + amount + "个月，到对应日；没有对应日的，到该月最后一日",
                        amount + " months " + before
                                + " to the corresponding day, or the month's last day where there is none");
            case YEAR ->
                new Text(
                        direction + "数" + amount + "年，到对应日；没有对应日的，到该月最后一日",
                        amount + " years " + before
                                + " to the corresponding day, or the month's last day where there is none");
        };
    }
}
