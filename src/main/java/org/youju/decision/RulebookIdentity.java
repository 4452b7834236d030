package org.youju.decision;

import java.io.Serializable;

/**
 * Which rulebook decided.
 *
 * @param version version written in the rulebook
 * @param digest {@code sha256:} and 64 hexadecimal digits over every file of the rulebook
 */
public record RulebookIdentity(String version, String digest) implements Serializable {}
