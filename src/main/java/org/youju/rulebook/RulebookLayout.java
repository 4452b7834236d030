package org.youju.rulebook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which file of {@code rules/} is what, by its path, and its text. */
final class RulebookLayout {
    static final String SETTINGS = "rulebook.yaml";
    static final String PLACES = "places.csv";

    private static final Pattern SUBJECT = Pattern.compile("subjects/[a-z0-9_]+\\.yaml");
    private static final Pattern QUESTION = Pattern.compile("questions/[a-z0-9_]+\\.yaml");
    private static final Pattern CALENDAR = Pattern.compile("calendar/\\d{4}\\.csv");
    private static final Pattern LEDGER = Pattern.compile("[a-z][a-z0-9_]*/[a-z][a-z0-9_]*/instrument\\.yaml");
    private static final Pattern RULES = Pattern.compile("[a-z][a-z0-9_]*/[a-z][a-z0-9_]*/[a-z0-9_]+\\.(drl|csv)");
    private static final List<Pattern> ALL = List.of(SUBJECT, QUESTION, CALENDAR, LEDGER, RULES);

    private final RuleFiles files;
    private final Problems problems;

    RulebookLayout(RuleFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    List<String> subjects() {
        return matching(SUBJECT);
    }

    List<String> questions() {
        return matching(QUESTION);
    }

    List<String> calendars() {
        return matching(CALENDAR);
    }

    List<String> ledgers() {
        return matching(LEDGER);
    }

    /** Returns the rule files and decision tables of all instruments. */
    List<String> rules() {
        return matching(RULES);
    }

    /** Returns the folder a file stands in. */
    static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    /** Reports files that are none of a rulebook, and required ones that are missing. */
    void check() {
        for (String path : files.paths()) {
            boolean known = path.equals(SETTINGS)
                    || path.equals(PLACES)
                    || path.equals(RulebookDigest.README)
                    || ALL.stream().anyMatch(pattern -> pattern.matcher(path).matches());
            if (!known) {
                problems.add(
                        path,
                        0,
                        "this is not a file of a rulebook",
                        "names are snake_case; rules stand in <city>/<topic>_<year>/<question>.drl");
            }
        }
        for (String required : List.of(SETTINGS, PLACES)) {
            if (!files.paths().contains(required)) {
                problems.add(required, 0, "the file is missing", "");
            }
        }
        for (String folder :
                rules().stream().map(RulebookLayout::folder).distinct().toList()) {
            if (!files.paths().contains(Names.ledgerPath(folder))) {
                problems.add(
                        Names.ledgerPath(folder), 0, "the file is missing", "rules cannot stand without their ledger");
            }
        }
    }

    /** Returns the text of a file, or nothing if there is no such file or it is no text, which is reported. */
    Optional<String> text(String path) {
        if (!files.paths().contains(path)) {
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(files.bytes(path)))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                problems.add(path, 0, "the file has a NUL character", "expected plain text");
                return Optional.empty();
            }
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException failure) {
            problems.add(path, 0, "the file is not UTF-8", "save it as UTF-8");
            return Optional.empty();
        }
    }

    private List<String> matching(Pattern pattern) {
        return files.paths().stream()
                .filter(path -> pattern.matcher(path).matches())
                .sorted()
                .toList();
    }
}
