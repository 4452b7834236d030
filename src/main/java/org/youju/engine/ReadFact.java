package org.youju.engine;

import org.youju.rulebook.Fact;

/**
 * A fact that some question reads and that a person can tell.
 *
 * @param list name of the list of whose elements it is a fact; empty for a fact of the subject itself
 * @param fact the fact
 */
public record ReadFact(String list, Fact fact) {}
