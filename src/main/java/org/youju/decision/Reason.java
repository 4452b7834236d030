package org.youju.decision;

import org.youju.law.Text;

/**
 * Why an outcome is not a plain yes or no, beyond the findings.
 *
 * @param code word for programs, such as {@code text-not-held} or {@code not-yet-in-force}
 * @param instrument id of the text it speaks of; empty if none
 * @param pin the clause it speaks of; empty if none
 * @param text the same in a sentence
 */
public record Reason(String code, String instrument, String pin, Text text) {}
