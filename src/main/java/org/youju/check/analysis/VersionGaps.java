package org.youju.check.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.youju.check.Severity;
import org.youju.law.Clause;
import org.youju.law.ClauseVersion;
import org.youju.law.Instrument;
import org.youju.law.Period;
import org.youju.law.Text;

/** Finds days on which a clause has two wordings, or none, or a wording for which a question has no rule. */
final class VersionGaps {
    private final Forms forms;
    private final Found found;

    VersionGaps(Forms forms, Found found) {
        this.forms = forms;
        this.found = found;
    }

    void check() {
        for (Instrument instrument : forms.instruments()) {
            for (Clause clause : instrument.clauses()) {
                if (!clause.versions().isEmpty()) {
                    check(instrument, clause);
                }
            }
            forms.byQuestion(instrument).forEach((question, rules) -> instrument.clauses().stream()
                    .forEach(clause -> checkRules(instrument, clause, question, rules)));
        }
    }

    private void check(Instrument instrument, Clause clause) {
        List<Period> periods = clause.versions().stream()
                .map(ClauseVersion::period)
                .sorted(Comparator.comparing(Period::from))
                .toList();
        for (int number = 1; number < periods.size(); number++) {
            if (periods.get(number - 1).overlaps(periods.get(number))) {
                found.inClause(
                        "version-overlap",
                        Severity.ERROR,
                        clause,
                        periods.get(number).from().toString(),
                        new Text(
                                clause.label() + "在" + periods.get(number).from() + "有两个版本。",
                                "The clause has two wordings on "
                                        + periods.get(number).from() + "."),
                        new Text("每一天只能有一个版本", "put each day into one version"));
            }
        }
        LocalDate next = instrument.inForce().from();
        for (Period period : periods) {
            if (next != null && next.isBefore(period.from())) {
                hole(clause, new Period(next, period.from().minusDays(1)));
            }
            LocalDate after = period.isOpen() ? null : period.to().plusDays(1);
            next = next == null || after == null || after.isBefore(next) ? (after == null ? null : next) : after;
        }
        if (next != null && !next.isAfter(instrument.inForce().to())) {
            hole(clause, new Period(next, instrument.inForce().to()));
        }
    }

    private void hole(Clause clause, Period hole) {
        String days = hole.from() + (hole.isOpen() ? "" : " – " + hole.to());
        found.inClause(
                "version-hole",
                Severity.ERROR,
                clause,
                hole.from().toString(),
                new Text(
                        clause.label() + "在" + days + (hole.isOpen() ? "之后" : "") + "没有版本。",
                        "The clause has no version for " + days + (hole.isOpen() ? " on" : "") + "."),
                new Text("补上版本：held、not-held 或者 deleted", "add a version for these days: held, not-held or deleted"));
    }

    private void checkRules(Instrument instrument, Clause clause, String question, List<Form> rules) {
        List<Period> standing = rules.stream()
                .map(Form::rule)
                .filter(rule -> rule.clause().equals(clause.pin()))
                .map(rule -> rule.period())
                .sorted(Comparator.comparing(Period::from))
                .toList();
        if (standing.isEmpty() || standing.get(0).equals(Period.ALWAYS)) {
            return;
        }
        for (Period held : held(instrument, clause)) {
            uncovered(held, standing)
                    .ifPresent(day -> found.inClause(
                            "rules-hole",
                            Severity.ERROR,
                            clause,
                            question + ":" + day,
                            new Text(
                                    clause.label() + "自" + day + "起有条文，“" + question + "”却没有规则。",
                                    "The clause stands on " + day + ", but no rule of " + question + " does."),
                            new Text("改正规则的 @from、@to，或者补上规则", "correct @from and @to of its rules, or add one")));
        }
    }

    private static List<Period> held(Instrument instrument, Clause clause) {
        return clause.versions().isEmpty()
                ? List.of(instrument.inForce())
                : clause.versions().stream()
                        .filter(version -> version.held() && !version.deleted())
                        .map(ClauseVersion::period)
                        .toList();
    }

    /** Returns the first day of a span on which none of the periods stands. */
    private static java.util.Optional<LocalDate> uncovered(Period span, List<Period> sorted) {
        LocalDate day = span.from();
        for (Period period : sorted) {
            if (period.contains(day)) {
                if (period.isOpen() || !period.to().isBefore(span.to())) {
                    return java.util.Optional.empty();
                }
                day = period.to().plusDays(1);
            }
        }
        return java.util.Optional.of(day);
    }
}
