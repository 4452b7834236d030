package org.youju.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.youju.advice.Irrelevant;
import org.youju.advice.NextQuestion;
import org.youju.advice.Sentences;
import org.youju.decision.Decision;
import org.youju.decision.Finding;
import org.youju.engine.Cited;
import org.youju.engine.OpenFact;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.law.Text;
import org.youju.rulebook.NamedPlace;
import org.youju.rulebook.Rulebook;

/** Writes what to ask next, why, what is settled and what need not be asked any more. */
final class NextQuestionWriter {
    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

    private final FactJson facts;

    NextQuestionWriter(Rulebook rulebook) {
        this.facts = new FactJson(rulebook);
    }

    /** Returns the whole answer. */
    ObjectNode whole(NextQuestion next) {
        Decision decision = next.decision();
        ObjectNode node = Json.object()
                .put("decisionId", decision.id())
                .put("question", decision.question())
                .put("place", decision.place().code())
                .put("asOf", decision.asOf().toString())
                .put("outcome", decision.outcome().code());
        node.set("summary", Json.text(decision.summary()));
        ArrayNode questions = node.putArray("questions");
        if (!next.places().isEmpty()) {
            questions.add(place(next.places()));
        }
        next.questions().forEach(fact -> questions.add(question(fact)));
        length(node, next);
        node.put("exact", next.exact());
        ArrayNode settled = node.putArray("settled");
        next.settled().forEach(finding -> settled.add(settled(finding)));
        ArrayNode irrelevant = node.putArray("irrelevant");
        next.irrelevant().forEach(fact -> irrelevant.add(irrelevant(fact)));
        ObjectNode identity = node.putObject("rulebook");
        identity.put("version", decision.rulebook().version());
        identity.put("digest", decision.rulebook().digest());
        return node;
    }

    /** Returns the question to ask first, with how long the interview is still to be; null where nothing is to be asked. */
    byte[] first(NextQuestion next) {
        if (next.questions().isEmpty()) {
            return NULL;
        }
        ObjectNode node = question(next.questions().get(0));
        length(node, next);
        return Json.bytes(node);
    }

    private static void length(ObjectNode node, NextQuestion next) {
        node.set("expectedQuestions", NullNode.getInstance());
        node.set("mostQuestions", NullNode.getInstance());
        next.length().ifPresent(length -> {
            node.put("expectedQuestions", length.expected().toPlainString());
            node.put("mostQuestions", length.most());
        });
    }

    private ObjectNode question(OpenFact open) {
        ObjectNode node = facts.asked(open.at(), open.fact());
        String zh = open.serves().stream().map(cited -> cited.clause().label()).collect(Collectors.joining("、"));
        String en = open.serves().stream()
                .map(cited -> cited.clause().pin().cited())
                .collect(Collectors.joining(", "));
        node.set("why", Json.text(new Text("用于判断" + zh, "needed for " + en)));
        ArrayNode clauses = node.putArray("for");
        for (Cited cited : open.serves()) {
            ObjectNode clause = clause(cited.instrument(), cited.clause());
            clause.set("summary", Json.text(cited.clause().summary()));
            clauses.add(clause);
        }
        return node;
    }

    private ObjectNode place(List<NamedPlace> places) {
        ObjectNode node = Json.object().put("fact", "place").put("at", "").put("pointer", "/place");
        node.set("label", Json.text(new Text("区县", "district")));
        node.set("question", Json.text(new Text("在哪个区、县？", "In which district?")));
        node.put("type", "place").putNull("unit").putNull("min").putNull("max");
        ArrayNode options = node.putArray("options");
        places.forEach(
                place -> options.addObject().put("value", place.place().code()).set("label", Json.text(place.name())));
        node.set("why", Json.text(new Text("文件只适用于该地的一部分", "the text applies to a part of this place only")));
        node.putArray("for");
        return node;
    }

    /** Returns how a clause stands, in words and by name. */
    static ObjectNode settled(Finding finding) {
        ObjectNode node = Json.object();
        node.set("clause", clause(finding.instrument(), finding.clause()));
        if (!finding.at().isEmpty()) {
            node.put("at", finding.at());
        }
        node.put("status", finding.status().code());
        node.set("text", Json.text(Sentences.of(finding)));
        return node;
    }

    private static ObjectNode irrelevant(Irrelevant fact) {
        ObjectNode node = FactJson.named(fact.at(), fact.fact());
        ArrayNode by = node.putArray("by");
        fact.by().forEach(finding -> by.add(settled(finding)));
        String zh =
                fact.by().stream().map(finding -> Sentences.of(finding).zh()).collect(Collectors.joining("；"));
        String en =
                fact.by().stream().map(finding -> Sentences.of(finding).en()).collect(Collectors.joining("; "));
        node.set("text", Json.text(new Text(zh + "，不用再问", en + ", so it is not asked")));
        return node;
    }

    /** Returns a clause by its names. */
    static ObjectNode clause(Instrument instrument, Clause clause) {
        return Json.object()
                .put("instrument", instrument.id())
                .put("pin", clause.pin().cited())
                .put("citation", instrument.citation(clause));
    }
}
