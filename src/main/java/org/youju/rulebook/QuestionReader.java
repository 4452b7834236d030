package org.youju.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.youju.decision.Kind;
import org.youju.law.Text;

/** Reads {@code questions/<question>.yaml}. */
final class QuestionReader {
    private static final Map<String, Kind> KINDS =
            Arrays.stream(Kind.values()).collect(Collectors.toMap(Kind::code, Function.identity()));
    private static final Map<String, String> AUDIENCES =
            Map.of("applicant", "applicant", "inspector", "inspector", "caseworker", "caseworker");
    private static final Map<String, Output.Combine> COMBINES = Map.of(
            "one", Output.Combine.ONE,
            "max", Output.Combine.MAX,
            "sum", Output.Combine.SUM,
            "all", Output.Combine.ALL);

    private final TypeNames types;
    private final SourceLines lines;

    QuestionReader(Vocabulary vocabulary, SourceLines lines) {
        this.types = TypeNames.of(vocabulary);
        this.lines = lines;
    }

    /** Returns the question of a file; one without a usable id or kind is none. */
    Optional<Question> read(YamlNode file) {
        YamlMap map = file.map();
        Optional<Kind> kind = map.word("kind", KINDS);
        String id = map.text("question");
        Question question = new Question(
                id,
                kind.orElse(Kind.COMPLIANCE),
                audience(map),
                map.text("subject"),
                map.text("bearer"),
                map.words("label"),
                map.texts("words"),
                outputs(file.file(), map));
        map.close();
        lines.noteKeys(file.file(), "question", map);
        return hasIdOfFile(map, id) ? Optional.of(question) : Optional.empty();
    }

    private static boolean hasIdOfFile(YamlMap map, String id) {
        String expected = Names.baseName(map.file()).replace('_', '-');
        if (id.isEmpty()) {
            return false;
        }
        if (!id.equals(expected) || !Names.isId(id)) {
            map.entries()
                    .get("question")
                    .problem(
                            "question \"" + id + "\" stands in a file of another name",
                            "the file's name asks for question: " + expected);
        }
        return Names.isId(id);
    }

    private static List<String> audience(YamlMap map) {
        return map.required("audience").map(YamlNode::list).orElse(List.of()).stream()
                .flatMap(item -> YamlMap.word(item, AUDIENCES).stream())
                .toList();
    }

    private List<Output> outputs(String file, YamlMap map) {
        Map<String, YamlNode> values =
                map.optional("values").map(node -> node.map().entries()).orElse(Map.of());
        return values.entrySet().stream()
                .map(entry -> {
                    lines.noteKeys(
                            file,
                            "question/values/" + entry.getKey(),
                            entry.getValue().map());
                    return output(entry.getKey(), entry.getValue());
                })
                .toList();
    }

    private Output output(String name, YamlNode node) {
        if (!Names.isFact(name)) {
            node.problem(
                    "a value cannot be named \"" + name + "\"", "expected lowerCamelCase and no word of DRL or Java");
        }
        YamlMap map = node.map();
        Output output = new Output(
                name,
                map.required("type").flatMap(types::read).orElse(new FactType(FactType.Kind.DECIMAL, "")),
                map.words("label"),
                map.optional("unit").map(YamlNode::words).orElse(Text.NONE),
                map.optional("combine")
                        .flatMap(word -> YamlMap.word(word, COMBINES))
                        .orElse(Output.Combine.ONE),
                map.optionalText("within"),
                map.optional("clause")
                        .flatMap(YamlMap::pin)
                        .map(pin -> pin.value())
                        .orElse(""));
        map.close();
        if (output.type().kind() == FactType.Kind.ELEMENTS || output.type().kind() == FactType.Kind.SERIES) {
            node.problem(
                    "a value cannot be " + ComputationChecker.words(output.type()), "expected a plain type or codes");
        }
        return output;
    }
}
