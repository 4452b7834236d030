package org.youju.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.law.Place;
import org.youju.law.Scope;
import org.youju.law.Text;
import org.youju.rulebook.NearestName;
import org.youju.rulebook.Output;
import org.youju.rulebook.Question;
import org.youju.rulebook.Rulebook;

/** Writes what a rulebook can be asked: questions, each with its clauses and the schema of its facts. */
public final class Catalogue {
    private static final List<String> AUDIENCES = List.of("applicant", "inspector", "caseworker");

    private final Rulebook rulebook;
    private final FactsSchema schema;
    private final Ledger ledger;

    /** Makes the catalogue of a rulebook. */
    public Catalogue(Rulebook rulebook, Quotes quotes) {
        this.rulebook = rulebook;
        this.schema = new FactsSchema(rulebook.content().vocabulary());
        this.ledger = new Ledger(rulebook, quotes);
    }

    /** Returns the instruments with their ledgers. */
    public Ledger ledger() {
        return ledger;
    }

    /**
     * Returns the questions some text answers in a place, for an audience; each may be left out.
     *
     * @throws WireException if the place or the audience is not one
     */
    public byte[] questions(Optional<String> place, Optional<String> audience) {
        Optional<Place> where = place.map(Parameters::place);
        audience.filter(named -> !AUDIENCES.contains(named)).ifPresent(Catalogue::refuseAudience);
        ObjectNode answer = Json.object();
        ArrayNode list = answer.putArray("questions");
        rulebook.content().questions().stream()
                .filter(question -> audience.isEmpty() || question.audience().contains(audience.get()))
                .filter(question ->
                        where.isEmpty() || texts(question, where).findAny().isPresent())
                .forEach(question -> list.add(brief(question, where)));
        answer.set("rulebook", ledger.identity());
        return Json.bytes(answer);
    }

    /**
     * Returns one question with its clauses as they stand on a day and the schema of its facts.
     *
     * @throws WireException if there is no such question
     */
    public byte[] question(String id, Optional<String> place, LocalDate asOf) {
        Question question = rulebook.question(id).orElseThrow(() -> unknown(id));
        Optional<Place> where = place.map(Parameters::place);
        ObjectNode answer = brief(question, where);
        answer.put("asOf", asOf.toString());
        answer.set("bearer", bearer(question.bearer()));
        ArrayNode values = answer.putArray("values");
        question.outputs().forEach(output -> values.add(value(output)));
        ArrayNode clauses = answer.putArray("clauses");
        texts(question, where).forEach(instrument -> instrument.clauses().stream()
                .filter(clause -> clause.encoded().contains(id))
                .forEach(clause -> clauses.add(clause(instrument, clause, asOf))));
        answer.set("factsSchema", schema.tree(question.subject()));
        answer.set("rulebook", ledger.identity());
        return Json.bytes(answer);
    }

    private Stream<Instrument> texts(Question question, Optional<Place> place) {
        return rulebook.instrumentsFor(question.id()).stream()
                .filter(instrument ->
                        place.isEmpty() || instrument.scope().standing(place.get()) != Scope.Standing.OUTSIDE);
    }

    private ObjectNode brief(Question question, Optional<Place> place) {
        ObjectNode brief = Json.object()
                .put("id", question.id())
                .put("kind", question.kind().code());
        brief.set("audience", Json.strings(question.audience()));
        brief.put("subject", question.subject());
        brief.set("label", Json.text(question.label()));
        brief.set("words", Json.strings(question.words()));
        brief.set(
                "instruments",
                Json.strings(texts(question, place).map(Instrument::id).toList()));
        return brief;
    }

    private ObjectNode bearer(String id) {
        ObjectNode bearer = Json.object().put("id", id);
        bearer.set("label", Json.text(rulebook.content().bearers().getOrDefault(id, Text.same(id))));
        return bearer;
    }

    private static ObjectNode value(Output output) {
        ObjectNode value = Json.object()
                .put("name", output.name())
                .put("type", output.type().kind().name().toLowerCase(Locale.ROOT));
        value.set("label", Json.text(output.label()));
        if (output.unit().isEmpty()) {
            value.putNull("unit");
        } else {
            value.set("unit", Json.text(output.unit()));
        }
        return value;
    }

    private ObjectNode clause(Instrument instrument, Clause clause, LocalDate asOf) {
        ObjectNode node = ledger.brief(instrument, clause);
        boolean stands = instrument.inForce().contains(asOf)
                && clause.versionOn(asOf)
                        .filter(version -> version.held() && !version.deleted())
                        .isPresent();
        return node.put("standsOnAsOf", stands);
    }

    private WireException unknown(String id) {
        return new WireException(Unknown.name(
                Refusal.Kind.UNKNOWN_QUESTION,
                "",
                id,
                rulebook.content().questions().stream().map(Question::id).toList()));
    }

    private static void refuseAudience(String named) {
        Text expected = new Text("以下之一：" + String.join(", ", AUDIENCES), "one of " + String.join(", ", AUDIENCES));
        throw new WireException(Refusal.of(
                        Refusal.Kind.WRONG_VALUE,
                        "",
                        "audience 应为" + expected.zh(),
                        "audience must be " + expected.en())
                .expecting(expected)
                .near(NearestName.of(Echo.of(named), AUDIENCES).orElse("")));
    }
}
