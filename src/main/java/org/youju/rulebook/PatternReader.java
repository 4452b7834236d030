package org.youju.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Reads the patterns of a rule: one on the subject, at most one on {@code Clauses}, and nothing else. */
final class PatternReader {
    private static final Map<String, String> ELEMENTS = Map.of(
            "NotDescr", "not",
            "ExistsDescr", "exists",
            "ForallDescr", "forall",
            "OrDescr", "or",
            "EvalDescr", "eval",
            "NamedConsequenceDescr", "do[ … ]",
            "ConditionalBranchDescr", "if … do[ … ]",
            "AccumulateDescr", "accumulate",
            "GroupByDescr", "groupby");
    private static final Map<String, String> HINTS = Map.of(
            "not", "say it positively, or count elements in a computed fact",
            "exists", "count elements in a computed fact",
            "forall", "count elements in a computed fact, with all( … )",
            "or", "join comparisons of one pattern with ||, or write one rule for each alternative",
            "from", "declare a computed fact over the list",
            "accumulate", "declare a computed fact, such as sum( … ) or max( … )");
    private static final String ONLY = "a rule reads one subject and at most one Clauses( … )";

    private final Map<String, PatternFacts> readables;
    private final String subject;
    private final List<String> subjects;
    private final RuleProblems problems;
    private final Set<String> seen = new HashSet<>();
    private final List<Constraint> constraints = new ArrayList<>();
    private final Map<String, FactType> bound = new HashMap<>();

    /** Makes a reader for the subject of a question and the results its rules may read. */
    PatternReader(PatternFacts subject, PatternFacts results, List<String> subjects, RuleProblems problems) {
        this.readables = Map.of(subject.type(), subject, results.type(), results);
        this.subject = subject.type();
        this.subjects = subjects;
        this.problems = problems;
    }

    /** Returns what the rule tests; reports what is wrong with it. */
    RuleCondition read(RuleDescr rule) {
        List<BaseDescr> elements =
                rule.getLhs() == null ? List.of() : rule.getLhs().getDescrs();
        for (BaseDescr element : elements) {
            int line = element.getLine() > 0 ? element.getLine() : rule.getLine();
            if (element instanceof PatternDescr pattern) {
                readPattern(pattern, line);
            } else {
                String kind = element.getClass().getSimpleName();
                refuseElement(ELEMENTS.getOrDefault(kind, word(kind)), line);
            }
        }
        if (elements.isEmpty()) {
            problems.add(rule.getLine(), "the rule reads nothing", "write " + subject + "( … ) after when");
        }
        return new RuleCondition(seen.contains(subject) ? subject : "", constraints, bound);
    }

    private void readPattern(PatternDescr pattern, int line) {
        String type = pattern.getObjectType();
        if (pattern.getSource() != null) {
            refuseElement(word(pattern.getSource().getClass().getSimpleName()), line);
        } else if (type == null) {
            refuseElement("a path expression", line);
        } else if (pattern.isQuery()) {
            refuseElement("the query call ?" + type, line);
        } else if (!pattern.getBehaviors().isEmpty()) {
            refuseElement("over window", line);
        } else if (!readables.containsKey(type)) {
            refuseType(type, line);
        } else if (!seen.add(type)) {
            problems.add(line, "more than one pattern on " + type, "put all its constraints into one, with commas");
        } else {
            if (pattern.getIdentifier() != null && !pattern.getIdentifier().isEmpty()) {
                problems.add(
                        line,
                        "the whole " + type + " is bound to " + pattern.getIdentifier(),
                        "bind the facts you need: " + type + "( " + pattern.getIdentifier() + " : fact )");
            }
            if (!pattern.getAnnotations().isEmpty()) {
                problems.add(line, "an annotation on a pattern", "annotations stand above when");
            }
            readConstraints(pattern, readables.get(type), line);
        }
    }

    private void readConstraints(PatternDescr pattern, PatternFacts readable, int patternLine) {
        for (BaseDescr element : pattern.getConstraint().getDescrs()) {
            int line = element.getLine() > 0 ? element.getLine() : patternLine;
            if (!(element instanceof ExprConstraintDescr expression)
                    || expression.getType() != ExprConstraintDescr.Type.NAMED) {
                problems.add(line, "a constraint by position", "name the fact: fact == literal");
                continue;
            }
            new ConstraintReader(readable, problems)
                    .read(expression.getExpression(), line)
                    .ifPresent(constraint -> add(constraint, readable));
        }
    }

    private void add(Constraint constraint, PatternFacts readable) {
        constraints.add(constraint);
        if (constraint.test() instanceof Test.Bound binding
                && bound.put(binding.variable(), readable.facts().get(binding.fact())) != null) {
            problems.add(constraint.line(), "the variable " + binding.variable() + " is bound twice", "use two names");
        }
    }

    private void refuseType(String type, int line) {
        if (subjects.contains(type)) {
            problems.add(
                    line,
                    "the question is asked of " + subject + ", but the rule reads " + type,
                    "read " + subject + ", or put the rule into the file of a question on " + type);
        } else {
            problems.add(line, "unknown subject " + type, NearestName.hint(type, readables.keySet()));
        }
    }

    private void refuseElement(String element, int line) {
        problems.add(line, element + " is not allowed in when", HINTS.getOrDefault(element, ONLY));
    }

    private static String word(String descriptor) {
        return descriptor.replace("Descr", "").toLowerCase(Locale.ROOT);
    }
}
