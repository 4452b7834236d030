package org.youju.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.youju.rulebook.Problems;
import org.youju.rulebook.YamlFile;
import org.youju.rulebook.YamlMap;
import org.youju.rulebook.YamlNode;

/**
 * A bundled test case as a client would send it.
 *
 * @param name name of the case
 * @param question id of its question
 * @param json the request
 * @param outcome code of the outcome it expects
 */
public record SentCase(String name, String question, String json, String outcome) {
    private static final Path CASES = Path.of("test-cases");

    /** Returns every bundled case. */
    public static List<SentCase> all() {
        Problems problems = new Problems();
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(file -> YamlFile.parse(file.toString(), text(file), problems).stream())
                    .map(YamlNode::map)
                    .flatMap(SentCase::ofFile)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Stream<SentCase> ofFile(YamlMap file) {
        String question = file.text("question");
        String place = file.optionalText("place");
        return file.items("cases").stream().map(YamlNode::map).map(each -> {
            String own = each.optionalText("place");
            Map<String, Object> request = new LinkedHashMap<>();
            request.put("question", question);
            request.put("place", own.isEmpty() ? place : own);
            request.put("asOf", each.text("asOf"));
            request.put(
                    "facts",
                    each.required("facts")
                            .map(facts -> Service.json(facts.json()))
                            .orElseThrow());
            return new SentCase(
                    each.text("name"),
                    question,
                    line(request),
                    each.required("expect").orElseThrow().map().text("outcome"));
        });
    }

    private static String line(Map<String, Object> request) {
        try {
            return new ObjectMapper().writeValueAsString(request);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
