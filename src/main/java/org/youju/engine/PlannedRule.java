package org.youju.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youju.decision.Limit;
import org.youju.decision.Truth;
import org.youju.law.Clause;
import org.youju.law.Text;
import org.youju.rulebook.BoundConstraint;
import org.youju.rulebook.Rule;
import org.youju.rulebook.RuleText;
import org.youju.rulebook.Test;
import org.youju.rulebook.TestReads;

/** A rule in a plan: true, false, or unknown of a sheet, each constraint by Drools' own predicate. */
final class PlannedRule {
    private final Rule rule;
    private final Frame frame;
    private final BoundConstraint[] constraints;
    private final List<Text> texts;
    private final String[][] reads;
    private final Clause clause;
    private final List<List<Limit>> limits;
    private final int firstMemo;
    private final int[] sayings;

    PlannedRule(Rule rule, Clause clause, Frame frame, List<Text> texts, List<List<Limit>> limits) {
        this.rule = rule;
        this.clause = clause;
        this.frame = frame;
        this.constraints = rule.constraints().toArray(new BoundConstraint[0]);
        this.texts = List.copyOf(texts);
        this.limits = List.copyOf(limits);
        this.reads = new String[constraints.length][];
        for (int number = 0; number < reads.length; number++) {
            reads[number] = names(constraints[number], frame);
        }
        this.sayings = new int[constraints.length];
        for (int number = 0; number < sayings.length; number++) {
            sayings[number] = frame.saying(texts.get(number), List.of(reads[number]));
        }
        this.firstMemo = frame.reserve(constraints.length);
    }

    private static String[] names(BoundConstraint constraint, Frame frame) {
        if (constraint.text().onClauses()) {
            return TestReads.of(constraint.text().test()).toArray(new String[0]);
        }
        String[] names = new String[constraint.readCount()];
        for (int read = 0; read < names.length; read++) {
            names[read] = frame.index().names().get(constraint.read(read));
        }
        return names;
    }

    /** The clause it belongs to. */
    Clause clause() {
        return clause;
    }

    /** The name of a fact or result that a constraint reads. */
    String name(int constraint, int read) {
        return reads[constraint][read];
    }

    /** A number that constraints of one frame share if they say the same of the same facts. */
    int saying(int constraint) {
        return sayings[constraint];
    }

    Rule rule() {
        return rule;
    }

    RuleText text() {
        return rule.text();
    }

    Frame frame() {
        return frame;
    }

    /** The conditions in words, in the order of the constraints. */
    List<Text> texts() {
        return texts;
    }

    /** The numbers and days each constraint compares with. */
    List<List<Limit>> limits() {
        return limits;
    }

    BoundConstraint[] constraints() {
        return constraints;
    }

    /** Whether the rule holds: false if one constraint is, else unknown if one is. */
    Truth truth(Sheet sheet) {
        Truth all = Truth.TRUE;
        for (int number = 0; number < constraints.length; number++) {
            Truth one = truth(sheet, number);
            if (one == Truth.FALSE) {
                return Truth.FALSE;
            }
            if (one == Truth.UNKNOWN) {
                all = Truth.UNKNOWN;
            }
        }
        return all;
    }

    /** Whether one constraint holds: unknown if it does not hold while something it reads is absent. */
    Truth truth(Sheet sheet, int number) {
        Truth known = sheet.remembered(firstMemo + number);
        return known != null ? known : sheet.remember(firstMemo + number, test(constraints[number], sheet));
    }

    private static Truth test(BoundConstraint constraint, Sheet sheet) {
        if (sheet.hasSpreads() && Sampling.concerns(constraint, sheet)) {
            return Sampling.of(constraint, sheet).truth();
        }
        boolean onClauses = constraint.text().onClauses();
        boolean bound = constraint.text().test() instanceof Test.Bound;
        if (!bound && constraint.holds(onClauses ? sheet.resultBean() : sheet.subjectBean())) {
            return Truth.TRUE;
        }
        for (int read = 0; read < constraint.readCount(); read++) {
            int position = constraint.read(read);
            @Nullable Object value = onClauses ? sheet.result(position) : sheet.value(position);
            boolean none = !onClauses && sheet.isNone(position);
            if (value == null && !none) {
                return Truth.UNKNOWN;
            }
            bound &= !none;
        }
        return bound ? Truth.TRUE : Truth.FALSE;
    }

    /** What an unknown rule lacks. */
    Lacks lacks(Sheet sheet) {
        Lacks all = Lacks.NONE;
        for (int number = 0; number < constraints.length; number++) {
            if (truth(sheet, number) == Truth.UNKNOWN) {
                all = all.plus(lacks(sheet, number));
            }
        }
        return all;
    }

    /** What an unknown constraint lacks. */
    Lacks lacks(Sheet sheet, int number) {
        BoundConstraint constraint = constraints[number];
        Lacks all = Lacks.NONE;
        for (int read = 0; read < constraint.readCount(); read++) {
            int position = constraint.read(read);
            if (constraint.text().onClauses()) {
                if (sheet.result(position) == null) {
                    all = all.plus(sheet.lacksOfResult(position));
                }
            } else if (sheet.value(position) == null) {
                all = all.plus(sheet.lacksOf(position));
            }
        }
        boolean undecided = Sampling.concerns(constraint, sheet)
                && Sampling.of(constraint, sheet).undecided();
        return undecided ? all.plus(Lacks.undecided()) : all;
    }
}
