package org.youju.rulebook;

import java.util.List;
import java.util.Optional;
import org.youju.decision.Limit;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.law.Text;

/** Puts what the rules of a rulebook test into words. */
public final class RuleWords {
    private static final Subject NO_SUBJECT = new Subject("", Text.NONE, List.of());

    private final RulebookContent content;

    RuleWords(RulebookContent content) {
        this.content = content;
    }

    /** Returns the conditions of a rule, in the order of its constraints. */
    public List<Text> conditions(RuleText rule) {
        return rule.constraints().stream()
                .map(constraint -> of(rule, constraint))
                .toList();
    }

    /** Returns the numbers and days that each constraint of a rule compares with, in the order of its constraints. */
    public List<List<Limit>> limits(RuleText rule) {
        Subject subject = content.vocabulary().subject(rule.subject()).orElse(NO_SUBJECT);
        return rule.constraints().stream()
                .map(constraint -> Limits.of(constraint, subject))
                .toList();
    }

    /** Returns a constraint in the place of one of a rule. */
    public Text of(RuleText rule, Constraint constraint) {
        Subject subject = content.vocabulary().subject(rule.subject()).orElse(NO_SUBJECT);
        return ConditionText.of(
                constraint, subject, content.vocabulary(), field -> resultLabel(rule.instrument(), field));
    }

    /** Returns what a rule gives in one of its gifts; for a referral, what it tells the reader. */
    public Text of(RuleText rule, Gift gift) {
        if (gift.refer()) {
            Text why =
                    clause(rule).map(clause -> clause.refers().get(gift.name())).orElse(Text.same(gift.name()));
            return new Text("转人工：" + why.zh(), "refers to a person: " + why.en());
        }
        Optional<Question> question = content.questions().stream()
                .filter(each -> each.id().equals(rule.question()))
                .findFirst();
        String name = question.map(rule::subjectIn).orElse(rule.subject());
        return GiftText.of(
                rule,
                gift,
                question.flatMap(asked -> asked.output(gift.name())),
                content.vocabulary().subject(name).orElse(NO_SUBJECT),
                content.vocabulary());
    }

    private Optional<Clause> clause(RuleText rule) {
        return content.instruments().stream()
                .filter(each -> each.id().equals(rule.instrument()))
                .findFirst()
                .flatMap(instrument -> instrument.clause(rule.clause()));
    }

    /** Returns how a result that rules read is called: the clause as it is cited, or the question in words. */
    private Text resultLabel(String instrument, String field) {
        Optional<Text> clause = content.instruments().stream()
                .filter(each -> each.id().equals(instrument))
                .map(Instrument::clauses)
                .flatMap(List::stream)
                .filter(each -> each.pin().fieldName().equals(field))
                .findFirst()
                .map(each -> new Text(each.label(), each.pin().cited()));
        return clause.or(() -> content.questions().stream()
                        .filter(question -> question.fieldName().equals(field))
                        .findFirst()
                        .map(Question::label))
                .orElse(Text.same(field));
    }
}
