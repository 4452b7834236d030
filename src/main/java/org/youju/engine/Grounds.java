package org.youju.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.youju.decision.Evidence;
import org.youju.decision.Grade;
import org.youju.decision.Role;
import org.youju.decision.Status;
import org.youju.facts.Facts;
import org.youju.facts.Provenance;
import org.youju.facts.Source;
import org.youju.rulebook.BoundConstraint;
import org.youju.rulebook.Computation;
import org.youju.rulebook.Subject;
import org.youju.rulebook.TestReads;

/** Follows clauses back to the submitted facts they rest on, through results, given facts and computations. */
final class Grounds {
    private final Plan plan;
    private final World world;
    private final Facts facts;
    private final Map<String, Grade> grades = new LinkedHashMap<>();
    private final Set<Object> seen = new HashSet<>();

    Grounds(Plan plan, World world, Facts facts) {
        this.plan = plan;
        this.world = world;
        this.facts = facts;
    }

    /** Grades of the facts found so far, by JSON pointer. */
    Map<String, Grade> grades() {
        return grades;
    }

    /** Adds what every clause, value and referral of the question rests on. */
    void addAll() {
        plan.ownClauses().stream()
                .filter(clause -> clause.weight() != Weight.NONE)
                .forEach(this::add);
        List<OutputStep> outputs = new ArrayList<>(plan.referrals());
        if (plan.question().kind().asksForValues()) {
            outputs.addAll(plan.values());
        }
        outputs.forEach(output -> output.givers().forEach(this::add));
    }

    /** Adds what a clause rests on. */
    void add(ClausePlan clause) {
        if (seen.add(clause)) {
            int reading = world.reading(clause.number());
            for (Role role : Role.values()) {
                for (PlannedRule rule : clause.rules(role, reading)) {
                    add(rule);
                }
            }
        }
    }

    /** Returns what stands behind one clause alone. */
    Evidence behind(ClausePlan clause) {
        Grounds alone = new Grounds(plan, world, facts);
        alone.add(clause);
        return Evidences.weakest(alone.grades());
    }

    /** Returns the weighing clauses that are broken here. */
    List<ClausePlan> broken() {
        return plan.ownClauses().stream()
                .filter(clause -> clause.weight() == Weight.DECIDES)
                .filter(this::isBroken)
                .toList();
    }

    private boolean isBroken(ClausePlan clause) {
        ClauseResult @Nullable [] results = world.results(clause.number());
        if (results != null) {
            for (ClauseResult result : results) {
                if (result.status().isBroken() && result.status() != Status.DEPARTED) {
                    return true;
                }
            }
        }
        return false;
    }

    private void add(Giver giver) {
        add(giver.rule());
        giver.special().forEach(special -> add(special.rule()));
    }

    private void add(PlannedRule rule) {
        int frame = plan.frames().indexOf(rule.frame());
        Sheet @Nullable [] sheets = world.sheets(frame);
        if (sheets == null || !seen.add(rule)) {
            return;
        }
        for (BoundConstraint constraint : rule.constraints()) {
            if (constraint.text().onClauses()) {
                TestReads.of(constraint.text().test()).forEach(this::addResult);
            } else {
                for (Sheet sheet : sheets) {
                    for (int read = 0; read < constraint.readCount(); read++) {
                        add(frame, sheet, constraint.read(read));
                    }
                }
            }
        }
    }

    /** The result of a clause, or of another question, which rests on any clause of the plan. */
    private void addResult(String field) {
        Optional<ClausePlan> named = plan.clauses().stream()
                .filter(clause -> clause.clause().pin().fieldName().equals(field))
                .findFirst();
        named.map(List::of).orElse(plan.clauses()).forEach(this::add);
    }

    private void add(int frame, Sheet sheet, int position) {
        FactAt fact = sheet.fact(position);
        if (fact.name().equals(Subject.AS_OF) || !seen.add(fact)) {
            return;
        }
        Optional<Grade> grade = grade(fact);
        if (grade.isPresent()) {
            grades.put(fact.at() + "/" + fact.name(), grade.get());
        } else {
            plan.facts().givers(frame, position).forEach(this::add);
            add(frame, sheet, sheet.frame().subject().facts().get(position).computation());
        }
    }

    private void add(int frame, Sheet sheet, Computation computation) {
        if (computation instanceof Computation.Reference reference) {
            add(frame, sheet, position(sheet, reference.fact()));
        } else if (computation instanceof Computation.Call call) {
            call.arguments().forEach(argument -> add(frame, sheet, argument));
        } else if (computation instanceof Computation.OverElements over) {
            add(frame, sheet, position(sheet, over.list()));
            plan.clauses().stream()
                    .filter(clause -> clause.clause().pin().value().equals(over.where()))
                    .forEach(this::add);
        } else if (computation instanceof Computation.OverElementFacts over) {
            add(frame, sheet, position(sheet, over.list()));
            addOfElements(position(sheet, over.list()), over.fact());
        }
    }

    private void addOfElements(int list, String fact) {
        for (int frame = 1; frame < plan.frames().size(); frame++) {
            Sheet @Nullable [] elements = world.sheets(frame);
            if (plan.frames().get(frame).list() == list && elements != null) {
                for (Sheet element : elements) {
                    add(frame, element, position(element, fact));
                }
            }
        }
    }

    private static int position(Sheet sheet, String fact) {
        return sheet.frame().index().position(fact);
    }

    /** The grade of a submitted fact, that of its list where an element's own is not stated; nothing if it is absent. */
    private Optional<Grade> grade(FactAt fact) {
        if (!fact.ofElement()) {
            return facts.at(fact.position()).map(value -> grade(facts.provenance(fact.position())));
        }
        Facts element = (Facts) ((List<?>) facts.at(fact.list()).orElseThrow()).get(fact.element());
        return element.at(fact.position())
                .map(value -> grade(element.provenance(fact.position()).or(() -> facts.provenance(fact.list()))));
    }

    private static Grade grade(Optional<Provenance> provenance) {
        return provenance.flatMap(Provenance::source).map(Grounds::grade).orElse(Grade.UNSTATED);
    }

    private static Grade grade(Source source) {
        return switch (source) {
            case DECLARED -> Grade.DECLARED;
            case DOCUMENT -> Grade.DOCUMENT;
            case MEASURED -> Grade.MEASURED;
            case REGISTER -> Grade.REGISTER;
        };
    }
}
