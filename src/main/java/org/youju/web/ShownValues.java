package org.youju.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.youju.law.Language;
import org.youju.rulebook.FactType;
import org.youju.rulebook.Output;
import org.youju.rulebook.Question;
import org.youju.rulebook.Rulebook;

/**
 * Shows the values of a decision in a template: {@code shown.of(name, value)}.
 *
 * @param messages messages by key
 * @param codes what the codes of a fact or output are called, by its name and the code
 */
public record ShownValues(Map<String, String> messages, Map<String, Map<String, String>> codes) {
    private static final Pattern IDLE_ZEROS = Pattern.compile("^(-?\\d+\\.\\d{2}\\d*?)0+$");

    public ShownValues {
        messages = Map.copyOf(messages);
        codes = Map.copyOf(codes);
    }

    /** Returns what shows the values of a subject's facts and of what some questions on it give. */
    static ShownValues of(
            Rulebook rulebook,
            String subject,
            List<Question> questions,
            Language language,
            Map<String, String> messages) {
        Map<String, Map<String, String>> codes = new HashMap<>();
        rulebook.subject(subject).ifPresent(known -> known.facts()
                .forEach(fact -> codes.put(fact.name(), codes(rulebook, fact.type(), language))));
        for (Question question : questions) {
            for (Output output : question.outputs()) {
                codes.putIfAbsent(output.name(), codes(rulebook, output.type(), language));
            }
        }
        return new ShownValues(messages, codes);
    }

    private static Map<String, String> codes(Rulebook rulebook, FactType type, Language language) {
        Map<String, String> codes = new HashMap<>();
        rulebook.content().vocabulary().codeList(type.of()).ifPresent(list -> list.codes()
                .forEach(code -> codes.put(code.id(), code.label().in(language))));
        return codes;
    }

    /** Returns a value in words: yes or no, a code by its name, a list with commas between; a number as it is. */
    public String of(String name, Object value) {
        if (value instanceof Boolean yes) {
            return messages.get(yes ? "ask.yes" : "ask.no");
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(each -> each == null ? "-" : of(name, each))
                    .collect(Collectors.joining(messages.get("ask.and")));
        }
        if (value instanceof Map<?, ?>) {
            return "…";
        }
        String text = String.valueOf(value);
        return text.equals("never")
                ? messages.get("ask.never")
                : codes.getOrDefault(name, Map.of()).getOrDefault(text, number(text));
    }

    /** Returns a number without the zeros that only the arithmetic left behind its second decimal; other text as it is. */
    static String number(String text) {
        return IDLE_ZEROS.matcher(text).replaceFirst("$1");
    }
}
