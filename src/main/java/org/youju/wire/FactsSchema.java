package org.youju.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Set;
import org.youju.law.Text;
import org.youju.rulebook.CodeList;
import org.youju.rulebook.Fact;
import org.youju.rulebook.FactType;
import org.youju.rulebook.Subject;
import org.youju.rulebook.Vocabulary;

/** Describes the facts of a subject as JSON Schema 2020-12, for forms and for other programs. */
public final class FactsSchema {
    private static final String DEFS = "#/$defs/";

    private final Vocabulary vocabulary;

    /** Describes subjects of a vocabulary. */
    public FactsSchema(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Returns the schema of what may stand under {@code facts}.
     *
     * @throws IllegalArgumentException if the vocabulary has no such subject
     */
    public byte[] of(String subject) {
        return Json.bytes(tree(subject));
    }

    /** Returns the schema as a tree. */
    ObjectNode tree(String subject) {
        ObjectNode schema = Json.object().put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.setAll(describe(known(subject)));
        Set<String> elements = new LinkedHashSet<>();
        collectElements(known(subject), elements);
        ObjectNode defs = schema.putObject("$defs");
        elements.forEach(element -> defs.set(element, describe(known(element))));
        SourcedSchema.define(defs);
        return schema;
    }

    private void collectElements(Subject subject, Set<String> elements) {
        SubjectReader.submittable(subject).filter(FactsSchema::hasElements).forEach(fact -> {
            if (elements.add(fact.type().of())) {
                collectElements(known(fact.type().of()), elements);
            }
        });
    }

    private static boolean hasElements(Fact fact) {
        return fact.type().kind() == FactType.Kind.ELEMENTS;
    }

    private Subject known(String subject) {
        return vocabulary
                .subject(subject)
                .orElseThrow(() -> new IllegalArgumentException("the vocabulary has no subject " + subject));
    }

    private ObjectNode describe(Subject subject) {
        ObjectNode schema = Json.object().put("title", subject.label().zh()).put("type", "object");
        schema.set("x-label", Json.text(subject.label()));
        ObjectNode properties = schema.putObject("properties");
        SubjectReader.submittable(subject).forEach(fact -> properties.set(fact.name(), property(fact)));
        return schema.put("additionalProperties", false);
    }

    private ObjectNode property(Fact fact) {
        ObjectNode property = Json.object().put("title", fact.label().zh());
        if (!fact.question().isEmpty()) {
            property.put("description", fact.question().zh());
        }
        ArrayNode forms = property.putArray("anyOf");
        switch (fact.type().kind()) {
            case BOOLEAN -> forms.addObject().put("type", "boolean");
            case INTEGER -> number(forms, fact, "integer", "^-?[0-9]+$");
            case DECIMAL -> number(forms, fact, "number", "^-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?$");
            case DATE -> date(forms, fact);
            case CODE -> forms.add(codes(fact));
            case CODES -> list(forms, ValueReaders.MOST_ELEMENTS).set("items", codes(fact));
            case ELEMENTS ->
                list(forms, ValueReaders.MOST_ELEMENTS)
                        .set(
                                "items",
                                Json.object().put("$ref", DEFS + fact.type().of()));
            case SERIES -> {
                ArrayNode point = Json.array();
                number(point, fact, "number", "^-?[0-9]+(\\.[0-9]+)?$");
                point.addObject().put("type", "null");
                list(forms, ValueReaders.MOST_POINTS).set("items", Json.object().set("anyOf", point));
            }
        }
        forms.addObject().put("type", "null");
        forms.add(SourcedSchema.of(fact.type().kind(), forms.deepCopy()));
        property.set("x-label", Json.text(fact.label()));
        extra(property, "x-question", fact.question());
        extra(property, "x-unit", fact.unit());
        return property;
    }

    private static void extra(ObjectNode property, String name, Text text) {
        if (!text.isEmpty()) {
            property.set(name, Json.text(text));
        }
    }

    private static void number(ArrayNode forms, Fact fact, String type, String pattern) {
        ObjectNode number = forms.addObject().put("type", type);
        if (fact.min() != null) {
            number.put("minimum", fact.min());
        }
        if (fact.max() != null) {
            number.put("maximum", fact.max());
        }
        // a schema cannot compare a string; it can at least refuse the sign
        boolean positive = fact.min() != null && fact.min().signum() >= 0;
        forms.addObject().put("type", "string").put("pattern", positive ? pattern.replace("-?", "") : pattern);
    }

    private static void date(ArrayNode forms, Fact fact) {
        forms.addObject().put("type", "string").put("format", "date");
        if (fact.mayBeNever()) {
            forms.addObject().put("const", "never");
        }
    }

    private static ObjectNode list(ArrayNode forms, int most) {
        return forms.addObject().put("type", "array").put("maxItems", most);
    }

    private ObjectNode codes(Fact fact) {
        CodeList list = vocabulary.codeList(fact.type().of()).orElseThrow();
        ObjectNode codes = Json.object();
        ArrayNode each = codes.putArray("oneOf");
        for (CodeList.Code code : list.codes()) {
            ObjectNode one = each.addObject()
                    .put("const", code.id())
                    .put("title", code.label().zh());
            one.set("x-label", Json.text(code.label()));
        }
        return codes;
    }
}
