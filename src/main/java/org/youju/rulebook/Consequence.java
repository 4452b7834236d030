package org.youju.rulebook;

/** What the consequence of a rule may do: the {@code decision} of {@code then}. */
public interface Consequence {
    /** Gives a value or a fact. */
    void give(String name, Object value);

    /** Refers the matter to a person; the code is explained in the clause's ledger entry. */
    void refer(String code);
}
