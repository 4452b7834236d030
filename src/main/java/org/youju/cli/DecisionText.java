package org.youju.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.youju.decision.Condition;
import org.youju.decision.Decision;
import org.youju.decision.Evidence;
import org.youju.decision.FactUse;
import org.youju.decision.Finding;
import org.youju.decision.GivenValue;
import org.youju.decision.Margin;
import org.youju.decision.Missing;
import org.youju.decision.Outcome;
import org.youju.decision.Range;
import org.youju.decision.Status;
import org.youju.facts.Facts;
import org.youju.law.Language;
import org.youju.law.Text;
import org.youju.rulebook.Fact;
import org.youju.rulebook.Question;
import org.youju.rulebook.Rulebook;
import org.youju.wire.DecisionWriter.Detail;

/** Writes a decision for people to read. */
final class DecisionText {
    private final Rulebook rulebook;
    private final Language language;
    private final Detail detail;
    private final StringBuilder out = new StringBuilder();

    DecisionText(Rulebook rulebook, Language language, Detail detail) {
        this.detail = detail;
        this.rulebook = rulebook;
        this.language = language;
    }

    /** Returns the text of a decision. */
    String of(Decision decision) {
        String question = rulebook.question(decision.question())
                .map(asked -> asked.label().in(language))
                .orElse(decision.question());
        line(0, question + "  [" + decision.place() + ", " + decision.asOf() + "]");
        line(0, Words.OUTCOME.in(language) + Words.of(decision.outcome()).in(language));
        line(0, standing(decision.evidence()));
        line(0, decision.summary().in(language));
        if (detail == Detail.SENTENCE) {
            return out.toString();
        }
        heading(Words.CLAUSES, !decision.findings().isEmpty());
        decision.findings().forEach(this::finding);
        heading(Words.VALUES, !decision.values().isEmpty());
        decision.values().forEach(this::value);
        heading(Words.MISSING, !decision.missing().isEmpty());
        decision.missing().forEach(missing -> missing(decision, missing));
        heading(Words.REASONS, !decision.reasons().isEmpty());
        decision.reasons().forEach(reason -> line(1, reason.text().in(language)));
        heading(Words.WARNINGS, !decision.warnings().isEmpty());
        decision.warnings().forEach(warning -> line(1, warning.text().in(language)));
        heading(Words.INDICATIVE, decision.indicative().isPresent());
        decision.indicative().ifPresent(other -> out.append(new DecisionText(rulebook, language, detail).of(other)));
        return out.toString();
    }

    private String standing(Evidence evidence) {
        String weakest = String.join(", ", evidence.weakest());
        return Words.of(evidence.standing()).in(language)
                + Words.of(evidence.grade()).in(language)
                + (weakest.isEmpty() ? "" : " (" + weakest + ")");
    }

    private void finding(Finding finding) {
        String at = finding.at().isEmpty() ? "" : " " + finding.at();
        line(
                1,
                "[" + Words.of(finding.status()).in(language) + "] "
                        + finding.instrument().citation(finding.clause()) + at);
        line(2, finding.clause().summary().in(language));
        if (detail == Detail.FULL && finding.status() != Status.NOT_APPLICABLE) {
            finding.conditions().forEach(this::condition);
        }
        finding.readings()
                .forEach(result -> line(
                        2,
                        Words.READING.in(language) + result.reading().id() + ": "
                                + result.reading().summary().in(language) + " → "
                                + Words.of(result.outcome()).in(language)));
    }

    private void condition(Condition condition) {
        String used = condition.facts().stream().map(DecisionText::use).collect(Collectors.joining(", "));
        String lacking = String.join(", ", condition.missing());
        line(
                2,
                "- " + Words.of(condition.role()).in(language)
                        + condition.text().in(language) + ": "
                        + Words.of(condition.holds()).in(language)
                        + (used.isEmpty() ? "" : "  (" + used + ")")
                        + condition.margins().stream().map(this::margin).collect(Collectors.joining())
                        + (lacking.isEmpty() ? "" : "  (" + Words.LACKING.in(language) + lacking + ")"));
    }

    private String margin(Margin margin) {
        String unit = margin.limit().unit().isEmpty()
                ? ""
                : " " + margin.limit().unit().in(language);
        String decidable = margin.isDecidable() ? "" : Words.UNDECIDABLE.in(language);
        return "  (" + margin.limit().fact() + " - " + plain(margin.bound()) + " = " + plain(margin.distance()) + unit
                + decidable + ")";
    }

    private static String use(FactUse use) {
        return use.name() + " = " + plain(use.value())
                + use.spread()
                        .map(spread -> " [" + plain(spread.low()) + ", " + plain(spread.high()) + "]")
                        .orElse("");
    }

    private void value(GivenValue value) {
        String unit = value.unit().isEmpty() ? "" : " " + value.unit().in(language);
        line(
                1,
                value.label().in(language) + " (" + value.name() + "): " + plain(value.value()) + unit + "  "
                        + value.instrument().citation(value.clause()));
    }

    private void missing(Decision decision, Missing missing) {
        String asked = rulebook.question(decision.question())
                .map(Question::subject)
                .flatMap(subject -> fact(subject, missing))
                .map(fact -> "  " + fact.in(language))
                .orElse("");
        String at = missing.at().length() > "/facts".length() ? missing.at() + "/" : "";
        line(1, at + missing.fact() + asked + "  " + missing.serves());
    }

    private java.util.Optional<Text> fact(String subject, Missing missing) {
        // an element's fact is a fact of its own subject; names mean the same everywhere
        return rulebook.content().vocabulary().subjects().stream()
                .filter(candidate -> missing.at().length() > "/facts".length()
                        || candidate.name().equals(subject))
                .flatMap(candidate -> candidate.fact(missing.fact()).stream())
                .map(Fact::question)
                .findFirst();
    }

    /** A value as people write it. */
    static String plain(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof LocalDate day) {
            return day.equals(Facts.NEVER) ? "never" : day.toString();
        }
        if (value instanceof Range range) {
            return (range.min() == null ? "" : "≥ " + range.min().toPlainString())
                    + (range.min() == null || range.max() == null ? "" : ", ")
                    + (range.max() == null ? "" : "≤ " + range.max().toPlainString());
        }
        if (value instanceof Status status) {
            return status.code();
        }
        if (value instanceof Outcome outcome) {
            return outcome.code();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> item == null ? "-" : plain(item)).collect(Collectors.joining(", "));
        }
        return String.valueOf(value);
    }

    private void heading(Text text, boolean wanted) {
        if (wanted) {
            out.append('\n');
            line(0, text.in(language));
        }
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }
}
