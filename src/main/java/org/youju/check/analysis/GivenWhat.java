package org.youju.check.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.youju.rulebook.Gift;
import org.youju.rulebook.RuleText;
import org.youju.rulebook.Test;

/**
 * What a rule gives under one name, written so that equal values look alike.
 *
 * @param refer whether it refers the matter to a person
 * @param name the value, or the code referred with
 * @param value the value, with the facts it is made of
 * @param literal whether the value is written in the rule, so that two different ones surely differ
 */
record GivenWhat(boolean refer, String name, String value, boolean literal) {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** Returns what a rule gives, by name. */
    static List<GivenWhat> of(RuleText rule) {
        Map<String, String> facts = new HashMap<>();
        rule.constraints().forEach(constraint -> {
            if (constraint.test() instanceof Test.Bound bound) {
                facts.put(bound.variable(), bound.fact());
                facts.put("$" + bound.variable(), bound.fact());
            }
        });
        List<GivenWhat> given = new ArrayList<>();
        for (Gift gift : rule.gifts()) {
            String value = value(gift, facts);
            given.add(new GivenWhat(
                    gift.refer(), gift.name(), value, !gift.expression().contains("$")));
        }
        given.sort((one, other) -> one.toString().compareTo(other.toString()));
        return Collections.unmodifiableList(given);
    }

    private static String value(Gift gift, Map<String, String> facts) {
        String expression = gift.expression().replaceAll("\\s+", "");
        if (gift.literals().size() == 1 && !expression.contains("(") && !expression.contains("$")) {
            return number(gift.literals().get(0));
        }
        String named = VARIABLE.matcher(expression)
                .replaceAll(match -> Matcher.quoteReplacement(facts.getOrDefault(match.group(), match.group())));
        return QUOTED.matcher(named).replaceAll(match -> Matcher.quoteReplacement(number(match.group(1))));
    }

    private static String number(String text) {
        return NUMBER.matcher(text).matches()
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : text;
    }
}
