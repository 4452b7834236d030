package org.youju.rulebook;

import java.io.Serializable;
import java.util.List;

/**
 * One statement of a consequence.
 *
 * @param refer whether it refers the matter to a person
 * @param name the value's or fact's name, or the code referred with
 * @param expression the value as written; empty for a referral
 * @param literals every number, date or code written in the expression
 */
public record Gift(boolean refer, String name, String expression, List<String> literals) implements Serializable {
    public Gift {
        literals = List.copyOf(literals);
    }
}
