package org.youju.law;

import java.io.Serializable;

/**
 * A span of days in which a clause had one wording.
 *
 * @param period the days
 * @param held whether we hold the wording of those days; if not, the clause is unknown then
 * @param deleted whether the clause did not stand in those days
 */
public record ClauseVersion(Period period, boolean held, boolean deleted) implements Serializable {}
