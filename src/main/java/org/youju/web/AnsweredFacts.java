package org.youju.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.youju.law.Language;
import org.youju.rulebook.CodeList;
import org.youju.rulebook.Fact;
import org.youju.rulebook.FactType;
import org.youju.rulebook.Rulebook;

/** Says in words what was answered. */
final class AnsweredFacts {
    private final Rulebook rulebook;
    private final Language language;
    private final Map<String, String> messages;

    AnsweredFacts(Rulebook rulebook, Language language, Map<String, String> messages) {
        this.rulebook = rulebook;
        this.language = language;
        this.messages = messages;
    }

    /** Returns the questions that were asked, each with its pointer, what it is called and what was answered. */
    List<Map<String, String>> of(CaseFile file) {
        List<Map<String, String>> list = new ArrayList<>();
        for (String pointer : file.asked()) {
            Optional<NamedFact> named = NamedFact.find(rulebook, file.question(), pointer);
            named.ifPresent(fact -> list.add(Map.of(
                    "pointer", pointer,
                    "label", fact.label(language),
                    "value",
                            file.answer(pointer)
                                    .map(value -> say(fact.fact(), value))
                                    .orElse(messages.get("ask.skipped")))));
        }
        return list;
    }

    private String say(Fact fact, JsonNode value) {
        return switch (fact.type().kind()) {
            case BOOLEAN -> messages.get(value.asBoolean() ? "ask.yes" : "ask.no");
            case CODE -> code(fact, value.asText());
            case CODES -> value.isEmpty() ? messages.get("ask.none") : all(value, each -> code(fact, each.asText()));
            case SERIES -> all(value, each -> each.isNull() ? "-" : each.asText());
            case ELEMENTS -> String.valueOf(value.size());
            case DATE -> value.asText().equals("never") ? messages.get("ask.never") : value.asText();
            case INTEGER, DECIMAL -> unit(fact, value.asText());
        };
    }

    private String unit(Fact fact, String number) {
        return fact.unit().isEmpty() ? number : number + " " + fact.unit().in(language);
    }

    private String code(Fact fact, String code) {
        return rulebook.content().vocabulary().codeList(fact.type().of()).stream()
                .flatMap(list -> list.codes().stream())
                .filter(each -> each.id().equals(code))
                .findFirst()
                .map(CodeList.Code::label)
                .map(label -> label.in(language))
                .orElse(code);
    }

    private String all(JsonNode list, java.util.function.Function<JsonNode, String> say) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(say)
                .collect(Collectors.joining(language == Language.EN ? ", " : "、"));
    }

    /** Returns what the facts of a question's subject are called, by name; those that say themselves in the condition left out. */
    Map<String, String> names(String question) {
        return rulebook.question(question)
                .flatMap(each -> rulebook.subject(each.subject()))
                .map(subject -> subject.facts().stream()
                        .filter(fact -> fact.type().kind() != FactType.Kind.BOOLEAN)
                        .collect(Collectors.toMap(
                                Fact::name, fact -> fact.label().in(language))))
                .orElse(Map.of());
    }
}
