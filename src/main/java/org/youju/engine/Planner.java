package org.youju.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.law.Pin;
import org.youju.rulebook.BoundConstraint;
import org.youju.rulebook.Computation;
import org.youju.rulebook.Fact;
import org.youju.rulebook.Gift;
import org.youju.rulebook.Output;
import org.youju.rulebook.Question;
import org.youju.rulebook.Rule;
import org.youju.rulebook.Rulebook;
import org.youju.rulebook.Subject;

/** Makes the plan of one question by one text on one day: what it needs, each thing after what it rests on. */
final class Planner {
    private final Rulebook rulebook;
    private final Question question;
    private final Instrument instrument;
    private final PlannedClauses clauses;
    private final PlannedFrames frames;
    private final FactDependencies dependencies;
    private final Functions functions;
    private final List<Step> steps = new ArrayList<>();
    private final Set<Object> done = new LinkedHashSet<>();
    private final LinkedHashSet<String> underway = new LinkedHashSet<>();
    private final Map<String, ClausePlan> clausesByPin = new HashMap<>();
    private final List<ClausePlan> ownClauses = new ArrayList<>();
    private final List<Runnable> clausesThatGive = new ArrayList<>();
    private int outputs;
    private int questions;

    private Planner(Rulebook rulebook, Question question, Instrument instrument, LocalDate day) {
        this.rulebook = rulebook;
        this.question = question;
        this.instrument = instrument;
        this.frames = new PlannedFrames(rulebook, instrument, question);
        this.clauses = new PlannedClauses(rulebook, instrument, day);
        this.dependencies = new FactDependencies();
        this.functions = new Functions(rulebook.calendar(), clausesByPin, frames.byList());
    }

    /**
     * Returns the plan.
     *
     * @throws PlanException if results or facts rest on themselves, or on what the engine does not do
     */
    static Plan plan(Rulebook rulebook, Question question, Instrument instrument, LocalDate day) {
        return new Planner(rulebook, question, instrument, day).plan();
    }

    private Plan plan() {
        QuestionParts parts = visitQuestion(question);
        ownClauses.addAll(parts.clauses());
        // last, as a clause may read what it gives: how it stands is told, and rests on nothing further
        List.copyOf(clausesThatGive).forEach(Runnable::run);
        return new Plan(
                question,
                instrument,
                frames.all(),
                steps,
                clauses.all(),
                clauses.inOrder(),
                ownClauses,
                parts.values(),
                parts.referrals(),
                outputs,
                questions,
                dependencies.toPlannedFacts(functions),
                name -> rulebook.content().vocabulary().codeList(name).orElseThrow(),
                clauses.plannedRules());
    }

    /** What belongs to one question. */
    private record QuestionParts(List<ClausePlan> clauses, List<OutputStep> values, List<OutputStep> referrals) {}

    private QuestionParts visitQuestion(Question asked) {
        begin("question " + asked.id());
        List<ClausePlan> own = new ArrayList<>();
        for (Pin pin : clauses.pins(asked)) {
            own.add(visitClause(asked, pin, 0));
        }
        List<OutputStep> values = new ArrayList<>();
        for (Output output : asked.outputs()) {
            Predicate<Gift> gives = gift -> !gift.refer() && gift.name().equals(output.name());
            List<Giver> givers = givers(asked, gives, 0).stream()
                    .filter(giver -> giver.rule().text().question().equals(asked.id()))
                    .toList();
            Lacks unheard = clauses.unheard(asked, gives, frames.get(0));
            if (!givers.isEmpty() || !unheard.isEmpty()) {
                values.add(visitOutput(asked, Optional.of(output), givers, unheard));
            }
        }
        List<OutputStep> referrals = new ArrayList<>();
        for (String code : clauses.referralCodes(asked)) {
            Predicate<Gift> refers = gift -> gift.refer() && gift.name().equals(code);
            Lacks unheard = clauses.unheard(asked, refers, frames.get(0));
            referrals.add(visitOutput(asked, Optional.empty(), givers(asked, refers, 0), unheard));
        }
        end("question " + asked.id());
        return new QuestionParts(own, values, referrals);
    }

    private OutputStep visitOutput(Question asked, Optional<Output> output, List<Giver> givers, Lacks unheard) {
        givers.forEach(giver -> visitReads(asked, giver));
        OutputStep step = new OutputStep(outputs++, output, givers, unheard);
        steps.add(step);
        return step;
    }

    private ClausePlan visitClause(Question asked, Pin pin, int frame) {
        ClausePlan clause = clauses.get(asked, pin, frames.get(frame));
        clausesByPin.putIfAbsent(pin.value(), clause);
        String name = "clause " + pin + " of " + asked.id();
        if (done.contains(name)) {
            return clause;
        }
        begin(name);
        for (PlannedRule rule : clauses.rules(asked, pin)) {
            visitReads(asked, rule, frame);
        }
        boolean defines = clauses.definingQuestion(question, pin).equals(Optional.of(asked));
        int field = defines ? rulebook.bound(instrument.id()).results().position(pin.fieldName()) : -1;
        steps.add(new ClauseStep(clause, frame, field));
        end(name);
        done.add(name);
        return clause;
    }

    private void visitReads(Question asked, Giver giver) {
        visitReads(asked, giver.rule(), 0);
        giver.special().forEach(special -> visitReads(asked, special.rule(), 0));
    }

    private void visitReads(Question asked, PlannedRule rule, int frame) {
        for (BoundConstraint constraint : rule.constraints()) {
            for (int read = 0; read < constraint.readCount(); read++) {
                int position = constraint.read(read);
                if (constraint.text().onClauses()) {
                    visitResult(asked, position, frame);
                } else {
                    visitFact(asked, frame, position);
                }
            }
            if (!constraint.text().onClauses()) {
                dependencies.tested(frame, constraint.text().test());
            }
        }
    }

    private void visitResult(Question asked, int position, int frame) {
        String field = rulebook.bound(instrument.id()).results().names().get(position);
        Optional<Question> other = rulebook.content().questions().stream()
                .filter(each -> each.fieldName().equals(field))
                .findFirst();
        if (other.isPresent()) {
            visitQuestionResult(other.get(), position);
            return;
        }
        Clause clause = instrument.clauses().stream()
                .filter(each -> each.pin().fieldName().equals(field))
                .findFirst()
                .orElseThrow(() -> new PlanException(instrument.id() + " has no clause or question \"" + field + "\""));
        Question defining = clauses.definingQuestion(question, clause.pin())
                .orElseThrow(() -> new PlanException("no rule says when " + clause.pin() + " is satisfied"));
        if (!defining.subject().equals(frames.get(frame).subject().name())) {
            throw new PlanException(
                    asked.id() + " reads the result of " + clause.pin() + ", which speaks of another subject");
        }
        visitClause(defining, clause.pin(), frame);
    }

    private void visitQuestionResult(Question other, int position) {
        String name = "outcome of " + other.id();
        if (done.add(name)) {
            if (!other.subject().equals(question.subject())) {
                throw new PlanException(
                        question.id() + " reads the outcome of " + other.id() + ", which is asked of another subject");
            }
            QuestionParts parts = visitQuestion(other);
            Verdict verdict = new Verdict(other.kind(), parts.clauses(), parts.values(), parts.referrals());
            steps.add(new QuestionStep(questions++, verdict, position));
        }
    }

    private void visitFact(Question asked, int frame, int position) {
        Subject subject = frames.get(frame).subject();
        Fact fact = subject.facts().get(position);
        String name = "fact " + frame + " " + fact.name();
        if (done.contains(name)) {
            return;
        }
        begin(name);
        List<Giver> givers = givers(asked, gift -> !gift.refer() && gift.name().equals(fact.name()), frame);
        if (!givers.isEmpty()) {
            for (Giver giver : givers) {
                visitReads(asked, giver.rule(), frame);
                giver.special().forEach(special -> visitReads(asked, special.rule(), frame));
            }
            List<Route> routes = givers.stream()
                    .map(giver -> Route.to(giver.rule(), clauses))
                    .toList();
            steps.add(new GivenFactStep(frame, position, givers, routes));
            dependencies.given(frame, position, givers);
        }
        if (fact.isComputed()) {
            visitComputation(asked, frame, fact.computation());
            steps.add(new ComputedFactStep(frame, position, fact, functions));
            dependencies.computed(frame, position);
        }
        end(name);
        done.add(name);
    }

    private void visitComputation(Question asked, int frame, Computation computation) {
        if (computation instanceof Computation.Reference reference) {
            int position = frames.get(frame).index().position(reference.fact());
            visitFact(asked, frame, position);
            dependencies.input(frame, position);
        } else if (computation instanceof Computation.Call call) {
            call.arguments().forEach(argument -> visitComputation(asked, frame, argument));
        } else if (computation instanceof Computation.OverElements over) {
            int elements = frames.ofList(frame, over.list());
            if (!over.where().isEmpty()) {
                Pin pin = new Pin(over.where());
                Question defining = clauses.definingQuestion(question, pin)
                        .orElseThrow(() -> new PlanException(instrument.id() + " has no rule for " + pin + ", which \""
                                + over.list() + " where\" names"));
                visitClause(defining, pin, elements);
            }
        } else if (computation instanceof Computation.OverElementFacts over) {
            int elements = frames.ofList(frame, over.list());
            int position = frames.get(elements).index().position(over.fact());
            visitFact(asked, elements, position);
            dependencies.input(elements, position);
        }
    }

    private List<Giver> givers(Question asked, Predicate<Gift> wanted, int frame) {
        String subject = frames.get(frame).subject().name();
        List<Giver> givers = new ArrayList<>();
        List<Rule> candidates = clauses.givingRules(asked, wanted, subject);
        for (Rule rule : candidates) {
            Question home = rulebook.question(rule.text().question()).orElseThrow();
            ClausePlan clause = clauses.get(home, rule.text().clause(), frames.get(frame));
            clausesThatGive.add(() -> visitClause(home, rule.text().clause(), frame));
            rule.text().gifts().stream()
                    .filter(wanted)
                    .map(gift -> new Giver(
                            clause,
                            clauses.planned(rule, frames.get(frame)),
                            gift.name(),
                            gift.refer(),
                            clauses.special(home, rule, gift, frames.get(frame))))
                    .distinct()
                    .forEach(givers::add);
        }
        Map<PlannedRule, Giver> once = new LinkedHashMap<>();
        givers.stream()
                .sorted(Comparator.comparingInt(giver -> clauses.place(giver.clause())))
                .forEach(giver -> once.putIfAbsent(giver.rule(), giver));
        return List.copyOf(once.values());
    }

    private void begin(String name) {
        if (!underway.add(name)) {
            throw new PlanException(instrument.id() + ", " + question.id() + ": these rest on themselves: "
                    + String.join(" → ", underway) + " → " + name);
        }
    }

    private void end(String name) {
        underway.remove(name);
    }
}
