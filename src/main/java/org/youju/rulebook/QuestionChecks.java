package org.youju.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.youju.rulebook.FactType.Kind;

/** Checks that what questions name exists: subject, bearer, and how their values are combined. */
final class QuestionChecks {
    private final CheckContext context;

    QuestionChecks(CheckContext context) {
        this.context = context;
    }

    void check() {
        for (Question question : context.content().questions()) {
            checkBearer(question);
            checkSubject(question);
            question.outputs().forEach(output -> checkOutput(question, output));
        }
    }

    private void checkBearer(Question question) {
        Set<String> bearers = context.content().bearers().keySet();
        if (!question.bearer().isEmpty() && !bearers.contains(question.bearer())) {
            context.inQuestion(
                    question,
                    "bearer",
                    "there is no bearer \"" + question.bearer() + "\" in rulebook.yaml",
                    NearestName.hint(question.bearer(), bearers));
        }
    }

    private void checkSubject(Question question) {
        List<String> subjects = context.content().vocabulary().subjects().stream()
                .map(Subject::name)
                .toList();
        if (!question.subject().isEmpty() && !subjects.contains(question.subject())) {
            context.inQuestion(
                    question,
                    "subject",
                    "there is no subject \"" + question.subject() + "\"",
                    NearestName.hint(question.subject(), subjects));
        }
    }

    private void checkOutput(Question question, Output output) {
        String key = "values/" + output.name();
        if (output.combine() == Output.Combine.SUM
                && !ComputedFunctions.Parameter.NUMBER.takes(output.type().kind())) {
            context.inQuestion(
                    question,
                    key + "/combine",
                    ComputationChecker.words(output.type()) + " cannot be summed",
                    "expected a number");
        }
        Set<String> facts = factsOf(question.subject());
        if (!output.within().isEmpty() && !facts.contains(output.within())) {
            context.inQuestion(
                    question,
                    key + "/within",
                    "there is no fact \"" + output.within() + "\"",
                    NearestName.hint(output.within(), facts));
        }
        Set<String> pins = new TreeSet<>();
        context.clauses().forEach(clause -> pins.add(clause.pin().value()));
        if (context.whole() && !output.clause().isEmpty() && !pins.contains(output.clause())) {
            context.inQuestion(
                    question,
                    key + "/clause",
                    "no instrument has a clause " + output.clause(),
                    NearestName.hint(output.clause(), pins));
        }
    }

    /** Returns the facts of a subject and of its elements. */
    private Set<String> factsOf(String name) {
        Set<String> facts = new TreeSet<>();
        Vocabulary vocabulary = context.content().vocabulary();
        vocabulary.subject(name).ifPresent(subject -> subject.facts().forEach(fact -> {
            facts.add(fact.name());
            Optional<Subject> elements = fact.type().kind() == Kind.ELEMENTS
                    ? vocabulary.subject(fact.type().of())
                    : Optional.empty();
            elements.ifPresent(found -> found.facts().forEach(element -> facts.add(element.name())));
        }));
        return facts;
    }
}
