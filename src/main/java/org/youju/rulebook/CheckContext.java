package org.youju.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.law.Pin;

/**
 * What the cross checks look things up in, and how they report.
 *
 * @param whole whether every text was read, so that what none of them has is wrong
 * @param found what was wrong before the cross checks began
 */
record CheckContext(RulebookContent content, boolean whole, SourceLines lines, Problems problems, List<Problem> found) {
    /** Returns whether a rule of the clause could not be read: then what it would say must not be missed. */
    boolean lacksRules(String instrument, Pin pin) {
        return found.stream()
                .anyMatch(problem -> !problem.rule().isEmpty()
                        && problem.clause().equals(pin.value())
                        && problem.file().startsWith(instrument + "/"));
    }

    Optional<Instrument> instrument(String id) {
        return content.instruments().stream()
                .filter(instrument -> instrument.id().equals(id))
                .findFirst();
    }

    Optional<Question> question(String id) {
        return content.questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst();
    }

    List<String> questionIds() {
        return content.questions().stream().map(Question::id).toList();
    }

    /** Returns every clause of every ledger. */
    Stream<Clause> clauses() {
        return content.instruments().stream().flatMap(instrument -> instrument.clauses().stream());
    }

    /** Returns the pinpoints of a ledger. */
    List<String> pins(String instrument) {
        return instrument(instrument).map(Instrument::clauses).orElse(List.of()).stream()
                .map(clause -> clause.pin().value())
                .toList();
    }

    /** Returns the rules that say something for a clause. */
    List<RuleText> rulesOf(Clause clause) {
        return content.rules().stream()
                .filter(rule -> rule.instrument().equals(clause.instrument())
                        && rule.clause().equals(clause.pin()))
                .toList();
    }

    /** Reports something wrong with a clause at one of its keys in the ledger. */
    void inLedger(Clause clause, String key, String message, String expected) {
        String file = Names.ledgerPath(clause.instrument());
        int line = lines.of(file, clause.pin().value() + "/" + key);
        problems.add(new Problem(file, line, "", clause.pin().value(), message, expected));
    }

    /** Reports something wrong with a rule. */
    void inRule(RuleText rule, String message, String expected) {
        problems.add(
                new Problem(rule.file(), rule.line(), rule.name(), rule.clause().value(), message, expected));
    }

    /** Reports something wrong with a question at one of its keys. */
    void inQuestion(Question question, String key, String message, String expected) {
        String file = Names.questionPath(question);
        problems.add(file, lines.of(file, "question/" + key), message, expected);
    }
}
