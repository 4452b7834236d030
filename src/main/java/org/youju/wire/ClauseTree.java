package org.youju.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.TreeMap;
import org.youju.law.Clause;
import org.youju.law.ClauseVersion;
import org.youju.law.Conflict;
import org.youju.law.Instrument;
import org.youju.law.Pin;
import org.youju.law.Reading;

/** Writes all that the ledger says of one clause. */
final class ClauseTree {
    private ClauseTree() {}

    /** Adds everything to what lists show already. */
    static ObjectNode whole(ObjectNode node, Instrument instrument, Clause clause, Quotes quotes) {
        node.put("hedge", clause.hedge()).put("bearer", clause.bearer());
        node.set("figures", Json.strings(clause.figures()));
        node.set("decides", Json.strings(clause.decides()));
        node.set(
                "countsThrough",
                Json.strings(clause.countsThrough().stream().map(Pin::value).toList()));
        ArrayNode readings = node.putArray("readings");
        clause.readings().forEach(reading -> readings.add(reading(reading)));
        ArrayNode conflicts = node.putArray("conflictsWith");
        clause.conflicts().forEach(conflict -> conflicts.add(conflict(conflict)));
        ObjectNode refers = node.putObject("refers");
        new TreeMap<>(clause.refers()).forEach((code, text) -> refers.set(code, Json.text(text)));
        ArrayNode notes = node.putArray("notes");
        clause.notes().forEach(note -> notes.add(Json.text(note)));
        ArrayNode versions = node.putArray("versions");
        clause.versions().forEach(version -> versions.add(version(version)));
        node.set("inForce", Json.period(instrument.inForce()));
        return quotes.of(instrument, clause)
                .map(quote -> node.put("quote", quote))
                .orElseGet(() -> node.putNull("quote"));
    }

    private static ObjectNode reading(Reading reading) {
        ObjectNode node = Json.object().put("reading", reading.id());
        node.set("summary", Json.text(reading.summary()));
        if (!reading.on().equals(LocalDate.MIN)) {
            node.put("on", reading.on().toString());
        }
        return node.put("basis", reading.basis());
    }

    private static ObjectNode conflict(Conflict conflict) {
        ObjectNode node = Json.object()
                .put("instrument", conflict.instrument())
                .put("pin", conflict.pin().value());
        node.set("why", Json.text(conflict.why()));
        return node;
    }

    private static ObjectNode version(ClauseVersion version) {
        ObjectNode node = Json.object();
        node.set("inForce", Json.period(version.period()));
        return node.put("text", version.held() ? "held" : "not-held").put("deleted", version.deleted());
    }
}
