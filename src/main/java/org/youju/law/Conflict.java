package org.youju.law;

import java.io.Serializable;

/**
 * Another clause that governs the same thing differently.
 *
 * @param instrument its instrument
 * @param pin its place there
 * @param why what they disagree on
 */
public record Conflict(String instrument, Pin pin, Text why) implements Serializable {}
