package org.youju.check.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.youju.decision.Role;
import org.youju.law.Clause;

/**
 * One clause in one question, read in one way on the days of one wording.
 *
 * @param clause the clause
 * @param question the question
 * @param reading letter of the reading; empty where there is one
 * @param forms the rules that stand under it
 */
record Norm(Clause clause, String question, String reading, List<Form> forms) {
    Norm {
        forms = List.copyOf(forms);
    }

    /** Returns every reading and wording of a clause in a question. */
    static List<Norm> of(Clause clause, String question, List<Form> rules) {
        Set<String> letters = new TreeSet<>();
        clause.readings().forEach(reading -> letters.add(reading.id()));
        if (letters.isEmpty()) {
            letters.add("");
        }
        List<Norm> norms = new ArrayList<>();
        for (String letter : letters) {
            for (LocalDate day : firstDays(rules)) {
                List<Form> standing = under(letter, rules).stream()
                        .filter(form -> form.rule().period().contains(day))
                        .toList();
                if (!standing.isEmpty()) {
                    norms.add(new Norm(clause, question, letter, standing));
                }
            }
        }
        return norms.stream().distinct().toList();
    }

    /** Returns the rules under a reading: of each role those marked with it, or the unmarked where none is. */
    static List<Form> under(String reading, List<Form> rules) {
        return Stream.of(Role.values())
                .flatMap(role -> {
                    List<Form> ofRole = rules.stream()
                            .filter(form -> form.rule().role() == role)
                            .toList();
                    List<Form> marked = marked(ofRole, reading);
                    return (marked.isEmpty() ? marked(ofRole, "") : marked).stream();
                })
                .toList();
    }

    private static List<Form> marked(List<Form> rules, String reading) {
        return rules.stream()
                .filter(form -> form.rule().reading().equals(reading))
                .toList();
    }

    /** Returns the days from which one rule or another begins or has ceased to stand. */
    static Set<LocalDate> firstDays(List<Form> rules) {
        Set<LocalDate> days = new TreeSet<>();
        for (Form form : rules) {
            days.add(form.rule().period().from());
            if (!form.rule().period().isOpen()) {
                days.add(form.rule().period().to().plusDays(1));
            }
        }
        return days;
    }

    /** Returns its rules of a role. */
    List<Form> of(Role role) {
        return forms.stream().filter(form -> form.rule().role() == role).toList();
    }

    /** Returns whether it has a rule of one of these roles. */
    boolean has(Role... roles) {
        return Stream.of(roles).anyMatch(role -> !of(role).isEmpty());
    }

    /** Returns all that these roles' rules say together. */
    List<Either> all(Role role) {
        return of(role).stream().flatMap(form -> form.all().stream()).toList();
    }

    /** Returns what each rule of a role says, for finding out whether it can fail. */
    List<List<Either>> each(Role role) {
        return of(role).stream().map(Form::constraints).toList();
    }
}
