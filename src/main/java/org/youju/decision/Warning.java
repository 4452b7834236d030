package org.youju.decision;

import org.youju.law.Text;

/**
 * Something the reader should know that does not move the outcome.
 *
 * @param code word for programs, such as {@code contradiction}
 * @param at JSON pointer of the fact it speaks of; empty if none
 * @param text the same in a sentence
 */
public record Warning(String code, String at, Text text) {}
