package org.youju.rulebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.youju.decision.Role;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.law.Period;
import org.youju.law.Pin;
import org.youju.law.Reading;

/** Reads the annotations of a rule. */
final class RuleHeaderReader {
    private static final List<String> WITH_VALUE = List.of("clause", "reading", "unless", "from", "to");
    private static final List<String> ROLES =
            Arrays.stream(Role.values()).map(Role::code).toList();
    private static final String ROLE_LIST =
            ROLES.stream().map(role -> "@" + role).collect(Collectors.joining(" "));

    private final Instrument instrument;
    private final RuleProblems problems;
    private final int line;
    private final Map<String, RuleAnnotation> given = new HashMap<>();

    RuleHeaderReader(Instrument instrument, RuleProblems problems, int line) {
        this.instrument = instrument;
        this.problems = problems;
        this.line = line;
    }

    /** Returns what the annotations say; reports what is wrong and returns nothing if clause or role are not clear. */
    Optional<RuleHeader> read(List<RuleAnnotation> annotations) {
        Optional<Clause> clause = clause(annotations);
        for (RuleAnnotation annotation : annotations) {
            check(annotation);
        }
        Optional<Role> role = role();
        if (clause.isEmpty() || role.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RuleHeader(
                clause.get(), role.get(), reading(clause.get()), unless(clause.get(), role.get()), period()));
    }

    private void check(RuleAnnotation annotation) {
        boolean isRole = ROLES.contains(annotation.name());
        if (!isRole && !WITH_VALUE.contains(annotation.name())) {
            List<String> known = Stream.concat(WITH_VALUE.stream(), ROLES.stream())
                    .map(name -> "@" + name)
                    .toList();
            problems.add(
                    annotation.line(),
                    "unknown annotation @" + annotation.name(),
                    NearestName.hint("@" + annotation.name(), known));
        } else if (given.putIfAbsent(annotation.name(), annotation) != null) {
            problems.add(annotation.line(), "@" + annotation.name() + " stands twice", "write it once");
        } else if (isRole && !annotation.value().isEmpty()) {
            problems.add(annotation.line(), "@" + annotation.name() + " takes no value", "write @" + annotation.name());
        } else if (!isRole && !isWellFormed(annotation)) {
            problems.add(
                    annotation.line(),
                    "@" + annotation.name() + " needs one string in quotes",
                    "write @" + annotation.name() + "( \"…\" )");
        }
    }

    private static boolean isWellFormed(RuleAnnotation annotation) {
        return annotation.isQuoted()
                && (annotation.name().equals("unless") || annotation.strings().size() == 1);
    }

    private Optional<Clause> clause(List<RuleAnnotation> annotations) {
        Optional<RuleAnnotation> annotation =
                annotations.stream().filter(one -> one.name().equals("clause")).findFirst();
        if (annotation.isEmpty()) {
            problems.add(line, "the rule has no @clause", "write @clause( \"pin\" )");
            return Optional.empty();
        }
        List<String> pins = annotation.get().strings();
        if (pins.size() != 1) {
            return Optional.empty();
        }
        problems.inClause(pins.get(0));
        return pinned(pins.get(0), annotation.get().line());
    }

    private Optional<Clause> pinned(String pin, int at) {
        Optional<Clause> clause = instrument.clauses().stream()
                .filter(known -> known.pin().value().equals(pin))
                .findFirst();
        if (clause.isEmpty()) {
            List<String> known =
                    instrument.clauses().stream().map(one -> one.pin().value()).toList();
            problems.add(
                    at,
                    "the ledger of " + instrument.id() + " has no clause \"" + pin + "\"",
                    NearestName.hint(pin, known));
        }
        return clause;
    }

    private Optional<Role> role() {
        List<Role> roles = Arrays.stream(Role.values())
                .filter(role -> given.containsKey(role.code()))
                .toList();
        if (roles.isEmpty()) {
            problems.add(line, "the rule has no role", "write one of " + ROLE_LIST);
        } else if (roles.size() > 1) {
            problems.add(
                    line,
                    "the rule has " + roles.size() + " roles: "
                            + roles.stream().map(role -> "@" + role.code()).collect(Collectors.joining(" ")),
                    "write one rule for each");
        }
        return roles.size() == 1 ? Optional.of(roles.get(0)) : Optional.empty();
    }

    private String reading(Clause clause) {
        RuleAnnotation annotation = given.get("reading");
        if (annotation == null || annotation.strings().size() != 1) {
            return "";
        }
        String letter = annotation.strings().get(0);
        List<String> known = clause.readings().stream().map(Reading::id).toList();
        if (!known.contains(letter)) {
            problems.add(
                    annotation.line(),
                    "the ledger gives " + clause.pin() + " no reading \"" + letter + "\"",
                    known.isEmpty() ? "add it under readings in instrument.yaml" : NearestName.hint(letter, known));
        }
        return letter;
    }

    private List<Pin> unless(Clause clause, Role role) {
        RuleAnnotation annotation = given.get("unless");
        if (annotation == null) {
            return List.of();
        }
        if (role != Role.GIVES) {
            problems.add(
                    annotation.line(),
                    "@unless on a rule that gives nothing",
                    "@unless belongs to @gives; use @excepts");
        }
        List<Pin> pins = new ArrayList<>();
        for (String pin : annotation.strings()) {
            pinned(pin, annotation.line()).map(Clause::pin).ifPresent(pins::add);
        }
        if (pins.contains(clause.pin())) {
            problems.add(
                    annotation.line(), "@unless names the rule's own clause", "name the clause that goes before it");
        }
        return pins;
    }

    private Period period() {
        LocalDate from = day("from", LocalDate.MIN);
        LocalDate to = day("to", LocalDate.MAX);
        if (to.isBefore(from)) {
            problems.add(given.get("to").line(), "@to is before @from", "both days are included");
            return Period.ALWAYS;
        }
        return new Period(from, to);
    }

    private LocalDate day(String name, LocalDate otherwise) {
        RuleAnnotation annotation = given.get(name);
        if (annotation == null || annotation.strings().size() != 1) {
            return otherwise;
        }
        try {
            return LocalDate.parse(annotation.strings().get(0));
        } catch (DateTimeException notADate) {
            problems.add(
                    annotation.line(),
                    "@" + name + " is no day: \"" + annotation.strings().get(0) + "\"",
                    "write an existing day as \"yyyy-MM-dd\"");
            return otherwise;
        }
    }
}
