package org.youju.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import org.youju.facts.Source;
import org.youju.rulebook.FactType;

/** Describes a fact that comes with where it is from, as {@link SourcedReader} reads it. */
final class SourcedSchema {
    private static final String DEFS = "#/$defs/";

    private SourcedSchema() {}

    /** Adds the definitions that every such fact refers to. */
    static void define(ObjectNode defs) {
        ArrayNode sources = orNull(defs.putObject("source"));
        ArrayNode codes = sources.addObject().putArray("enum");
        Arrays.stream(Source.values()).map(Source::code).forEach(codes::add);
        orNull(defs.putObject("by")).addObject().put("type", "string").put("maxLength", SourcedReader.LONGEST_BY);
        ArrayNode at = orNull(defs.putObject("at"));
        at.addObject().put("type", "string").put("format", "date");
        at.addObject().put("type", "string").put("format", "date-time");
        amount(defs, "uncertainty", "number", "^[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?$");
        amount(defs, "wholeUncertainty", "integer", "^[0-9]+$");
        amount(defs, "daysUncertainty", "integer", "^[0-9]+$").put("maximum", SourcedReader.MOST_DAYS);
    }

    /** Returns the object form of a fact whose bare value has the given forms. */
    static ObjectNode of(FactType.Kind kind, ArrayNode forms) {
        ObjectNode sourced = Json.object().put("type", "object");
        ObjectNode properties = sourced.putObject("properties");
        properties.putObject("value").set("anyOf", forms);
        properties.putObject("source").put("$ref", DEFS + "source");
        properties.putObject("by").put("$ref", DEFS + "by");
        properties.putObject("at").put("$ref", DEFS + "at");
        switch (kind) {
            case DECIMAL, SERIES -> properties.putObject("uncertainty").put("$ref", DEFS + "uncertainty");
            case INTEGER -> properties.putObject("uncertainty").put("$ref", DEFS + "wholeUncertainty");
            case DATE -> properties.putObject("uncertainty").put("$ref", DEFS + "daysUncertainty");
            case BOOLEAN, CODE, CODES, ELEMENTS ->
                properties.putObject("uncertainty").put("type", "null");
        }
        sourced.putArray("required").add("value");
        return sourced.put("additionalProperties", false);
    }

    private static ObjectNode amount(ObjectNode defs, String name, String type, String pattern) {
        ArrayNode forms = orNull(defs.putObject(name));
        ObjectNode number = forms.addObject().put("type", type).put("minimum", 0);
        forms.addObject().put("type", "string").put("pattern", pattern);
        return number;
    }

    private static ArrayNode orNull(ObjectNode schema) {
        ArrayNode forms = schema.putArray("anyOf");
        forms.addObject().put("type", "null");
        return forms;
    }
}
