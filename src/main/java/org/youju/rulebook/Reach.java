package org.youju.rulebook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.law.Pin;
import org.youju.rulebook.FactType.Kind;

/** Follows, in one instrument, what the result of a clause depends on: other clauses, questions, clauses of elements. */
final class Reach {
    /** A clause as judged for one question. */
    record Step(Pin clause, String question) {}

    private final RulebookContent content;
    private final Instrument instrument;
    private final List<RuleText> rules;
    private final Map<Step, Set<Step>> known = new HashMap<>();

    Reach(RulebookContent content, Instrument instrument) {
        this.content = content;
        this.instrument = instrument;
        this.rules = content.rules().stream()
                .filter(rule -> rule.instrument().equals(instrument.id()))
                .toList();
    }

    /** Returns the clauses a question judges, in the order of their rules. */
    Set<Step> stepsOf(String question) {
        Set<Step> steps = new LinkedHashSet<>();
        rules.stream()
                .filter(rule -> rule.question().equals(question))
                .forEach(rule -> steps.add(new Step(rule.clause(), question)));
        return steps;
    }

    /** Returns some steps and all they depend on. */
    Set<Step> all(Set<Step> from) {
        Set<Step> reached = new LinkedHashSet<>(from);
        Deque<Step> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            for (Step next : next(open.remove())) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    /** Returns what a step depends on directly. */
    Set<Step> next(Step step) {
        return known.computeIfAbsent(step, this::findNext);
    }

    private Set<Step> findNext(Step step) {
        Set<Step> next = new LinkedHashSet<>();
        for (RuleText rule : rulesOf(step)) {
            for (Constraint constraint : rule.constraints()) {
                names(constraint.test()).forEach(name -> {
                    if (constraint.onClauses()) {
                        next.addAll(results(name, step.question()));
                    } else {
                        next.addAll(elementClauses(rule.subject(), name, step.question(), new HashSet<>()));
                    }
                });
            }
        }
        return next;
    }

    /** Returns the rules of a clause for a question; where it has none, those it is judged by in others. */
    List<RuleText> rulesOf(Step step) {
        List<RuleText> ofClause = rules.stream()
                .filter(rule -> rule.clause().equals(step.clause()))
                .toList();
        List<RuleText> ofQuestion = ofClause.stream()
                .filter(rule -> rule.question().equals(step.question()))
                .toList();
        return ofQuestion.isEmpty() ? ofClause : ofQuestion;
    }

    /** Returns what a name in {@code Clauses} stands for: one clause, or all clauses of a question. */
    private Set<Step> results(String name, String question) {
        Set<Step> steps = new LinkedHashSet<>();
        for (Clause clause : instrument.clauses()) {
            if (clause.pin().fieldName().equals(name)) {
                steps.add(new Step(clause.pin(), question));
            }
        }
        for (Question other : content.questions()) {
            if (other.fieldName().equals(name)) {
                steps.addAll(stepsOf(other.id()));
            }
        }
        return steps;
    }

    /** Returns the clauses that elements must satisfy to count in a computed fact. */
    private Set<Step> elementClauses(String subjectName, String factName, String question, Set<String> seen) {
        Set<Step> steps = new LinkedHashSet<>();
        if (seen.add(subjectName + "." + factName)) {
            content.vocabulary().subject(subjectName).ifPresent(subject -> subject.fact(factName)
                    .ifPresent(fact -> follow(subject, fact.computation(), question, seen, steps)));
        }
        return steps;
    }

    private void follow(Subject subject, Computation computation, String question, Set<String> seen, Set<Step> steps) {
        if (computation instanceof Computation.OverElements over && Pin.isPin(over.where())) {
            steps.add(new Step(new Pin(over.where()), question));
        } else if (computation instanceof Computation.OverElementFacts over) {
            subject.fact(over.list())
                    .filter(list -> list.type().kind() == Kind.ELEMENTS)
                    .ifPresent(list -> steps.addAll(elementClauses(list.type().of(), over.fact(), question, seen)));
        } else if (computation instanceof Computation.Call call) {
            call.arguments().forEach(argument -> follow(subject, argument, question, seen, steps));
        } else if (computation instanceof Computation.Reference reference) {
            steps.addAll(elementClauses(subject.name(), reference.fact(), question, seen));
        }
    }

    /** Returns the facts or results that a test reads. */
    static Stream<String> names(Test test) {
        if (test instanceof Test.Comparison comparison) {
            return Stream.of(comparison.fact());
        } else if (test instanceof Test.FactComparison comparison) {
            return Stream.of(comparison.left(), comparison.right());
        } else if (test instanceof Test.OneOf oneOf) {
            return Stream.of(oneOf.fact());
        } else if (test instanceof Test.AnyOf anyOf) {
            return anyOf.tests().stream().flatMap(Reach::names);
        } else if (test instanceof Test.Bound bound) {
            return Stream.of(bound.fact());
        }
        throw new IllegalStateException("a test of a new kind: " + test);
    }
}
