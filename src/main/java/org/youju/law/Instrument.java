package org.youju.law;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One text of law with its clause ledger.
 *
 * @param id folder path, such as {@code yingkou/housing_2025}
 * @param title name
 * @param documentNumber number of the document, such as 营政发〔2025〕2号
 * @param issuer who issued it
 * @param kind what sort of text it is
 * @param issued day of issue
 * @param inForce days in force
 * @param beforeIsUndetermined whether a day before the first is undetermined; otherwise out-of-scope
 * @param repeals texts it repeals, as titles with numbers
 * @param amends texts it amends, as titles with numbers
 * @param scope places
 * @param source where its wording is known from
 * @param clauses every clause, in the order of the text
 */
public record Instrument(
        String id,
        Text title,
        String documentNumber,
        Text issuer,
        Text kind,
        LocalDate issued,
        Period inForce,
        boolean beforeIsUndetermined,
        List<String> repeals,
        List<String> amends,
        Scope scope,
        WordingSource source,
        List<Clause> clauses)
        implements Serializable {

    public Instrument {
        repeals = List.copyOf(repeals);
        amends = List.copyOf(amends);
        clauses = List.copyOf(clauses);
    }

    /** Returns the clause at a place. */
    public Optional<Clause> clause(Pin pin) {
        return clauses.stream().filter(clause -> clause.pin().equals(pin)).findFirst();
    }

    /** Returns the DRL package of its rules, such as {@code yingkou.housing_2025}. */
    public String packageName() {
        return id.replace('/', '.');
    }

    /** Returns the full citation of one of its clauses: 《title》（number）label. */
    public String citation(Clause clause) {
        return "《" + title.zh() + "》（" + documentNumber + "）" + clause.label();
    }
}
