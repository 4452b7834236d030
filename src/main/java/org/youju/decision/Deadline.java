package org.youju.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.youju.law.Text;

/**
 * A day to which a clause counts, with the count.
 *
 * @param fact name of the computed day
 * @param label what it is
 * @param readings letters of the readings of the clause that look at it; empty where the clause has one reading
 * @param steps how it is counted, in order
 * @param due the day; empty where something is missing or a calendar is not held
 * @param missing names of the facts the count lacks
 * @param reasons why it cannot be counted although nothing is missing
 * @param warnings what the text leaves open
 */
public record Deadline(
        String fact,
        Text label,
        List<String> readings,
        List<Step> steps,
        Optional<LocalDate> due,
        List<String> missing,
        List<Reason> reasons,
        List<Warning> warnings) {
    /**
     * One part of a count.
     *
     * @param rule the rule of counting, in words
     * @param from the day from which it counts, itself not counted
     * @param to the day it comes to
     * @param days the days, or ends of months, on the way; empty where there are too many to list
     */
    public record Step(Text rule, LocalDate from, LocalDate to, List<Day> days) {}

    /**
     * A day on the way.
     *
     * @param date the day
     * @param number its number in the count; 0 where it is passed over
     * @param working whether it is a working day; empty where that year's calendar is not held
     */
    public record Day(LocalDate date, int number, Optional<Boolean> working) {}
}
