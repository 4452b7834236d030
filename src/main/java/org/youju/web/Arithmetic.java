package org.youju.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.youju.law.Language;
import org.youju.rulebook.Gift;
import org.youju.rulebook.Rule;
import org.youju.rulebook.RuleText;
import org.youju.rulebook.Rulebook;

/** Says how an amount was worked out: the sum as the rule has it, and the same with the numbers of the case. */
final class Arithmetic {
    private static final Pattern SIGN = Pattern.compile(" [×+−] ");

    private final Rulebook rulebook;
    private final Language language;
    private final Map<String, String> names;

    /**
     * Prepares for one question.
     *
     * @param names what facts are called, by name
     */
    Arithmetic(Rulebook rulebook, Language language, Map<String, String> names) {
        this.rulebook = rulebook;
        this.language = language;
        this.names = names;
    }

    /**
     * Returns the sum of a value, such as 基础租金 × 0.60 = 10.55 × 0.60; nothing where the rule just names the value.
     *
     * @param value a value of a decision as the service answers
     * @param findings the findings of the decision
     */
    Optional<String> of(String question, Map<String, Object> value, List<Map<String, Object>> findings) {
        Map<String, Object> clause = Trees.map(value, "clause");
        String instrument = (String) clause.get("instrument");
        return rulebook.bound(instrument).rules().stream()
                .map(Rule::text)
                .filter(rule -> rule.question().equals(question))
                .filter(rule -> rule.clause().cited().equals(clause.get("pin")))
                .flatMap(rule -> sums(rule, (String) value.get("name"), findings))
                .findFirst();
    }

    private Stream<String> sums(RuleText rule, String name, List<Map<String, Object>> findings) {
        Optional<Map<String, Object>> fired = findings.stream()
                .filter(finding -> Trees.map(finding, "clause")
                        .get("pin")
                        .equals(rule.clause().cited()))
                .filter(finding -> fired(rule, finding))
                .findFirst();
        return fired.stream().flatMap(finding -> rule.gifts().stream()
                .filter(gift -> !gift.refer() && gift.name().equals(name))
                .map(gift -> sum(rule, gift))
                .filter(sum -> SIGN.matcher(sum).find())
                .map(sum -> sum + " = " + withNumbers(sum, finding)));
    }

    private boolean fired(RuleText rule, Map<String, Object> finding) {
        List<Object> holding = Trees.list(finding, "conditions").stream()
                .filter(condition -> Boolean.TRUE.equals(condition.get("holds")))
                .map(condition -> Trees.map(condition, "text").get("zh"))
                .toList();
        return rulebook.words().conditions(rule).stream().allMatch(text -> holding.contains(text.zh()));
    }

    private String sum(RuleText rule, Gift gift) {
        String words = rulebook.words().of(rule, gift).in(language);
        return words.substring(words.indexOf(language == Language.EN ? ": " : "：") + 1)
                .strip();
    }

    private String withNumbers(String sum, Map<String, Object> finding) {
        String numbers = sum;
        for (Map<String, Object> condition : Trees.list(finding, "conditions")) {
            for (Map.Entry<String, Object> used : Trees.map(condition, "facts").entrySet()) {
                String called = names.get(used.getKey());
                if (called != null && used.getValue() != null) {
                    numbers = numbers.replace(called, ShownValues.number(String.valueOf(used.getValue())));
                }
            }
        }
        return numbers;
    }
}
