package org.youju.rulebook;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Every subject and code list of a rulebook.
 *
 * @param subjects subjects in order of name
 * @param codeLists code lists in order of name
 */
public record Vocabulary(List<Subject> subjects, List<CodeList> codeLists) implements Serializable {
    public Vocabulary {
        subjects = List.copyOf(subjects);
        codeLists = List.copyOf(codeLists);
    }

    /** Returns the subject of a name. */
    public Optional<Subject> subject(String name) {
        return subjects.stream().filter(subject -> subject.name().equals(name)).findFirst();
    }

    /** Returns the code list of a name. */
    public Optional<CodeList> codeList(String name) {
        return codeLists.stream().filter(list -> list.name().equals(name)).findFirst();
    }
}
