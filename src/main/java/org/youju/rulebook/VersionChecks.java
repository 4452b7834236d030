package org.youju.rulebook;

import java.util.List;
import java.util.stream.Collectors;
import org.youju.law.Clause;
import org.youju.law.ClauseVersion;
import org.youju.law.Period;

/**
 * Checks the versions of clauses and the dates of rules against each other. A held version without a rule would look
 * fulfilled, and so would a clause whose rules end before it does.
 */
final class VersionChecks {
    private final CheckContext context;

    VersionChecks(CheckContext context) {
        this.context = context;
    }

    void check() {
        context.clauses().forEach(clause -> {
            checkDisjoint(clause);
            List<RuleText> rules = context.rulesOf(clause);
            rules.stream()
                    .filter(rule -> !rule.period().equals(Period.ALWAYS))
                    .forEach(rule -> checkDates(clause, rule));
            rules.stream()
                    .collect(Collectors.groupingBy(RuleText::question))
                    .forEach((question, ofQuestion) -> checkEveryVersionHasRules(clause, question, ofQuestion));
        });
    }

    private void checkDisjoint(Clause clause) {
        List<ClauseVersion> versions = clause.versions();
        for (int one = 0; one < versions.size(); one++) {
            for (int other = one + 1; other < versions.size(); other++) {
                Period period = versions.get(one).period();
                if (period.overlaps(versions.get(other).period())) {
                    context.inLedger(
                            clause,
                            "versions",
                            "versions overlap: " + words(period) + " and "
                                    + words(versions.get(other).period()),
                            "expected each day in one version");
                }
            }
        }
    }

    private void checkDates(Clause clause, RuleText rule) {
        List<Period> held = held(clause);
        boolean cuts =
                held.stream().anyMatch(period -> rule.period().overlaps(period) && !isInside(period, rule.period()));
        boolean hits = held.stream().anyMatch(period -> rule.period().overlaps(period));
        if (!hits || cuts) {
            context.inRule(
                    rule,
                    "its dates, " + words(rule.period()) + ", are not those of a version in the ledger",
                    held.isEmpty()
                            ? "declare versions of the clause, or leave @from and @to out"
                            : "versions held: "
                                    + held.stream().map(VersionChecks::words).collect(Collectors.joining("; ")));
        }
    }

    private void checkEveryVersionHasRules(Clause clause, String question, List<RuleText> rules) {
        for (Period period : held(clause)) {
            if (rules.stream().noneMatch(rule -> isInside(period, rule.period()))) {
                context.inLedger(
                        clause,
                        "versions",
                        "no rule of " + question + " stands for the version " + words(period),
                        "expected a rule for each version held");
            }
        }
    }

    private static List<Period> held(Clause clause) {
        return clause.versions().stream()
                .filter(version -> version.held() && !version.deleted())
                .map(ClauseVersion::period)
                .toList();
    }

    private static boolean isInside(Period inner, Period outer) {
        return !inner.from().isBefore(outer.from()) && !inner.to().isAfter(outer.to());
    }

    private static String words(Period period) {
        boolean begins = !period.from().equals(Period.ALWAYS.from());
        return (begins ? "from " + period.from() : "from the beginning")
                + (period.isOpen() ? "" : " to " + period.to());
    }
}
