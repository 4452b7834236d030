package org.youju.check;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.youju.rulebook.RuleText;

/**
 * Names rules so that the name stays when lines move or other rules come in: {@code art12.item3/public-rental-eligibility/requires-B},
 * and {@code .2} for the second of several that share it.
 */
public final class RuleIds {
    private final IdentityHashMap<RuleText, String> ids = new IdentityHashMap<>();

    /** Names the rules of one text, given in the order of its files. */
    public RuleIds(List<RuleText> rules) {
        Map<String, Integer> seen = new HashMap<>();
        for (RuleText rule : rules) {
            String name = rule.clause() + "/" + rule.question() + "/"
                    + rule.role().code() + (rule.reading().isEmpty() ? "" : "-" + rule.reading());
            int number = seen.merge(name, 1, Integer::sum);
            ids.put(rule, number == 1 ? name : name + "." + number);
        }
    }

    /**
     * Returns the name of a rule.
     *
     * @throws IllegalArgumentException if it is not one of the rules it was made for
     */
    public String of(RuleText rule) {
        String id = ids.get(rule);
        if (id == null) {
            throw new IllegalArgumentException("no rule of this text: " + rule.name());
        }
        return id;
    }
}
