package org.youju.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.youju.engine.FactAt;
import org.youju.law.Text;
import org.youju.rulebook.Fact;
import org.youju.rulebook.Question;
import org.youju.rulebook.Rulebook;
import org.youju.rulebook.Subject;

/** Writes how a fact is asked for, found by its pointer alone. */
final class FactQuestions {
    private static final int OF_THE_SUBJECT = 3;
    private static final int OF_AN_ELEMENT = 5;
    private static final Text AGAIN = new Text("这项情况可以另行填写", "you may say this too");

    private final Rulebook rulebook;

    FactQuestions(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    ObjectNode ask(String question, String pointer) {
        Question known = rulebook.question(question)
                .orElseThrow(() -> new WireException(Unknown.name(
                        Refusal.Kind.UNKNOWN_QUESTION,
                        "/question",
                        question,
                        rulebook.content().questions().stream()
                                .map(Question::id)
                                .toList())));
        Subject subject = rulebook.subject(known.subject()).orElseThrow();
        String[] path = pointer.split("/", -1);
        Optional<Subject> holder = path.length == OF_AN_ELEMENT
                ? subject.fact(path[2])
                        .flatMap(list -> rulebook.subject(list.type().of()))
                : Optional.of(subject).filter(each -> path.length == OF_THE_SUBJECT);
        String name = path[path.length - 1];
        Fact fact = holder.flatMap(each -> each.fact(name))
                .filter(Fact::isSubmittable)
                .orElseThrow(() -> new WireException(Unknown.name(
                        Refusal.Kind.UNKNOWN_FACT,
                        "/pointer",
                        name,
                        holder.map(each -> SubjectReader.submittable(each)
                                        .map(Fact::name)
                                        .toList())
                                .orElse(List.of()))));
        // where the fact stands in memory is of no account for how it is asked
        FactAt at = new FactAt(-1, 0, 0, name, pointer.substring(0, pointer.lastIndexOf('/')));
        ObjectNode node = new FactJson(rulebook).asked(at, fact);
        node.set("why", Json.text(AGAIN));
        node.putArray("for");
        return node;
    }
}
