package org.youju.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.youju.decision.Deadline;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.rulebook.Rulebook;

/** Writes the deadlines of a clause as JSON. */
final class DeadlineWriter {
    private final Rulebook rulebook;

    DeadlineWriter(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    byte[] write(Instrument instrument, Clause clause, List<Deadline> deadlines) {
        ObjectNode answer = Json.object()
                .put("instrument", instrument.id())
                .put("pin", clause.pin().value())
                .put("citation", instrument.citation(clause));
        answer.set("summary", Json.text(clause.summary()));
        ArrayNode list = answer.putArray("deadlines");
        deadlines.forEach(deadline -> list.add(deadline(deadline)));
        ArrayNode readings = answer.putArray("readings");
        clause.readings()
                .forEach(reading ->
                        readings.addObject().put("reading", reading.id()).set("summary", Json.text(reading.summary())));
        ArrayNode notes = answer.putArray("notes");
        clause.notes().forEach(note -> notes.add(Json.text(note)));
        ObjectNode identity = answer.putObject("rulebook");
        identity.put("version", rulebook.identity().version())
                .put("digest", rulebook.identity().digest());
        return Json.bytes(answer);
    }

    private static ObjectNode deadline(Deadline deadline) {
        ObjectNode node = Json.object().put("fact", deadline.fact());
        node.set("label", Json.text(deadline.label()));
        node.set("readings", Json.strings(deadline.readings()));
        node.put("due", deadline.due().map(Object::toString).orElse(null));
        ArrayNode steps = node.putArray("steps");
        deadline.steps().forEach(step -> steps.add(step(step)));
        node.set("missing", Json.strings(deadline.missing()));
        ArrayNode reasons = node.putArray("reasons");
        deadline.reasons()
                .forEach(
                        reason -> reasons.addObject().put("code", reason.code()).set("text", Json.text(reason.text())));
        ArrayNode warnings = node.putArray("warnings");
        deadline.warnings()
                .forEach(warning ->
                        warnings.addObject().put("code", warning.code()).set("text", Json.text(warning.text())));
        return node;
    }

    private static ObjectNode step(Deadline.Step step) {
        ObjectNode node = Json.object();
        node.set("rule", Json.text(step.rule()));
        node.put("from", step.from().toString()).put("to", step.to().toString());
        ArrayNode days = node.putArray("days");
        for (Deadline.Day day : step.days()) {
            ObjectNode each = days.addObject()
                    .put("date", day.date().toString())
                    .put("weekday", day.date().getDayOfWeek().getValue());
            if (day.number() > 0) {
                each.put("number", day.number());
            } else {
                each.putNull("number");
            }
            each.put("working", day.working().orElse(null));
        }
        return node;
    }
}
