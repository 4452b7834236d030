package org.youju.wire;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.youju.engine.Deadlines;
import org.youju.facts.Facts;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.law.Text;
import org.youju.rulebook.Rulebook;

/** Reads requests for the deadlines of a clause. */
public final class DeadlineRequests {
    private static final List<String> FIELDS = List.of("instrument", "pin", "start", "facts");
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private final Rulebook rulebook;
    private final Deadlines deadlines;

    /** Makes the reader for a rulebook. */
    public DeadlineRequests(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.deadlines = new Deadlines(rulebook);
    }

    /** A clause with a time limit, and the facts its count needs. */
    public record DeadlineRequest(Instrument instrument, Clause clause, Facts facts) {}

    /**
     * Reads a request.
     *
     * @throws WireException with what is wrong with it
     */
    public DeadlineRequest read(byte[] json) {
        JsonNode root = JsonInput.document(json, 0, json.length, (in, start) -> MAPPER.readTree(in));
        if (!(root instanceof ObjectNode request)) {
            throw Envelope.wrongType("", "请求", "the request", new Text("对象", "an object"));
        }
        for (Iterator<String> names = request.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!FIELDS.contains(name)) {
                throw new WireException(Unknown.name(Refusal.Kind.UNKNOWN_FIELD, "/" + Echo.of(name), name, FIELDS));
            }
        }
        Optional<String> start = request.hasNonNull("start") ? Optional.of(text(request, "start")) : Optional.empty();
        JsonNode facts = request.hasNonNull("facts") ? request.get("facts") : Json.object();
        return read(text(request, "instrument"), text(request, "pin"), start, facts.toString());
    }

    /**
     * Reads a request given in parts.
     *
     * @throws WireException with what is wrong with it
     */
    public DeadlineRequest read(String instrumentId, String pin, Optional<String> start, String facts) {
        Instrument instrument = rulebook.instrument(instrumentId)
                .orElseThrow(() -> new WireException(Unknown.name(
                        Refusal.Kind.NOT_FOUND,
                        "/instrument",
                        instrumentId,
                        rulebook.content().instruments().stream()
                                .map(Instrument::id)
                                .toList())));
        Clause clause = clause(instrument, pin);
        String question = deadlines.question(clause).orElseThrow(() -> noTimeLimit(instrument));
        Facts given = new RequestReader(rulebook).readFacts(question, facts.getBytes(StandardCharsets.UTF_8));
        return new DeadlineRequest(
                instrument, clause, start.map(day -> begun(clause, given, day)).orElse(given));
    }

    private Clause clause(Instrument instrument, String pin) {
        List<Clause> named = instrument.clauses().stream()
                .filter(clause ->
                        clause.pin().value().equals(pin) || clause.pin().cited().equals(pin))
                .toList();
        if (named.isEmpty()) {
            throw new WireException(Unknown.name(
                    Refusal.Kind.NOT_FOUND,
                    "/pin",
                    pin,
                    instrument.clauses().stream()
                            .map(each -> each.pin().value())
                            .toList()));
        }
        return named.stream()
                .filter(clause -> deadlines.question(clause).isPresent())
                .findFirst()
                .orElse(named.get(0));
    }

    private WireException noTimeLimit(Instrument instrument) {
        List<String> counted = new ArrayList<>();
        instrument.clauses().stream()
                .filter(clause -> deadlines.question(clause).isPresent())
                .forEach(clause -> counted.add(clause.pin().value()));
        String pins = String.join(", ", counted);
        Text expected = new Text("以下条款之一：" + pins, "one of " + pins);
        return new WireException(Refusal.of(
                        Refusal.Kind.WRONG_VALUE, "/pin", "这一条没有可以计算的期限", "no deadline can be counted from this clause")
                .expecting(expected));
    }

    private Facts begun(Clause clause, Facts facts, String day) {
        LocalDate date = Dates.parse(day).orElseThrow(() -> Envelope.wrongValue("/start", "start", Dates.FORM));
        Set<String> starts = deadlines.starts(clause);
        if (starts.size() != 1) {
            String names = String.join(", ", starts);
            throw Envelope.wrongValue(
                    "/start",
                    "start",
                    new Text("不填：本条从不止一个日期起算，请在 facts 里填 " + names, "left out: give " + names + " under facts"));
        }
        return facts.toBuilder().set(starts.iterator().next(), date).build();
    }

    private static String text(ObjectNode request, String name) {
        JsonNode value = request.get(name);
        if (value == null || !value.isTextual()) {
            throw Envelope.wrongType("/" + name, name, name, new Text("字符串", "a string"));
        }
        return value.textValue();
    }
}
