package org.youju.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.youju.decision.Outcome;
import org.youju.decision.Status;
import org.youju.law.Force;
import org.youju.law.Language;

/** The words of the pages in both languages. */
class MessagesTest {
    private static final Path VIEWS = Path.of("src/main/resources/views");
    private static final Pattern KEY = Pattern.compile("t\\['([a-z][A-Za-z0-9.-]*[A-Za-z0-9])'\\]");

    private final Messages messages = new Messages();
    private final Map<String, String> chinese = messages.in(Language.ZH);
    private final Map<String, String> english = messages.in(Language.EN);

    @Test
    void everyMessageIsThereInBothLanguages() {
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void everyMessageThatATemplateNamesIsThere() throws IOException {
        try (Stream<Path> views = Files.walk(VIEWS)) {
            List<String> named = views.filter(Files::isRegularFile)
                    .flatMap(MessagesTest::keys)
                    .distinct()
                    .toList();

            assertThat(named).isNotEmpty();
            assertThat(chinese.keySet()).containsAll(named);
        }
    }

    @Test
    void everyOutcomeStatusAndForceHasAName() {
        assertThat(chinese.keySet())
                .containsAll(Stream.of(Outcome.values())
                        .map(each -> "outcome." + each.code())
                        .toList())
                .containsAll(Stream.of(Status.values())
                        .map(each -> "status." + each.code())
                        .toList())
                .containsAll(Stream.of(Force.values())
                        .map(each -> "force." + each.code())
                        .toList());
    }

    private static Stream<String> keys(Path view) {
        try {
            return KEY.matcher(Files.readString(view, StandardCharsets.UTF_8))
                    .results()
                    .map(result -> result.group(1));
        } catch (IOException unreadable) {
            throw new IllegalStateException(view.toString(), unreadable);
        }
    }
}
