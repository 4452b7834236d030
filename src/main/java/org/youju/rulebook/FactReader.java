package org.youju.rulebook;

import java.math.BigDecimal;
import java.util.Optional;
import org.youju.law.Text;
import org.youju.rulebook.FactType.Kind;

/** Reads the facts of a subject file. */
final class FactReader {
    /** The day of the question, which every subject has. */
    static final Fact AS_OF = new Fact(
            Subject.AS_OF,
            new FactType(Kind.DATE, ""),
            new Text("判断日期", "day of the question"),
            Text.NONE,
            Text.NONE,
            Text.NONE,
            Text.NONE,
            null,
            null,
            false,
            true,
            new Computation.None());

    private final TypeNames types;

    FactReader(TypeNames types) {
        this.types = types;
    }

    /** Returns a fact; one whose type is not known counts as a boolean, so that its other keys are read. */
    Fact read(String name, YamlNode node) {
        if (name.equals(Subject.AS_OF)) {
            node.problem("asOf is a fact of every subject", "leave it out");
        } else if (!Names.isFact(name)) {
            node.problem(
                    "a fact cannot be named \"" + name + "\"",
                    "expected lowerCamelCase from two small letters, and no word of DRL or Java");
        }
        YamlMap map = node.map();
        FactType type = map.required("type").flatMap(types::read).orElse(new FactType(Kind.BOOLEAN, ""));
        Optional<BigDecimal> min = map.optional("min").flatMap(YamlNode::number);
        Optional<BigDecimal> max = map.optional("max").flatMap(YamlNode::number);
        Fact fact = new Fact(
                name,
                type,
                map.words("label"),
                map.optionalWords("unit"),
                map.optionalWords("question"),
                map.optionalWords("holds"),
                map.optionalWords("fails"),
                min.orElse(null),
                max.orElse(null),
                map.optional("mayBeNever").map(YamlNode::flag).orElse(false),
                map.optional("changeable").map(YamlNode::flag).orElse(true),
                map.optional("computed").map(FactReader::computation).orElse(new Computation.None()));
        map.close();
        checkKeysFitType(map, type);
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            node.problem("min " + min.get() + " is above max " + max.get(), "");
        }
        return fact;
    }

    private static Computation computation(YamlNode node) {
        try {
            String text = node.text();
            return text.isEmpty() ? new Computation.None() : ComputationParser.parse(text);
        } catch (ComputationException failure) {
            node.problem(failure.getMessage(), failure.expected());
            return new Computation.None();
        }
    }

    private static void checkKeysFitType(YamlMap map, FactType type) {
        boolean number = type.kind() == Kind.INTEGER || type.kind() == Kind.DECIMAL || type.kind() == Kind.SERIES;
        only(map, "min", number, "numbers");
        only(map, "max", number, "numbers");
        only(map, "holds", type.kind() == Kind.BOOLEAN, "booleans");
        only(map, "fails", type.kind() == Kind.BOOLEAN, "booleans");
        only(map, "mayBeNever", type.kind() == Kind.DATE, "dates");
    }

    private static void only(YamlMap map, String key, boolean fits, String kinds) {
        if (!fits && map.entries().containsKey(key)) {
            map.entries().get(key).problem("\"" + key + "\" is for " + kinds + " only", "leave it out");
        }
    }
}
