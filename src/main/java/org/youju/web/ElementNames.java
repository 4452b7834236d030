package org.youju.web;

import java.util.HashMap;
import java.util.Map;

/** Names the element of a list that a finding or a value is about, where the answers of the service point at it. */
final class ElementNames {
    private static final int LIST = 2;
    private static final int ELEMENT = 3;

    private ElementNames() {}

    /**
     * Returns the same finding or value with the element under {@code at} in words, such as 家庭成员 2.
     *
     * @param labels what facts are called, by name
     */
    static Map<String, Object> in(Map<String, Object> finding, Map<String, String> labels) {
        String[] at = String.valueOf(finding.getOrDefault("at", "")).split("/", -1);
        if (at.length <= ELEMENT) {
            return finding;
        }
        Map<String, Object> named = new HashMap<>(finding);
        named.put("at", labels.getOrDefault(at[LIST], at[LIST]) + " " + (Integer.parseInt(at[ELEMENT]) + 1));
        return named;
    }
}
