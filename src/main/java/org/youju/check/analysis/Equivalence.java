package org.youju.check.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.youju.decision.Role;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.law.Reading;
import org.youju.rulebook.Constraint;
import org.youju.rulebook.Gift;
import org.youju.rulebook.Output;
import org.youju.rulebook.RuleText;
import org.youju.rulebook.RulebookContent;
import org.youju.rulebook.Test;

/**
 * Finds out whether a change of what a rule tests can make any difference to its clause, on any complete facts at all.
 *
 * <p>What a rule reads is taken to be free within its type and its limits, computed facts and results of other clauses
 * too: so a change that is called without effect surely is, and some that are may not be seen to be.
 */
public final class Equivalence {
    private static final Set<Role> CUMULATIVE = EnumSet.of(Role.APPLIES, Role.REQUIRES, Role.DUE);

    private final Forms forms;

    /** Makes it for some texts of a rulebook. */
    public Equivalence(RulebookContent content, List<Instrument> instruments) {
        this.forms = new Forms(content, instruments);
    }

    /**
     * Returns whether the clause surely stands and gives as before on all complete facts.
     *
     * @param rule a rule
     * @param by what stands in its place; empty if nothing does
     */
    public boolean holds(RuleText rule, Optional<RuleText> by) {
        List<Form> before = forms.forms(other -> other.instrument().equals(rule.instrument())
                && other.question().equals(rule.question())
                && other.clause().equals(rule.clause()));
        List<Form> after = before.stream()
                .flatMap(form -> form.rule().equals(rule) ? by.map(forms::formOf).stream() : Stream.of(form))
                .toList();
        for (String reading : readings(rule)) {
            for (LocalDate day : Norm.firstDays(before)) {
                if (canDiffer(rule.role(), standing(reading, day, before), standing(reading, day, after))) {
                    return false;
                }
            }
        }
        return true;
    }

    private Set<String> readings(RuleText rule) {
        Set<String> letters = new TreeSet<>();
        Clause clause = Forms.clause(forms.instrument(rule.instrument()), rule);
        clause.readings().stream().map(Reading::id).forEach(letters::add);
        return letters.isEmpty() ? Set.of("") : letters;
    }

    private static List<Form> standing(String reading, LocalDate day, List<Form> rules) {
        return Norm.under(reading, rules).stream()
                .filter(form -> form.rule().period().contains(day))
                .toList();
    }

    private boolean canDiffer(Role role, List<Form> before, List<Form> after) {
        List<Form> ownBefore = of(role, before);
        List<Form> ownAfter = of(role, after);
        if (ownBefore.equals(ownAfter)) {
            return false;
        }
        if (role == Role.GIVES) {
            return canGive(ownBefore, ownAfter) || canGive(ownAfter, ownBefore);
        }
        Seen seen = Seen.of(role, before);
        return CUMULATIVE.contains(role)
                ? seen.canAllHold(ownBefore, ownAfter) || seen.canAllHold(ownAfter, ownBefore)
                : seen.canAnyHold(ownBefore, ownAfter) || seen.canAnyHold(ownAfter, ownBefore);
    }

    private static List<Form> of(Role role, List<Form> rules) {
        return rules.stream().filter(form -> form.rule().role() == role).toList();
    }

    /** Whether something can be given by some rules that others do not give on the same facts. */
    private boolean canGive(List<Form> some, List<Form> others) {
        for (Form form : some) {
            for (Gift gift : form.rule().gifts()) {
                List<List<Either>> same = isCounted(form.rule(), gift)
                        ? List.of()
                        : others.stream()
                                .filter(other -> other.rule().gifts().contains(gift)
                                        && bound(gift, other).equals(bound(gift, form)))
                                .map(Form::constraints)
                                .toList();
                boolean untouched = others.stream().anyMatch(form::equals);
                if (!untouched && Solver.all(form.all(), same) != Possible.NO) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What the variables in a gift stand for. */
    private static Set<Test> bound(Gift gift, Form form) {
        return form.rule().constraints().stream()
                .map(Constraint::test)
                .filter(test ->
                        test instanceof Test.Bound bound && gift.expression().contains(bound.variable()))
                .collect(Collectors.toSet());
    }

    /** Whether it matters by how many rules a value is given. */
    private boolean isCounted(RuleText rule, Gift gift) {
        return forms.question(rule.question())
                .output(gift.name())
                .filter(output -> output.combine() == Output.Combine.SUM)
                .isPresent();
    }

    /**
     * Where a role of a clause shows in how the clause stands.
     *
     * @param holds what must hold for that
     * @param fails the rules that must fail
     */
    private record Seen(List<Either> holds, List<List<Either>> fails) {
        static Seen of(Role role, List<Form> rules) {
            List<Either> holds = new ArrayList<>();
            List<List<Either>> fails = new ArrayList<>();
            for (Form form : rules) {
                Role other = form.rule().role();
                boolean decidesBefore = other != role && other != Role.GIVES && comesBefore(other, role);
                if (decidesBefore && CUMULATIVE.contains(other)) {
                    holds.addAll(form.all());
                } else if (decidesBefore) {
                    fails.add(form.constraints());
                }
            }
            return new Seen(holds, fails);
        }

        /** To whom a clause applies comes first; its duty is one thing, said in two ways; when it is due comes last. */
        private static boolean comesBefore(Role other, Role role) {
            boolean otherApplies = other == Role.APPLIES || other == Role.EXCEPTS;
            boolean applies = role == Role.APPLIES || role == Role.EXCEPTS;
            return otherApplies || (!applies && role != Role.DUE && other != Role.DUE);
        }

        boolean canAllHold(List<Form> all, List<Form> notAll) {
            List<Either> hold = new ArrayList<>(holds);
            all.forEach(form -> hold.addAll(form.all()));
            return notAll.stream()
                    .map(form -> plus(List.of(form)))
                    .anyMatch(fail -> Solver.all(hold, fail) != Possible.NO);
        }

        boolean canAnyHold(List<Form> any, List<Form> none) {
            return any.stream()
                    .map(form -> Form.and(holds, form.all()))
                    .anyMatch(hold -> Solver.all(hold, plus(none)) != Possible.NO);
        }

        private List<List<Either>> plus(List<Form> failing) {
            List<List<Either>> fail = new ArrayList<>(fails);
            failing.forEach(form -> fail.add(form.constraints()));
            return fail;
        }
    }
}
