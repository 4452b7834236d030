package org.youju.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.youju.engine.Query;
import org.youju.facts.Facts;
import org.youju.law.Place;
import org.youju.rulebook.NearestName;
import org.youju.rulebook.Problems;
import org.youju.rulebook.Question;
import org.youju.rulebook.Rulebook;
import org.youju.rulebook.YamlFile;
import org.youju.rulebook.YamlMap;
import org.youju.rulebook.YamlNode;
import org.youju.wire.RequestReader;
import org.youju.wire.WireException;

/** Reads test cases by the vocabulary of a rulebook; what is wrong with them is reported all at once. */
public final class CaseReader {
    private final Rulebook rulebook;
    private final RequestReader requests;
    private final Problems problems = new Problems();

    /** Makes a reader of cases for a rulebook. */
    public CaseReader(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.requests = new RequestReader(rulebook);
    }

    /**
     * Reads every case below a folder, in order of file and line.
     *
     * @throws org.youju.rulebook.RulebookException with everything that is wrong with the files
     */
    public List<TestCase> read(Path folder) {
        return read(folder, List.of());
    }

    /**
     * Reads the cases of some texts, or of all if none are named, in order of file and line.
     *
     * @param instruments ids of the texts, whose folders are read
     * @throws org.youju.rulebook.RulebookException with everything that is wrong with the files
     */
    public List<TestCase> read(Path folder, List<String> instruments) {
        List<TestCase> cases = new ArrayList<>();
        for (Path file : files(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            if (!instruments.isEmpty() && instruments.stream().noneMatch(id -> name.startsWith(id + "/"))) {
                continue;
            }
            YamlFile.parse(name, text(file), problems).ifPresent(node -> cases.addAll(file(name, node.map())));
        }
        problems.throwIfAny();
        return cases;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("the folder of cases cannot be read: " + folder, failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("the cases cannot be read: " + file, failure);
        }
    }

    private List<TestCase> file(String file, YamlMap map) {
        Optional<YamlNode> questionNode = map.required("question");
        Optional<Question> question = questionNode.flatMap(node -> rulebook.question(node.text()));
        if (questionNode.isPresent() && question.isEmpty()) {
            String id = questionNode.get().text();
            questionNode.get().problem("there is no question \"" + id + "\"", NearestName.hint(id, questionIds()));
        }
        String place = map.optionalText("place");
        List<TestCase> cases = new ArrayList<>();
        for (YamlNode node : map.items("cases")) {
            question.flatMap(asked -> testCase(file, node, asked, place)).ifPresent(cases::add);
        }
        map.close();
        return cases;
    }

    private List<String> questionIds() {
        return rulebook.content().questions().stream().map(Question::id).toList();
    }

    private Optional<TestCase> testCase(String file, YamlNode node, Question question, String defaultPlace) {
        YamlMap map = node.map();
        String name = map.text("name");
        Optional<LocalDate> asOf = map.required("asOf").flatMap(YamlNode::date);
        String place = Optional.of(map.optionalText("place"))
                .filter(text -> !text.isEmpty())
                .orElse(defaultPlace);
        Optional<Facts> facts = map.required("facts").flatMap(given -> facts(question, given));
        Optional<TestCase.Expected> expected = map.required("expect").map(expect -> expected(expect.map()));
        map.close();
        if (!Place.isPlace(place)) {
            node.problem("the case \"" + name + "\" has no place", "expected place: \"210802\" here or at the top");
            return Optional.empty();
        }
        if (asOf.isEmpty() || facts.isEmpty() || expected.isEmpty()) {
            return Optional.empty();
        }
        Query query = new Query(question.id(), new Place(place), asOf.get(), facts.get());
        return Optional.of(new TestCase(file, node.line(), name, query, expected.get()));
    }

    private Optional<Facts> facts(Question question, YamlNode given) {
        try {
            return Optional.of(requests.readFacts(question.id(), given.json().getBytes(StandardCharsets.UTF_8)));
        } catch (WireException wrong) {
            wrong.refusals()
                    .forEach(refusal -> given.problem(
                            refusal.pointer() + ": " + refusal.detail().en(),
                            refusal.expected().en()));
            return Optional.empty();
        }
    }

    private static TestCase.Expected expected(YamlMap map) {
        Map<String, String> findings = new LinkedHashMap<>();
        map.optional("findings")
                .ifPresent(node -> node.map().entries().forEach((pin, status) -> findings.put(pin, status.text())));
        Map<String, Map<String, TestCase.ExpectedReading>> readings = new LinkedHashMap<>();
        map.optional("readings")
                .ifPresent(node -> node.map().entries().forEach((pin, each) -> readings.put(pin, readings(each))));
        Optional<List<String>> missing = map.optional("missing")
                .map(node -> node.list().stream().map(YamlNode::text).toList());
        TestCase.Expected expected = new TestCase.Expected(
                map.text("outcome"),
                findings,
                readings,
                values(map),
                missing,
                map.optional("reasons").map(CaseReader::texts),
                map.optional("warnings").map(CaseReader::texts),
                map.optional("nextQuestion").map(YamlNode::text),
                map.optional("whatIf").map(CaseReader::proposals));
        map.close();
        return expected;
    }

    private static Map<String, TestCase.ExpectedReading> readings(YamlNode node) {
        Map<String, TestCase.ExpectedReading> readings = new LinkedHashMap<>();
        node.map().entries().forEach((letter, reading) -> {
            YamlMap map = reading.map();
            readings.put(
                    letter,
                    new TestCase.ExpectedReading(
                            map.optional("status").map(YamlNode::text),
                            map.optional("outcome").map(YamlNode::text),
                            values(map)));
            map.close();
        });
        return readings;
    }

    private static Map<String, String> values(YamlMap map) {
        Map<String, String> values = new LinkedHashMap<>();
        map.optional("values")
                .ifPresent(node -> node.map().entries().forEach((name, value) -> values.put(name, value.json())));
        return values;
    }

    private static List<Map<String, String>> proposals(YamlNode node) {
        List<Map<String, String>> proposals = new ArrayList<>();
        for (YamlNode proposal : node.list()) {
            Map<String, String> values = new LinkedHashMap<>();
            proposal.map().entries().forEach((path, value) -> values.put(path, value.json()));
            proposals.add(values);
        }
        return proposals;
    }

    private static List<String> texts(YamlNode node) {
        return node.list().stream().map(YamlNode::text).toList();
    }
}
