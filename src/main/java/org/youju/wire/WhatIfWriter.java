package org.youju.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import org.youju.advice.Change;
import org.youju.advice.Ground;
import org.youju.advice.Proposal;
import org.youju.advice.WhatIf;
import org.youju.decision.Decision;
import org.youju.law.Text;

/** Writes what would lead to another outcome. */
public final class WhatIfWriter {
    private WhatIfWriter() {}

    /** Returns the answer as JSON. */
    public static byte[] write(WhatIf answer) {
        return Json.bytes(whole(answer));
    }

    private static ObjectNode whole(WhatIf answer) {
        Decision decision = answer.decision();
        ObjectNode node = Json.object()
                .put("decisionId", decision.id())
                .put("question", decision.question())
                .put("place", decision.place().code())
                .put("asOf", decision.asOf().toString())
                .put("outcome", decision.outcome().code());
        node.set("summary", Json.text(decision.summary()));
        node.put("wanted", answer.wanted().code()).put("reached", answer.isReached());
        ArrayNode proposals = node.putArray("proposals");
        answer.proposals().forEach(proposal -> proposals.add(proposal(proposal)));
        node.put("searchedChanges", answer.searched()).put("exact", answer.exact());
        ArrayNode inTheWay = node.putArray("inTheWay");
        answer.inTheWay().forEach(finding -> inTheWay.add(NextQuestionWriter.settled(finding)));
        node.set(
                "rulebook",
                Json.object()
                        .put("version", decision.rulebook().version())
                        .put("digest", decision.rulebook().digest()));
        return node;
    }

    private static ObjectNode proposal(Proposal proposal) {
        ObjectNode node = Json.object();
        node.set("text", Json.text(text(proposal)));
        ArrayNode changes = node.putArray("changes");
        proposal.changes().forEach(change -> changes.add(change(change)));
        return node;
    }

    private static Text text(Proposal proposal) {
        return new Text(
                proposal.changes().stream().map(change -> change.text().zh()).collect(Collectors.joining("；")),
                proposal.changes().stream().map(change -> change.text().en()).collect(Collectors.joining("; ")));
    }

    private static ObjectNode change(Change change) {
        ObjectNode node = FactJson.named(change.at(), change.fact());
        node.set("from", Json.value(change.from().orElse(null)));
        node.set("to", Json.value(change.to()));
        ObjectNode sufficient = node.putObject("sufficient");
        change.span().min().ifPresent(min -> sufficient.set("min", Json.value(min)));
        change.span().max().ifPresent(max -> sufficient.set("max", Json.value(max)));
        if (!change.span().oneOf().isEmpty()) {
            ArrayNode oneOf = sufficient.putArray("oneOf");
            change.span().oneOf().forEach(value -> oneOf.add(Json.value(value)));
        }
        if (change.fact().unit().isEmpty()) {
            node.putNull("unit");
        } else {
            node.set("unit", Json.text(change.fact().unit()));
        }
        node.put("waiting", change.waiting());
        node.set("text", Json.text(change.text()));
        ArrayNode grounds = node.putArray("for");
        change.grounds().forEach(ground -> grounds.add(ground(ground)));
        return node;
    }

    private static ObjectNode ground(Ground ground) {
        ObjectNode node = Json.object();
        node.set(
                "clause",
                NextQuestionWriter.clause(
                        ground.clause().instrument(), ground.clause().clause()));
        if (!ground.clause().at().isEmpty()) {
            node.put("at", ground.clause().at());
        }
        node.put("before", ground.before().code()).put("after", ground.after().code());
        node.put("role", ground.role().code());
        node.set("condition", Json.text(ground.condition()));
        switch (ground.holds()) {
            case TRUE -> node.put("holds", true);
            case FALSE -> node.put("holds", false);
            case UNKNOWN -> node.putNull("holds");
        }
        return node;
    }
}
