package org.youju.facts;

/**
 * The values a fact may have within its uncertainty; both ends belong to it.
 *
 * @param low the least, as {@link Facts} keeps values; of a series, the series of the least values
 * @param high the greatest
 */
public record Interval(Object low, Object high) {}
