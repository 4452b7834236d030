package org.youju.check.analysis;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.youju.rulebook.Computation;
import org.youju.rulebook.Fact;
import org.youju.rulebook.FactType;
import org.youju.rulebook.Output;
import org.youju.rulebook.Question;
import org.youju.rulebook.RuleText;
import org.youju.rulebook.Subject;
import org.youju.rulebook.TestReads;

/** Finds out which facts something hangs on: those that rules read, and what these are computed from. */
final class Used {
    /**
     * A fact of a subject.
     *
     * @param subject name of the subject
     * @param name name of the fact
     */
    record Of(String subject, String name) {}

    private final Forms forms;
    private final Set<Of> facts = new LinkedHashSet<>();
    private final Deque<Of> open = new ArrayDeque<>();

    private Used(Forms forms) {
        this.forms = forms;
    }

    /** Returns every fact that is read, directly or through a computation. */
    static Set<Of> facts(Forms forms) {
        Used used = new Used(forms);
        forms.content().rules().forEach(used::read);
        for (Question question : forms.content().questions()) {
            for (Output output : question.outputs()) {
                if (!output.within().isEmpty()) {
                    used.add(question.subject(), output.within());
                }
            }
        }
        while (!used.open.isEmpty()) {
            used.follow(used.open.remove());
        }
        return used.facts;
    }

    private void read(RuleText rule) {
        String subject = forms.subject(rule).name();
        rule.constraints().stream()
                .filter(constraint -> !constraint.onClauses())
                .flatMap(constraint -> TestReads.of(constraint.test()).stream())
                .forEach(name -> add(subject, name));
    }

    private void add(String subject, String name) {
        Of fact = new Of(subject, name);
        if (facts.add(fact)) {
            open.add(fact);
        }
    }

    private void follow(Of read) {
        forms.vocabulary().subject(read.subject()).ifPresent(subject -> subject.fact(read.name())
                .map(Fact::computation)
                .ifPresent(computation -> follow(subject, computation)));
    }

    private void follow(Subject subject, Computation computation) {
        if (computation instanceof Computation.Reference reference) {
            add(subject.name(), reference.fact());
        } else if (computation instanceof Computation.Call call) {
            call.arguments().forEach(argument -> follow(subject, argument));
        } else if (computation instanceof Computation.OverElements over) {
            add(subject.name(), over.list());
        } else if (computation instanceof Computation.OverElementFacts over) {
            add(subject.name(), over.list());
            subject.fact(over.list())
                    .filter(list -> list.type().kind() == FactType.Kind.ELEMENTS)
                    .ifPresent(list -> add(list.type().of(), over.fact()));
        }
    }
}
