package org.youju.rulebook;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.youju.decision.Outcome;
import org.youju.decision.Status;
import org.youju.law.Clause;

/**
 * What one pattern of a rule can read.
 *
 * @param type the pattern's type in DRL
 * @param onClauses whether it is the results of clauses and questions
 * @param facts the type of each fact by name
 * @param codes the constants of each code list by name, with the literal each stands for, in their order
 * @param ordered names of the code lists whose codes have an order
 */
record PatternFacts(
        String type,
        boolean onClauses,
        Map<String, FactType> facts,
        Map<String, Map<String, Serializable>> codes,
        List<String> ordered) {
    /** The generated type of the results of clauses and questions. */
    static final String CLAUSES = "Clauses";

    private static final String STATUS = "Status";
    private static final String OUTCOME = "Outcome";

    /** Returns what a pattern on a subject reads. */
    static PatternFacts of(Subject subject, Vocabulary vocabulary) {
        Map<String, FactType> facts = new LinkedHashMap<>();
        subject.facts().forEach(fact -> facts.put(fact.name(), fact.type()));
        Map<String, Map<String, Serializable>> codes = new LinkedHashMap<>();
        for (CodeList list : vocabulary.codeLists()) {
            Map<String, Serializable> constants = new LinkedHashMap<>();
            list.codes().forEach(code -> constants.put(code.constant(), code.id()));
            codes.put(list.name(), constants);
        }
        List<String> ordered = vocabulary.codeLists().stream()
                .filter(CodeList::ordered)
                .map(CodeList::name)
                .toList();
        return new PatternFacts(subject.name(), false, facts, codes, ordered);
    }

    /** Returns what a pattern on the results of an instrument's clauses and of questions reads. */
    static PatternFacts ofResults(List<Clause> clauses, List<Question> questions) {
        Map<String, FactType> results = new LinkedHashMap<>();
        clauses.forEach(clause -> results.put(clause.pin().fieldName(), new FactType(FactType.Kind.CODE, STATUS)));
        questions.forEach(question -> results.put(question.fieldName(), new FactType(FactType.Kind.CODE, OUTCOME)));
        // a result is absent while it is unknown, so no rule can wait for the unknown ones
        EnumSet<Status> statuses =
                EnumSet.complementOf(EnumSet.of(Status.DISPUTED, Status.NEEDS_REVIEW, Status.UNKNOWN));
        EnumSet<Outcome> outcomes = EnumSet.complementOf(EnumSet.of(Outcome.UNDETERMINED));
        return new PatternFacts(
                CLAUSES, true, results, Map.of(STATUS, constants(statuses), OUTCOME, constants(outcomes)), List.of());
    }

    private static <E extends Enum<E>> Map<String, Serializable> constants(EnumSet<E> values) {
        Map<String, Serializable> constants = new LinkedHashMap<>();
        values.forEach(value -> constants.put(value.name(), value));
        return constants;
    }
}
