package org.youju.law;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One defensible reading of a clause.
 *
 * @param id letter; {@code A} is what the unmarked rules say
 * @param summary what it holds
 * @param on day it was written down; {@link LocalDate#MIN} if not stated
 * @param basis why it is defensible; may be empty
 */
public record Reading(String id, Text summary, LocalDate on, String basis) implements Serializable {}
