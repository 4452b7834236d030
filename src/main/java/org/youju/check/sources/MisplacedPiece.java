package org.youju.check.sources;

import org.youju.law.Text;

/**
 * A piece that the ledger says a text goes on with, and that the print does not have there.
 *
 * @param number which of the pieces, from 1
 * @param why what is wrong with it, as it goes on after its name
 */
public record MisplacedPiece(int number, Text why) {}
