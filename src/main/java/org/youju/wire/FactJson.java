package org.youju.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.youju.engine.FactAt;
import org.youju.law.Text;
import org.youju.rulebook.CodeList;
import org.youju.rulebook.Fact;
import org.youju.rulebook.FactType;
import org.youju.rulebook.Rulebook;
import org.youju.rulebook.Subject;

/** Writes how a fact is asked for: question, type, unit, limits and what may be answered. */
final class FactJson {
    private final Rulebook rulebook;

    FactJson(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Returns where a fact stands and what it is called. */
    static ObjectNode named(FactAt at, Fact fact) {
        // the day of the question stands beside the facts
        String object = at.name().equals(Subject.AS_OF) ? "" : at.at();
        ObjectNode node =
                Json.object().put("fact", at.name()).put("at", object).put("pointer", object + "/" + at.name());
        node.set("label", Json.text(fact.label()));
        return node;
    }

    /** Returns the same with how it is asked for. */
    ObjectNode asked(FactAt at, Fact fact) {
        ObjectNode node = named(at, fact);
        node.set("question", Json.text(fact.question().isEmpty() ? fact.label() : fact.question()));
        node.put("type", type(fact.type().kind()));
        text(node, "unit", fact.unit());
        limit(node, "min", fact.min());
        limit(node, "max", fact.max());
        node.set("options", options(fact));
        if (fact.type().kind() == FactType.Kind.ELEMENTS) {
            rulebook.subject(fact.type().of()).ifPresent(subject -> node.set("each", Json.text(subject.label())));
            node.set(
                    "howMany",
                    Json.text(new Text(
                            "一共几个？逐个的情况随后再问；没有的，填 0",
                            "How many are there? Each is asked about afterwards; 0 if none")));
        }
        return node;
    }

    private static String type(FactType.Kind kind) {
        return switch (kind) {
            case ELEMENTS -> "list";
            default -> kind.name().toLowerCase(Locale.ROOT);
        };
    }

    private static void text(ObjectNode node, String name, Text text) {
        if (text.isEmpty()) {
            node.putNull(name);
        } else {
            node.set(name, Json.text(text));
        }
    }

    private static void limit(ObjectNode node, String name, @Nullable BigDecimal limit) {
        if (limit == null) {
            node.putNull(name);
        } else {
            node.put(name, limit.toPlainString());
        }
    }

    private ArrayNode options(Fact fact) {
        ArrayNode options = Json.array();
        switch (fact.type().kind()) {
            case BOOLEAN -> {
                options.addObject().put("value", true).set("label", Json.text(new Text("是", "yes")));
                options.addObject().put("value", false).set("label", Json.text(new Text("否", "no")));
            }
            case CODE, CODES -> {
                CodeList list = rulebook.content()
                        .vocabulary()
                        .codeList(fact.type().of())
                        .orElseThrow();
                list.codes()
                        .forEach(code ->
                                options.addObject().put("value", code.id()).set("label", Json.text(code.label())));
            }
            case DATE -> {
                if (fact.mayBeNever()) {
                    options.addObject()
                            .put("value", "never")
                            .set("label", Json.text(new Text("没有发生", "it has not happened")));
                }
            }
            default -> {
                // a number, a list or a series is not chosen from a few
            }
        }
        return options;
    }
}
