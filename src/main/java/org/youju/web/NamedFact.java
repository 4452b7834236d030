package org.youju.web;

import java.util.Optional;
import org.youju.law.Language;
import org.youju.rulebook.Fact;
import org.youju.rulebook.Rulebook;
import org.youju.rulebook.Subject;

/**
 * A fact of a case, found by its JSON pointer.
 *
 * @param fact the fact as the vocabulary has it
 * @param list the fact that holds the list it is in; nothing for a fact of the subject itself
 * @param element number in that list, from 1; 0 for a fact of the subject itself
 */
record NamedFact(Fact fact, Optional<Fact> list, int element) {
    private static final int OF_THE_SUBJECT = 3;
    private static final int OF_AN_ELEMENT = 5;

    /** Finds the fact of a pointer such as {@code /facts/members/1/age} in the cases of a question. */
    static Optional<NamedFact> find(Rulebook rulebook, String question, String pointer) {
        Optional<Subject> subject = rulebook.question(question).flatMap(each -> rulebook.subject(each.subject()));
        String[] path = pointer.split("/", -1);
        if (path.length == OF_THE_SUBJECT) {
            return subject.flatMap(each -> each.fact(path[2])).map(fact -> new NamedFact(fact, Optional.empty(), 0));
        }
        if (path.length == OF_AN_ELEMENT && path[3].matches("\\d{1,4}")) {
            Optional<Fact> list = subject.flatMap(each -> each.fact(path[2]));
            return list.flatMap(each -> rulebook.subject(each.type().of()))
                    .flatMap(each -> each.fact(path[4]))
                    .map(fact -> new NamedFact(fact, list, Integer.parseInt(path[3]) + 1));
        }
        return Optional.empty();
    }

    /** Returns what it is called, with the element it belongs to. */
    String label(Language language) {
        String own = fact.label().in(language);
        return list.map(of -> of.label().in(language) + " " + element + (language == Language.EN ? ": " : "：") + own)
                .orElse(own);
    }
}
