package org.youju.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.youju.law.Clause;
import org.youju.law.Confidence;
import org.youju.law.Instrument;
import org.youju.law.Period;
import org.youju.law.Pin;
import org.youju.law.Place;
import org.youju.law.PrintedPiece;
import org.youju.law.Scope;
import org.youju.law.Text;
import org.youju.law.WordingSource;

/** Reads {@code instrument.yaml}: identity, dates, scope and the clause ledger. */
final class InstrumentReader {
    private static final Map<String, Boolean> BEFORE = Map.of("out-of-scope", false, "undetermined", true);

    private final SourceLines lines;

    InstrumentReader(SourceLines lines) {
        this.lines = lines;
    }

    /** Returns the instrument of a file; its id is that of its folder, whatever the file says. */
    Instrument read(YamlNode file) {
        YamlMap map = file.map();
        String folder = file.file().substring(0, file.file().lastIndexOf('/'));
        String id = map.text("id");
        if (!id.isEmpty() && !id.equals(folder)) {
            map.entries().get("id").problem("id \"" + id + "\" is not the folder's path", "expected " + folder);
        }
        YamlMap inForce = map.required("inForce").map(YamlNode::map).orElseGet(() -> emptyMap(file));
        YamlMap scope = map.required("scope").map(YamlNode::map).orElseGet(() -> emptyMap(file));
        WordingSource source = source(map);
        Instrument instrument = new Instrument(
                folder,
                map.words("title"),
                map.text("documentNumber"),
                map.words("issuer"),
                map.words("kind"),
                map.required("issued").flatMap(YamlNode::date).orElse(LocalDate.MIN),
                period(inForce, true),
                inForce.word("before", BEFORE).orElse(false),
                map.texts("repeals"),
                map.texts("amends"),
                scope(scope),
                source,
                clauses(folder, map, source));
        inForce.close();
        scope.close();
        map.close();
        lines.noteKeys(file.file(), "instrument", map);
        lines.noteKeys(file.file(), "instrument/scope", scope);
        return instrument;
    }

    /** Returns the days {@code from} and {@code to}; without an end they go on. */
    static Period period(YamlMap map, boolean fromRequired) {
        Optional<YamlNode> first = fromRequired ? map.required("from") : map.optional("from");
        LocalDate from = first.flatMap(YamlNode::date).orElse(LocalDate.MIN);
        LocalDate to = map.optional("to").flatMap(YamlNode::date).orElse(LocalDate.MAX);
        if (to.isBefore(from)) {
            map.node().problem("the last day " + to + " is before the first day " + from, "");
            return Period.ALWAYS;
        }
        return new Period(from, to);
    }

    /** A map that is missing, which was reported, so that its keys need not be. */
    private static YamlMap emptyMap(YamlNode file) {
        return new YamlMap(file, Map.of(), false);
    }

    private static WordingSource source(YamlMap map) {
        List<PrintedPiece> continues =
                map.items("continues").stream().map(InstrumentReader::piece).toList();
        Optional<YamlNode> external = map.optional("external");
        if (external.isEmpty()) {
            return new WordingSource(Confidence.OFFICIAL, Text.NONE, continues);
        }
        if (!continues.isEmpty()) {
            map.entries()
                    .get("continues")
                    .problem(
                            "the official text of this instrument is not held",
                            "\"continues\" is for instruments that are not marked external");
        }
        YamlMap copies = external.get().map();
        // an unknown word is reported; until it is mended nothing of the text binds
        Confidence confidence =
                copies.word("confidence", ClauseReader.CONFIDENCES).orElse(Confidence.UNVERIFIED);
        WordingSource source = new WordingSource(confidence, copies.words("basis"), List.of());
        copies.close();
        return source;
    }

    private static PrintedPiece piece(YamlNode node) {
        YamlMap map = node.map();
        PrintedPiece piece = new PrintedPiece(map.text("from"), map.text("to"));
        map.close();
        return piece;
    }

    private static Scope scope(YamlMap map) {
        map.required("in");
        return new Scope(places(map, "in"), places(map, "byReference"), places(map, "unclear"));
    }

    private static List<Place> places(YamlMap map, String key) {
        List<Place> places = new ArrayList<>();
        for (YamlNode item : map.items(key)) {
            String code = item.text();
            if (Place.isPlace(code)) {
                places.add(new Place(code));
            } else if (!code.isEmpty()) {
                item.problem("\"" + code + "\" is not a place code", "expected six digits, such as 210802");
            }
        }
        return places;
    }

    private List<Clause> clauses(String instrument, YamlMap map, WordingSource source) {
        List<Clause> clauses = new ArrayList<>();
        Set<Pin> seen = new HashSet<>();
        ClauseReader reader = new ClauseReader(instrument, source, lines);
        for (YamlNode item : map.required("clauses").map(YamlNode::list).orElse(List.of())) {
            reader.read(item).ifPresent(clause -> {
                if (!seen.add(clause.pin())) {
                    item.inClause(clause.pin().value())
                            .problem("clause " + clause.pin() + " stands twice", "tell them apart by a letter");
                } else {
                    clauses.add(clause);
                }
            });
        }
        return clauses;
    }
}
