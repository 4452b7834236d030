package org.youju.rulebook;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.youju.law.Instrument;

/** Writes the DRL that the vocabulary and the ledgers stand for: enums, subject types, and each text's {@code Clauses}. */
final class DrlGenerator {
    static final String SUBJECTS_PACKAGE = "subjects";
    static final String CLAUSES_TYPE = "Clauses";

    private DrlGenerator() {}

    /** Returns the declarations of every code list and subject. */
    static String subjects(Vocabulary vocabulary) {
        StringBuilder drl = new StringBuilder("package " + SUBJECTS_PACKAGE + "\n");
        drl.append("import java.math.BigDecimal\nimport java.time.LocalDate\nimport java.util.List\n");
        for (CodeList list : vocabulary.codeLists()) {
            drl.append("declare enum ").append(list.name()).append(' ');
            drl.append(list.codes().stream().map(CodeList.Code::constant).collect(Collectors.joining(", ")));
            drl.append(";\nend\n");
        }
        for (Subject subject : vocabulary.subjects()) {
            drl.append("declare ").append(subject.name()).append('\n');
            subject.facts().stream().filter(fact -> fact.type().isReadable()).forEach(fact -> drl.append("    ")
                    .append(fact.name())
                    .append(" : ")
                    .append(javaType(fact.type()))
                    .append('\n'));
            drl.append("end\n");
        }
        return drl.toString();
    }

    /** Returns what a text's rule files share: imports, the {@code decision} and the results its rules read. */
    static String header(Instrument instrument, Collection<RuleText> rules) {
        StringBuilder drl = new StringBuilder("package " + instrument.packageName() + "\n");
        drl.append("import java.math.BigDecimal\nimport java.time.LocalDate\n");
        drl.append("import org.youju.decision.Outcome\nimport org.youju.decision.Status\n");
        for (String function : List.of("range", "atMost", "atLeast")) {
            drl.append("import function org.youju.rulebook.Amounts.")
                    .append(function)
                    .append('\n');
        }
        drl.append("global org.youju.rulebook.Consequence decision\n");
        Map<String, String> results = results(rules);
        if (!results.isEmpty()) {
            drl.append("declare ").append(CLAUSES_TYPE).append('\n');
            results.forEach((name, type) ->
                    drl.append("    ").append(name).append(" : ").append(type).append('\n'));
            drl.append("end\n");
        }
        return drl.toString();
    }

    /** Returns the results that rules read, by name, each with the simple name of its enum. */
    static SortedMap<String, String> results(Collection<RuleText> rules) {
        SortedMap<String, String> results = new TreeMap<>();
        rules.stream()
                .flatMap(rule -> rule.constraints().stream())
                .filter(Constraint::onClauses)
                .forEach(constraint -> addResults(constraint.test(), results));
        return results;
    }

    private static void addResults(Test test, Map<String, String> results) {
        if (test instanceof Test.Comparison comparison) {
            results.put(comparison.fact(), typeOfResult(comparison.literal()));
        } else if (test instanceof Test.OneOf oneOf) {
            results.put(oneOf.fact(), typeOfResult(oneOf.literals().get(0)));
        } else if (test instanceof Test.AnyOf anyOf) {
            anyOf.tests().forEach(each -> addResults(each, results));
        }
    }

    private static String typeOfResult(Object literal) {
        return literal.getClass().getSimpleName();
    }

    private static String javaType(FactType type) {
        return switch (type.kind()) {
            case BOOLEAN -> "Boolean";
            case INTEGER -> "Integer";
            case DECIMAL -> "BigDecimal";
            case DATE -> "LocalDate";
            case CODE -> type.of();
            case CODES -> "List";
            case ELEMENTS, SERIES -> throw new IllegalArgumentException("rules do not read " + type);
        };
    }
}
