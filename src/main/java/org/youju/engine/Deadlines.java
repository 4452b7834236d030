package org.youju.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.youju.decision.Deadline;
import org.youju.decision.Reason;
import org.youju.decision.Warning;
import org.youju.facts.Facts;
import org.youju.law.Clause;
import org.youju.law.Text;
import org.youju.rulebook.Computation;
import org.youju.rulebook.Constraint;
import org.youju.rulebook.Fact;
import org.youju.rulebook.FactType;
import org.youju.rulebook.RuleText;
import org.youju.rulebook.Rulebook;
import org.youju.rulebook.Subject;
import org.youju.rulebook.TestReads;

/**
 * Finds the days to which a clause counts: the computed days its rules read. A new text gets its deadlines from its rules
 * and the vocabulary; the counting is that of the vocabulary's own functions.
 */
public final class Deadlines {
    private final Rulebook rulebook;
    private final ValueFunctions functions;
    private final DayCount count;

    /** Makes the deadlines of a rulebook. */
    public Deadlines(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.functions = new ValueFunctions(rulebook.calendar());
        this.count = new DayCount(rulebook.calendar());
    }

    /** Returns the question of a clause whose rules count days, whose facts the count needs; nothing if it has none. */
    public Optional<String> question(Clause clause) {
        return rules(clause).stream()
                .filter(rule -> !counted(rule).isEmpty())
                .map(RuleText::question)
                .findFirst();
    }

    /** Returns the facts with which the counts of a clause begin: submitted days, by name. */
    public Set<String> starts(Clause clause) {
        Set<String> starts = new LinkedHashSet<>();
        for (RuleText rule : rules(clause)) {
            Subject subject = subject(rule);
            counted(rule).forEach(fact -> collectStarts(subject, fact.computation(), starts));
        }
        return starts;
    }

    /** Returns the deadlines of a clause on some facts of its subject, in the order of its rules. */
    public List<Deadline> of(Clause clause, Facts facts) {
        Map<String, Set<String>> readings = new LinkedHashMap<>();
        Map<String, Fact> found = new LinkedHashMap<>();
        Subject subject = null;
        for (RuleText rule : rules(clause)) {
            for (Fact fact : counted(rule)) {
                subject = subject(rule);
                found.putIfAbsent(fact.name(), fact);
                String letter = rule.reading().isEmpty() && !clause.readings().isEmpty() ? "A" : rule.reading();
                readings.computeIfAbsent(fact.name(), name -> new TreeSet<>()).add(letter);
            }
        }
        List<Deadline> deadlines = new ArrayList<>();
        for (Fact fact : found.values()) {
            Set<String> letters = readings.get(fact.name());
            letters.remove("");
            deadlines.add(deadline(clause, subject, fact, List.copyOf(letters), facts));
        }
        return deadlines;
    }

    private List<RuleText> rules(Clause clause) {
        return rulebook.content().rules().stream()
                .filter(rule -> rule.instrument().equals(clause.instrument())
                        && rule.clause().equals(clause.pin())
                        && !rule.subject().isEmpty())
                .toList();
    }

    private Subject subject(RuleText rule) {
        return rulebook.subject(rule.subject()).orElseThrow();
    }

    /** The computed days a rule reads. */
    private List<Fact> counted(RuleText rule) {
        Subject subject = subject(rule);
        return rule.constraints().stream()
                .filter(constraint -> !constraint.onClauses())
                .map(Constraint::test)
                .flatMap(test -> TestReads.of(test).stream())
                .flatMap(name -> subject.fact(name).stream())
                .filter(fact -> fact.type().kind() == FactType.Kind.DATE
                        && fact.computation() instanceof Computation.Call call
                        && DayCount.UNITS.containsKey(call.function()))
                .distinct()
                .toList();
    }

    private static void collectStarts(Subject subject, Computation computation, Set<String> starts) {
        if (computation instanceof Computation.Call call) {
            collectStarts(subject, call.arguments().get(0), starts);
        } else if (computation instanceof Computation.Reference reference) {
            Fact fact = subject.fact(reference.fact()).orElseThrow();
            if (fact.isSubmittable()) {
                starts.add(fact.name());
            } else {
                collectStarts(subject, fact.computation(), starts);
            }
        }
    }

    /** What a count has come to so far. */
    private static final class Course {
        private final List<Deadline.Step> steps = new ArrayList<>();
        private final Set<String> missing = new LinkedHashSet<>();
        private final Set<Reason> reasons = new LinkedHashSet<>();
    }

    private Deadline deadline(Clause clause, Subject subject, Fact fact, List<String> readings, Facts facts) {
        Course course = new Course();
        Optional<LocalDate> due = day(subject, fact.computation(), facts, course);
        return new Deadline(
                fact.name(),
                fact.label(),
                readings,
                course.steps,
                due,
                List.copyOf(course.missing),
                List.copyOf(course.reasons),
                due.map(day -> warnings(clause, day, course)).orElse(List.of()));
    }

    private Optional<LocalDate> day(Subject subject, Computation computation, Facts facts, Course course) {
        if (computation instanceof Computation.Reference reference) {
            Fact fact = subject.fact(reference.fact()).orElseThrow();
            Optional<LocalDate> given = facts.get(fact.name()).map(LocalDate.class::cast);
            if (given.isPresent() && given.get().equals(Facts.NEVER)) {
                course.reasons.add(new Reason(
                        "never-began",
                        "",
                        "",
                        new Text(
                                fact.label().zh() + "：没有发生，期限没有开始",
                                fact.label().en() + ": it never happened, so nothing is counted")));
                return Optional.empty();
            }
            if (given.isEmpty() && fact.isComputed() && !fact.isSubmittable()) {
                return day(subject, fact.computation(), facts, course);
            }
            if (given.isEmpty()) {
                course.missing.add(fact.name());
            }
            return given;
        }
        if (!(computation instanceof Computation.Call call) || !DayCount.UNITS.containsKey(call.function())) {
            return Optional.empty();
        }
        Optional<Computation> beforeRestDays = beforeRestDays(call);
        if (beforeRestDays.isPresent()) {
            return day(subject, beforeRestDays.get(), facts, course)
                    .flatMap(last -> moved("plusWorkingDays", last.minusDays(1), 1, course)
                            .map(to -> added(course, count.pastRestDays(last, to))));
        }
        Optional<LocalDate> from = day(subject, call.arguments().get(0), facts, course);
        Optional<Integer> amount = amount(call.arguments().get(1), facts, course);
        if (from.isEmpty() || amount.isEmpty()) {
            return Optional.empty();
        }
        return moved(call.function(), from.get(), amount.get(), course)
                .map(to -> added(course, count.step(call.function(), from.get(), amount.get(), to)));
    }

    /** The first working day from a last day on is written as the first one after the day before it. */
    private static Optional<Computation> beforeRestDays(Computation.Call call) {
        boolean first = call.function().equals("plusWorkingDays")
                && isOne(call.arguments().get(1));
        return first
                        && call.arguments().get(0) instanceof Computation.Call inner
                        && inner.function().equals("minusDays")
                        && isOne(inner.arguments().get(1))
                ? Optional.of(inner.arguments().get(0))
                : Optional.empty();
    }

    private static boolean isOne(Computation computation) {
        return computation instanceof Computation.Constant constant
                && constant.value().compareTo(BigDecimal.ONE) == 0;
    }

    private static LocalDate added(Course course, Deadline.Step step) {
        course.steps.add(step);
        return step.to();
    }

    private Optional<LocalDate> moved(String function, LocalDate from, int amount, Course course) {
        Computed moved = functions.call(function, List.of(from, amount));
        course.reasons.addAll(moved.lacks().reasons());
        return moved.value().map(LocalDate.class::cast);
    }

    private static Optional<Integer> amount(Computation computation, Facts facts, Course course) {
        if (computation instanceof Computation.Constant constant) {
            return Optional.of(constant.value().intValueExact());
        }
        if (computation instanceof Computation.Reference reference) {
            Optional<Integer> given = facts.get(reference.fact()).map(Integer.class::cast);
            if (given.isEmpty()) {
                course.missing.add(reference.fact());
            }
            return given;
        }
        return Optional.empty();
    }

    private List<Warning> warnings(Clause clause, LocalDate due, Course course) {
        List<Warning> warnings = new ArrayList<>();
        boolean restDay = rulebook.calendar()
                .isWorkingDay(due)
                .value()
                .map(working -> !working)
                .orElse(false);
        if (restDay) {
            warnings.add(new Warning(
                    "rest-day",
                    "",
                    new Text(
                            "最后一日 " + due + " 不是工作日；是否顺延，以本条的读法和说明为准",
                            "the last day, " + due
                                    + ", is no working day; the readings of the clause tell whether it moves")));
        }
        if (rulebook.calendar().isWorkingDay(due).value().isEmpty()) {
            warnings.add(new Warning(
                    "calendar-not-held",
                    "",
                    new Text(
                            due.getYear() + "年的节假日安排未收录，不知最后一日是否休息日",
                            "the holiday notice for " + due.getYear()
                                    + " is not held, so it is not known whether the last day is a rest day")));
        }
        boolean clipped = course.steps.stream()
                .anyMatch(step -> step.from().getDayOfMonth() > step.to().getDayOfMonth()
                        && step.to().getDayOfMonth() == step.to().lengthOfMonth()
                        && step.rule().en().contains("corresponding day"));
        if (clipped) {
            warnings.add(new Warning(
                    "end-of-month",
                    "",
                    new Text("没有对应日，取该月最后一日", "there is no corresponding day: the month's last day is taken")));
        }
        if (!clause.readings().isEmpty()) {
            warnings.add(new Warning(
                    "readings",
                    "",
                    new Text(
                            clause.label() + "有不止一种读法，见 readings",
                            clause.pin().cited() + " has more than one reading, see readings")));
        }
        return warnings;
    }
}
