package org.youju.rulebook;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.youju.rulebook.FactType.Kind;

/** Reads the types of facts and values: {@code decimal}, {@code list of Material}. */
record TypeNames(Collection<String> subjects, Collection<String> codeLists) {
    private static final String LIST_OF = "list of ";
    private static final Map<String, Kind> PLAIN = Map.of(
            "boolean", Kind.BOOLEAN,
            "integer", Kind.INTEGER,
            "decimal", Kind.DECIMAL,
            "date", Kind.DATE,
            "series of decimal", Kind.SERIES);

    static TypeNames of(Vocabulary vocabulary) {
        return new TypeNames(
                vocabulary.subjects().stream().map(Subject::name).toList(),
                vocabulary.codeLists().stream().map(CodeList::name).toList());
    }

    /** Returns the type a value names; that there is none is reported. */
    Optional<FactType> read(YamlNode node) {
        String name = node.text();
        boolean list = name.startsWith(LIST_OF);
        String of = list ? name.substring(LIST_OF.length()).strip() : name;
        if (!list && PLAIN.containsKey(name)) {
            return Optional.of(new FactType(PLAIN.get(name), ""));
        }
        if (codeLists.contains(of)) {
            return Optional.of(new FactType(list ? Kind.CODES : Kind.CODE, of));
        }
        if (list && subjects.contains(of)) {
            return Optional.of(new FactType(Kind.ELEMENTS, of));
        }
        if (!name.isEmpty()) {
            TreeSet<String> known = new TreeSet<>(codeLists);
            known.addAll(list ? subjects : PLAIN.keySet());
            node.problem("there is no type \"" + name + "\"", NearestName.hint(of, known));
        }
        return Optional.empty();
    }
}
