package org.youju.check.wording;

import org.youju.check.sources.Span;
import org.youju.law.Pin;

/**
 * Where a figure of the ledger stands in the official text.
 *
 * @param instrument id of its instrument
 * @param pin its clause
 * @param written as the ledger writes it
 * @param file the file
 * @param span the characters of the file, counted from 0
 */
public record FigurePlace(String instrument, Pin pin, String written, String file, Span span) {}
