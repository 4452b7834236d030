package org.youju.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.youju.law.Clause;
import org.youju.law.ClauseVersion;
import org.youju.law.Confidence;
import org.youju.law.Conflict;
import org.youju.law.Force;
import org.youju.law.NotEncoded;
import org.youju.law.Pin;
import org.youju.law.Reading;
import org.youju.law.Text;
import org.youju.law.WordingSource;

/** Reads one clause of a ledger. */
final class ClauseReader {
    private static final Map<String, Force> FORCES =
            Arrays.stream(Force.values()).collect(Collectors.toMap(Force::code, Function.identity()));
    /** What an external text may be; an official one is not marked. */
    static final Map<String, Confidence> CONFIDENCES = Arrays.stream(Confidence.values())
            .filter(confidence -> confidence != Confidence.OFFICIAL)
            .collect(Collectors.toMap(Confidence::code, Function.identity()));

    private static final Map<String, String> REASONS = Stream.of(
                    "background",
                    "purpose",
                    "allocation-of-powers",
                    "reference-to-other-rules",
                    "exhortation",
                    "needs-judgement",
                    "no-criterion",
                    "repealed",
                    "definition-only",
                    "not-verified",
                    "not-yet")
            .collect(Collectors.toMap(Function.identity(), Function.identity()));
    private static final List<String> VERSION_TEXTS = List.of("held", "not-held", "deleted");
    private static final Pattern LETTER = Pattern.compile("[A-Z]");
    private static final Pattern CONFLICT = Pattern.compile("([a-z0-9_]+/[a-z0-9_]+) (\\S+)");

    private final String instrument;
    private final WordingSource source;
    private final SourceLines lines;

    ClauseReader(String instrument, WordingSource source, SourceLines lines) {
        this.instrument = instrument;
        this.source = source;
        this.lines = lines;
    }

    /** Returns the clause, or nothing if it has no pinpoint to be known by. */
    Optional<Clause> read(YamlNode item) {
        String written = item.peek("pin");
        YamlMap map = item.inClause(Pin.isPin(written) ? written : "").map();
        return map.required("pin").flatMap(YamlMap::pin).map(pin -> read(pin, map));
    }

    private Clause read(Pin pin, YamlMap map) {
        lines.noteKeys(map.file(), pin.value(), map);
        Clause clause = new Clause(
                instrument,
                pin,
                map.text("label"),
                map.words("summary"),
                confidence(map),
                map.word("force", FORCES).orElse(Force.BACKGROUND),
                map.optionalText("hedge"),
                map.optionalText("bearer"),
                map.texts("figures"),
                map.optional("figuresExplained").map(ClauseReader::explained).orElse(Map.of()),
                map.texts("encoded"),
                map.optional("notEncoded").map(ClauseReader::notEncoded).orElse(NotEncoded.NOT_SO),
                map.texts("decides"),
                map.pins("countsThrough"),
                map.optional("readings").map(ClauseReader::readings).orElse(List.of()),
                map.items("conflictsWith").stream()
                        .flatMap(node -> conflict(node).stream())
                        .toList(),
                map.optional("refers").map(ClauseReader::refers).orElse(Map.of()),
                map.items("notes").stream().map(YamlNode::words).toList(),
                map.optional("survivors").map(node -> survivors(pin, node)).orElse(Map.of()),
                map.items("versions").stream().map(ClauseReader::version).toList());
        map.close();
        return clause;
    }

    private Confidence confidence(YamlMap map) {
        Optional<Confidence> own = map.optional("confidence").flatMap(node -> YamlMap.word(node, CONFIDENCES));
        if (own.isPresent() && !source.isExternal()) {
            map.entries()
                    .get("confidence")
                    .problem(
                            "the official text of this instrument is held",
                            "\"confidence\" is for instruments marked external");
        }
        return own.orElse(source.confidence());
    }

    private static NotEncoded notEncoded(YamlNode node) {
        YamlMap map = node.map();
        // an unknown reason is reported, but the clause is still one that is not encoded
        String reason = map.word("reason", REASONS).orElse("not-yet");
        NotEncoded notEncoded = new NotEncoded(reason, new Text(map.text("zh"), map.text("en")));
        map.close();
        return notEncoded;
    }

    private static List<Reading> readings(YamlNode node) {
        List<Reading> readings = new ArrayList<>();
        node.map().entries().forEach((letter, reading) -> {
            if (!LETTER.matcher(letter).matches()) {
                reading.problem("a reading cannot be named \"" + letter + "\"", "expected a letter from A");
            }
            YamlMap map = reading.map();
            readings.add(new Reading(
                    letter,
                    new Text(map.text("zh"), map.text("en")),
                    map.optional("on").flatMap(YamlNode::date).orElse(LocalDate.MIN),
                    map.optionalText("basis")));
            map.close();
        });
        readings.sort((one, other) -> one.id().compareTo(other.id()));
        return readings;
    }

    private static Map<String, Text> refers(YamlNode node) {
        Map<String, Text> refers = new LinkedHashMap<>();
        node.map().entries().forEach((code, words) -> {
            if (!Names.isCode(code)) {
                words.problem("a code cannot be named \"" + code + "\"", "expected lowerCamelCase");
            }
            refers.put(code, words.words());
        });
        return refers;
    }

    private static Map<String, Text> explained(YamlNode node) {
        Map<String, Text> explained = new LinkedHashMap<>();
        node.map().entries().forEach((figure, words) -> explained.put(figure, words.words()));
        return explained;
    }

    private static Map<String, Text> survivors(Pin pin, YamlNode node) {
        Map<String, Text> survivors = new LinkedHashMap<>();
        node.map().entries().forEach((change, words) -> {
            if (!change.startsWith(pin.value() + "/")) {
                words.problem(
                        "\"" + change + "\" is no change of a rule of " + pin,
                        "expected the name that the check gives the change, which begins with " + pin + "/");
            }
            survivors.put(change, words.words());
        });
        return survivors;
    }

    private static Optional<Conflict> conflict(YamlNode node) {
        YamlMap map = node.map();
        String other = map.text("clause");
        Text why = map.words("why");
        map.close();
        var parts = CONFLICT.matcher(other);
        if (parts.matches() && Pin.isPin(parts.group(2))) {
            return Optional.of(new Conflict(parts.group(1), new Pin(parts.group(2)), why));
        }
        if (!other.isEmpty()) {
            node.problem(
                    "\"" + other + "\" names no clause of an instrument",
                    "expected instrument and pinpoint, such as jinzhou/x_2022 art3");
        }
        return Optional.empty();
    }

    private static ClauseVersion version(YamlNode node) {
        YamlMap map = node.map();
        var period = InstrumentReader.period(map, false);
        Map<String, String> texts =
                VERSION_TEXTS.stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
        String text = map.word("text", texts).orElse("held");
        map.close();
        return new ClauseVersion(period, !text.equals("not-held"), text.equals("deleted"));
    }
}
