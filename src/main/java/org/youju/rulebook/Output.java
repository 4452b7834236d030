package org.youju.rulebook;

import java.io.Serializable;
import org.youju.law.Text;

/**
 * A value that the rules of a question may give.
 *
 * @param name identifier
 * @param type type of the value
 * @param label what it is
 * @param unit its unit; empty if none
 * @param combine what several clauses giving it come to
 * @param within the fact within whose equal values they are combined; empty for all together
 * @param clause pin of the clause that says how to combine; empty where only one is given
 */
public record Output(String name, FactType type, Text label, Text unit, Combine combine, String within, String clause)
        implements Serializable {
    /** What several given values come to. */
    public enum Combine {
        /** Two different values are an error of the rulebook. */
        ONE,
        MAX,
        SUM,
        /** A list of them all. */
        ALL
    }
}
