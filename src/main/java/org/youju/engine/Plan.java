package org.youju.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.youju.facts.Facts;
import org.youju.law.Instrument;
import org.youju.rulebook.CodeList;
import org.youju.rulebook.Question;
import org.youju.rulebook.Subject;

/** What is done to decide one question by one text, in an order in which everything is ready when it is read. */
final class Plan {
    private final Question question;
    private final Instrument instrument;
    private final List<Frame> frames;
    private final Step[] steps;
    private final List<ClausePlan> clauses;
    private final List<ClausePlan> ownClauses;
    private final List<ClausePlan> clausesInOrder;
    private final boolean[] own;
    private final List<OutputStep> values;
    private final List<OutputStep> referrals;
    private final int outputs;
    private final int questions;
    private final Verdict verdict;
    private final PlannedFacts facts;
    private final Function<String, CodeList> codeLists;
    private final List<PlannedRule> rules;

    Plan(
            Question question,
            Instrument instrument,
            List<Frame> frames,
            List<Step> steps,
            List<ClausePlan> clauses,
            List<ClausePlan> clausesInOrder,
            List<ClausePlan> ownClauses,
            List<OutputStep> values,
            List<OutputStep> referrals,
            int outputs,
            int questions,
            PlannedFacts facts,
            Function<String, CodeList> codeLists,
            List<PlannedRule> rules) {
        this.question = question;
        this.instrument = instrument;
        this.frames = List.copyOf(frames);
        this.steps = steps.toArray(new Step[0]);
        this.clauses = List.copyOf(clauses);
        this.ownClauses = List.copyOf(ownClauses);
        this.clausesInOrder = List.copyOf(clausesInOrder);
        this.own = new boolean[clauses.size()];
        ownClauses.forEach(clause -> own[clause.number()] = true);
        this.values = List.copyOf(values);
        this.referrals = List.copyOf(referrals);
        this.outputs = outputs;
        this.questions = questions;
        this.verdict = new Verdict(question.kind(), ownClauses, values, referrals);
        this.facts = facts;
        this.codeLists = codeLists;
        this.rules = List.copyOf(rules);
    }

    Question question() {
        return question;
    }

    Instrument instrument() {
        return instrument;
    }

    List<Frame> frames() {
        return frames;
    }

    /** Every clause it evaluates, in the order of their numbers. */
    List<ClausePlan> clauses() {
        return clauses;
    }

    /** The clauses that belong to the question itself, in the order of the text. */
    List<ClausePlan> ownClauses() {
        return ownClauses;
    }

    /** Every clause it evaluates, in the order of the text. */
    List<ClausePlan> clausesInOrder() {
        return clausesInOrder;
    }

    List<OutputStep> values() {
        return values;
    }

    List<OutputStep> referrals() {
        return referrals;
    }

    Verdict verdict() {
        return verdict;
    }

    /** How facts hang together in this plan. */
    PlannedFacts facts() {
        return facts;
    }

    /** Evaluates the facts in every world that the readings make. */
    List<World> run(Facts submitted, LocalDate asOf) {
        return run(submitted, asOf, Set.of());
    }

    /** The same where a person could not tell some facts: then other ways to them are looked for. */
    List<World> run(Facts submitted, LocalDate asOf, Set<FactAt> declined) {
        List<World> worlds = new ArrayList<>(2);
        worlds.add(new World(sheets(submitted, asOf, declined), clauses.size(), outputs, questions));
        List<World> forks = new ArrayList<>(0);
        for (Step step : steps) {
            int before = worlds.size();
            for (int number = 0; number < before; number++) {
                step.run(worlds.get(number), forks);
            }
            if (!forks.isEmpty()) {
                worlds.addAll(forks);
                forks.clear();
            }
        }
        return worlds;
    }

    private @Nullable Sheet[][] sheets(Facts submitted, LocalDate asOf, Set<FactAt> declined) {
        Sheet[][] sheets = new Sheet[frames.size()][];
        @Nullable Object[] values = submitted.toArray();
        values[frames.get(0).index().position(Subject.AS_OF)] = asOf;
        sheets[0] = new Sheet[] {
            new Sheet(
                    frames.get(0),
                    0,
                    values,
                    declined,
                    Spreads.of(submitted, frames.get(0).subject()))
        };
        for (int number = 1; number < sheets.length; number++) {
            Frame frame = frames.get(number);
            if (values[frame.list()] instanceof List<?> elements) {
                Sheet[] ofElements = new Sheet[elements.size()];
                for (int element = 0; element < ofElements.length; element++) {
                    Facts ofElement = (Facts) elements.get(element);
                    @Nullable Object[] elementValues = ofElement.toArray();
                    elementValues[frame.index().position(Subject.AS_OF)] = asOf;
                    ofElements[element] =
                            new Sheet(frame, element, elementValues, declined, Spreads.of(ofElement, frame.subject()));
                }
                sheets[number] = ofElements;
            }
        }
        return sheets;
    }

    /** Every rule it looks at, whatever its reading. */
    List<PlannedRule> rules() {
        return rules;
    }

    /** The code list of a name, as the vocabulary has it. */
    CodeList codeList(String name) {
        return codeLists.apply(name);
    }

    /** Whether a clause belongs to the question itself. */
    boolean isOwn(ClausePlan clause) {
        return own[clause.number()];
    }
}
