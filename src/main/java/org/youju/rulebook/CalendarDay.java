package org.youju.rulebook;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day on which the State Council's yearly notice departs from the week.
 *
 * @param date the day
 * @param working whether it is a make-up workday; otherwise it is off
 * @param name the holiday
 * @param notice number of the notice
 */
public record CalendarDay(LocalDate date, boolean working, String name, String notice) implements Serializable {}
