package org.youju.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.law.Place;
import org.youju.law.Text;
import org.youju.rulebook.NamedPlace;
import org.youju.rulebook.Rulebook;

/** Writes the instruments of a rulebook and their clauses, encoded or not. */
public final class Ledger {
    private final Rulebook rulebook;
    private final Quotes quotes;
    private final Map<Place, Text> places;

    Ledger(Rulebook rulebook, Quotes quotes) {
        this.rulebook = rulebook;
        this.quotes = quotes;
        this.places = rulebook.content().places().stream()
                .collect(Collectors.toMap(NamedPlace::place, NamedPlace::name, (one, other) -> one));
    }

    /** Returns every instrument, briefly. */
    public byte[] instruments() {
        ObjectNode answer = Json.object();
        ArrayNode list = answer.putArray("instruments");
        rulebook.content().instruments().forEach(instrument -> list.add(about(instrument)));
        answer.set("rulebook", identity());
        return Json.bytes(answer);
    }

    /**
     * Returns one instrument with every clause, briefly.
     *
     * @throws WireException if there is no such instrument
     */
    public byte[] instrument(String id) {
        Instrument instrument = known(id);
        ObjectNode answer = about(instrument);
        ArrayNode clauses = answer.putArray("clauses");
        instrument.clauses().forEach(clause -> clauses.add(brief(instrument, clause)));
        answer.set("rulebook", identity());
        return Json.bytes(answer);
    }

    /**
     * Returns one clause with all the ledger says of it; a pin without the letter that tells norms apart finds the first.
     *
     * @throws WireException if there is no such instrument or clause
     */
    public byte[] clause(String id, String pin) {
        Instrument instrument = known(id);
        List<String> pins = instrument.clauses().stream()
                .map(clause -> clause.pin().value())
                .toList();
        Clause clause = instrument.clauses().stream()
                .filter(candidate -> candidate.pin().value().equals(pin))
                .findFirst()
                .or(() -> instrument.clauses().stream()
                        .filter(candidate -> candidate.pin().cited().equals(pin))
                        .findFirst())
                .orElseThrow(() -> new WireException(Unknown.name(Refusal.Kind.NOT_FOUND, "", pin, pins)));
        return Json.bytes(ClauseTree.whole(brief(instrument, clause), instrument, clause, quotes));
    }

    /**
     * Returns how much of an instrument its rules cover, why the rest has none, and what is proven of it.
     *
     * @param proofs what is proven of an instrument, by its id, as JSON; null where that is not known
     * @throws WireException if there is no such instrument
     */
    public byte[] coverage(String id, Function<String, JsonNode> proofs) {
        Instrument instrument = known(id);
        ObjectNode answer = Json.object().put("instrument", id);
        count(instrument.clauses(), answer);
        answer.set("proof", proofs.apply(id));
        answer.set("rulebook", identity());
        return Json.bytes(answer);
    }

    /**
     * Returns the same for all instruments together, and for each.
     *
     * @param proofs what is proven of an instrument, by its id, as JSON; null where that is not known
     */
    public byte[] coverage(Function<String, JsonNode> proofs) {
        List<Instrument> all = rulebook.content().instruments();
        ObjectNode answer = Json.object();
        count(all.stream().flatMap(each -> each.clauses().stream()).toList(), answer);
        ArrayNode instruments = answer.putArray("instruments");
        for (Instrument instrument : all) {
            ObjectNode node = instruments.addObject().put("instrument", instrument.id());
            node.set("title", Json.text(instrument.title()));
            count(instrument.clauses(), node);
            node.set("proof", proofs.apply(instrument.id()));
        }
        answer.set("rulebook", identity());
        return Json.bytes(answer);
    }

    private static void count(List<Clause> clauses, ObjectNode into) {
        int all = clauses.size();
        long encoded = clauses.stream().filter(Ledger::isEncoded).count();
        into.put("clauses", all)
                .put("encoded", encoded)
                .put("notEncoded", all - encoded)
                .put("share", share(encoded, all));
        ObjectNode byReason = into.putObject("notEncodedByReason");
        clauses.stream()
                .filter(clause -> !isEncoded(clause))
                .collect(Collectors.groupingBy(
                        clause -> clause.notEncoded().reason(), TreeMap::new, Collectors.counting()))
                .forEach(byReason::put);
    }

    /** Returns the version and digest of the rulebook. */
    ObjectNode identity() {
        return Json.object()
                .put("version", rulebook.identity().version())
                .put("digest", rulebook.identity().digest());
    }

    /** Returns a clause as lists show it. */
    ObjectNode brief(Instrument instrument, Clause clause) {
        ObjectNode node = Json.object()
                .put("instrument", instrument.id())
                .put("pin", clause.pin().value())
                .put("label", clause.label())
                .put("citation", instrument.citation(clause));
        node.set("summary", Json.text(clause.summary()));
        if (instrument.source().isExternal()) {
            node.put("confidence", clause.confidence().code());
        }
        node.put("force", clause.force().code());
        node.set("encoded", Json.strings(clause.encoded()));
        if (!isEncoded(clause)) {
            ObjectNode why = node.putObject("notEncoded")
                    .put("reason", clause.notEncoded().reason());
            why.put("zh", clause.notEncoded().why().zh())
                    .put("en", clause.notEncoded().why().en());
        }
        return node;
    }

    private ObjectNode about(Instrument instrument) {
        ObjectNode node = Json.object().put("id", instrument.id());
        node.set("title", Json.text(instrument.title()));
        node.put("documentNumber", instrument.documentNumber());
        node.set("issuer", Json.text(instrument.issuer()));
        node.set("kind", Json.text(instrument.kind()));
        node.put("issued", instrument.issued().toString());
        node.set("inForce", Json.period(instrument.inForce()));
        node.set("repeals", Json.strings(instrument.repeals()));
        node.set("amends", Json.strings(instrument.amends()));
        if (instrument.source().isExternal()) {
            node.putObject("external")
                    .put("confidence", instrument.source().confidence().code())
                    .set("basis", Json.text(instrument.source().basis()));
        }
        ObjectNode scope = node.putObject("scope");
        scope.set("in", named(instrument.scope().in()));
        scope.set("byReference", named(instrument.scope().byReference()));
        scope.set("unclear", named(instrument.scope().unclear()));
        return node.put("clauseCount", instrument.clauses().size());
    }

    private ArrayNode named(List<Place> codes) {
        ArrayNode list = Json.array();
        for (Place place : codes) {
            ObjectNode node = list.addObject().put("code", place.code());
            node.set("name", Json.text(places.getOrDefault(place, Text.same(place.code()))));
        }
        return list;
    }

    private static boolean isEncoded(Clause clause) {
        return !clause.encoded().isEmpty();
    }

    private static String share(long part, int whole) {
        return whole == 0
                ? "0"
                : BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private Instrument known(String id) {
        return rulebook.instrument(id)
                .orElseThrow(() -> new WireException(Unknown.name(
                        Refusal.Kind.NOT_FOUND,
                        "",
                        id,
                        rulebook.content().instruments().stream()
                                .map(Instrument::id)
                                .toList())));
    }
}
