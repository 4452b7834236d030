package org.youju.rulebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A rulebook read and checked, with what the rule compiler needs of it.
 *
 * @param content everything {@code rules/} says
 * @param drlByFile the DRL of each rule file and, generated, of each decision table, by path below {@code rules/}, in
 *     order of path
 */
public record ReadRulebook(RulebookContent content, Map<String, String> drlByFile) {
    public ReadRulebook {
        drlByFile = Collections.unmodifiableMap(new LinkedHashMap<>(drlByFile));
    }
}
