package org.youju.law;

import java.io.Serializable;

/**
 * A piece of a text that is printed out of its order, as on a page that mixes its columns.
 *
 * @param from the words with which its first line begins
 * @param to the words with which its last line ends
 */
public record PrintedPiece(String from, String to) implements Serializable {}
