package org.youju.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.youju.law.Text;

/** Reads {@code subjects/*.yaml} into the vocabulary. */
final class VocabularyReader {
    private final SourceLines lines;

    /** What is known of a subject before the types of its facts can be. */
    private record Draft(String name, Text label, YamlMap map, List<CodeList> codes) {}

    VocabularyReader(SourceLines lines) {
        this.lines = lines;
    }

    /** Returns the vocabulary of some files; names may be used before the file that declares them. */
    Vocabulary read(List<YamlNode> files) {
        List<Draft> drafts = files.stream().map(VocabularyReader::draft).toList();
        checkNamesDiffer(drafts);
        TypeNames types = new TypeNames(
                drafts.stream().map(Draft::name).toList(),
                drafts.stream()
                        .flatMap(draft -> draft.codes().stream())
                        .map(CodeList::name)
                        .toList());
        Vocabulary vocabulary = new Vocabulary(
                drafts.stream()
                        .map(draft -> subject(draft, types))
                        .sorted(Comparator.comparing(Subject::name))
                        .toList(),
                drafts.stream()
                        .flatMap(draft -> draft.codes().stream())
                        .sorted(Comparator.comparing(CodeList::name))
                        .toList());
        drafts.forEach(draft -> new ComputedFactChecks(vocabulary, draft.name()).check(factNodes(draft)));
        checkOneMeaning(drafts, vocabulary);
        return vocabulary;
    }

    private static Draft draft(YamlNode file) {
        YamlMap map = file.map();
        String name = map.text("subject");
        if (!name.isEmpty() && !Names.isType(name)) {
            map.required("subject")
                    .orElseThrow()
                    .problem("a subject cannot be named \"" + name + "\"", "expected UpperCamelCase");
        } else if (!name.isEmpty() && !file.file().equals(Names.subjectPath(name))) {
            map.required("subject")
                    .orElseThrow()
                    .problem(
                            "subject " + name + " stands in a file of another name",
                            "expected " + Names.subjectPath(name));
        }
        return new Draft(
                name,
                map.words("label"),
                map,
                map.optional("codes").map(CodeListReader::read).orElse(List.of()));
    }

    private Subject subject(Draft draft, TypeNames types) {
        FactReader reader = new FactReader(types);
        List<Fact> facts = new ArrayList<>(List.of(FactReader.AS_OF));
        factNodes(draft).forEach((name, node) -> {
            lines.noteKeys(node.file(), name, node.map());
            facts.add(reader.read(name, node));
        });
        draft.map().required("facts");
        draft.map().close();
        return new Subject(draft.name(), draft.label(), facts);
    }

    private static Map<String, YamlNode> factNodes(Draft draft) {
        YamlNode facts = draft.map().entries().get("facts");
        return facts == null ? Map.of() : facts.map().entries();
    }

    private static void checkNamesDiffer(List<Draft> drafts) {
        Map<String, String> files = new HashMap<>();
        for (Draft draft : drafts) {
            List<String> names =
                    new ArrayList<>(draft.codes().stream().map(CodeList::name).toList());
            names.add(draft.name());
            for (String name : names) {
                String other = files.putIfAbsent(name, draft.map().file());
                if (other != null) {
                    draft.map()
                            .node()
                            .problem("the name " + name + " is taken in " + other, "names are unique in a rulebook");
                }
            }
        }
    }

    /** The same name in two subjects means the same thing, so at least its type is the same. */
    private static void checkOneMeaning(List<Draft> drafts, Vocabulary vocabulary) {
        Map<String, Subject> first = new HashMap<>();
        for (Draft draft : drafts) {
            Subject subject = vocabulary.subject(draft.name()).orElseThrow();
            factNodes(draft).forEach((name, node) -> {
                Subject other = first.putIfAbsent(name, subject);
                FactType type = subject.fact(name).orElseThrow().type();
                if (other != null && !other.fact(name).orElseThrow().type().equals(type)) {
                    node.problem(
                            "\"" + name + "\" is " + ComputationChecker.words(type) + " here and "
                                    + ComputationChecker.words(
                                            other.fact(name).orElseThrow().type())
                                    + " in " + other.name(),
                            "the same name means the same thing in every subject");
                }
            });
        }
    }
}
