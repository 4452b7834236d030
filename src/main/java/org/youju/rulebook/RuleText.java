package org.youju.rulebook;

import java.io.Serializable;
import java.util.List;
import org.youju.decision.Role;
import org.youju.law.Period;
import org.youju.law.Pin;

/**
 * One rule as written: the role of one clause for one question.
 *
 * @param instrument id of its instrument
 * @param question id of its question
 * @param name its name
 * @param clause the clause it says something for
 * @param role what it says
 * @param reading letter of the reading it belongs to; empty if unmarked
 * @param unless pins of the clauses whose values come before its own
 * @param period the days it stands for
 * @param subject name of the subject its pattern is on; empty if it only reads {@code Clauses}
 * @param constraints its constraints, in order
 * @param gifts what it gives, in order
 * @param comment the line above it, in our own words; empty if none
 * @param file its file below {@code rules/}
 * @param line its line there
 */
public record RuleText(
        String instrument,
        String question,
        String name,
        Pin clause,
        Role role,
        String reading,
        List<Pin> unless,
        Period period,
        String subject,
        List<Constraint> constraints,
        List<Gift> gifts,
        String comment,
        String file,
        int line)
        implements Serializable {

    public RuleText {
        unless = List.copyOf(unless);
        constraints = List.copyOf(constraints);
        gifts = List.copyOf(gifts);
    }

    /** Returns the name of the subject it speaks of: a rule that only reads {@code Clauses} speaks of its question's. */
    public String subjectIn(Question asked) {
        return subject.isEmpty() ? asked.subject() : subject;
    }

    /** Returns the name under which Drools compiles it: its file and line. */
    public String compiledName() {
        return CompilerDrl.name(file, line);
    }
}
