package org.youju.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Constraint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate1;
import org.youju.facts.FactIndex;

/** Binds rules as written to the predicates and consequences that Drools compiled for them. */
final class RuleBinder {
    private final Vocabulary vocabulary;
    private final Map<String, FactIndex> facts;
    private final ResultIndex results;
    private final Map<String, org.drools.model.Rule> compiled = new HashMap<>();

    /** Starts from the model of one package. */
    RuleBinder(Model model, Vocabulary vocabulary, Map<String, FactIndex> facts, ResultIndex results) {
        this.vocabulary = vocabulary;
        this.facts = facts;
        this.results = results;
        for (org.drools.model.Rule rule : model.getRules()) {
            compiled.put(rule.getName(), rule);
        }
    }

    /**
     * Binds one rule.
     *
     * @throws IllegalStateException if what Drools compiled is not what was written
     */
    Rule bind(RuleText text) {
        org.drools.model.Rule rule = compiled.get(text.compiledName());
        if (rule == null) {
            throw new IllegalStateException(text.file() + ": Drools compiled no rule \"" + text.name() + "\"");
        }
        List<SingleConstraint> predicates = new ArrayList<>();
        List<Binding> bindings = new ArrayList<>();
        for (Condition condition : rule.getView().getSubConditions()) {
            if (condition.getType() == Condition.Type.CONSEQUENCE) {
                continue;
            }
            if (!(condition instanceof Pattern<?> pattern)) {
                throw mismatch(text, "a condition that is no pattern: " + condition);
            }
            collect(pattern.getConstraint(), predicates);
            bindings.addAll(pattern.getBindings());
        }
        return new Rule(text, align(text, predicates), consequence(rule.getDefaultConsequence(), bindings, text));
    }

    private static void collect(Constraint constraint, List<SingleConstraint> into) {
        // a pattern that only binds facts has one constraint that nobody wrote
        if (constraint instanceof SingleConstraint single
                && constraint.getType() == Constraint.Type.SINGLE
                && single != SingleConstraint.TRUE) {
            into.add(single);
        }
        constraint.getChildren().forEach(child -> collect(child, into));
    }

    private List<BoundConstraint> align(RuleText text, List<SingleConstraint> predicates) {
        List<BoundConstraint> bound = new ArrayList<>();
        int next = 0;
        for (org.youju.rulebook.Constraint constraint : text.constraints()) {
            Set<String> names = TestReads.of(constraint.test());
            if (constraint.test() instanceof Test.Bound) {
                bound.add(new BoundConstraint(constraint, bean -> true, positions(text, constraint, names)));
                continue;
            }
            if (next == predicates.size()) {
                throw mismatch(text, "fewer constraints than written");
            }
            SingleConstraint single = predicates.get(next++);
            Set<String> read = new TreeSet<>(Arrays.asList(single.getReactiveProps()));
            if (!read.equals(names)) {
                throw mismatch(text, "\"" + constraint.source() + "\" reading " + read + " instead of " + names);
            }
            bound.add(new BoundConstraint(constraint, predicate(single), positions(text, constraint, names)));
        }
        if (next != predicates.size()) {
            throw mismatch(text, "more constraints than written");
        }
        return bound;
    }

    @SuppressWarnings("unchecked") // the generated predicate takes the generated type of its own pattern
    private static BoundConstraint.Predicate predicate(SingleConstraint single) {
        Predicate1<Object> compiled = single.getPredicate1();
        return compiled::test;
    }

    private int[] positions(RuleText text, org.youju.rulebook.Constraint constraint, Set<String> names) {
        return names.stream()
                .mapToInt(name -> constraint.onClauses()
                        ? results.position(name)
                        : facts.get(text.subject()).position(name))
                .toArray();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private BoundConsequence consequence(Consequence compiled, List<Binding> bindings, RuleText text) {
        if (text.gifts().isEmpty()) {
            return BoundConsequence.NOTHING;
        }
        Variable<?>[] variables = compiled.getVariables();
        List<java.util.function.BiFunction<Object, org.youju.rulebook.Consequence, Object>> arguments =
                new ArrayList<>();
        for (Variable<?> variable : variables) {
            if (variable instanceof Global) {
                arguments.add((subject, receiver) -> receiver);
            } else {
                Binding binding = bindings.stream()
                        .filter(each -> each.getBoundVariable() == variable)
                        .findFirst()
                        .orElseThrow(() -> mismatch(text, "an unbound variable " + variable.getName()));
                arguments.add((subject, receiver) -> binding.eval(subject));
            }
        }
        return (subject, taker) -> {
            org.youju.rulebook.Consequence receiver = new CodesGiven(taker, vocabulary);
            Object[] values = new Object[arguments.size()];
            for (int position = 0; position < values.length; position++) {
                values[position] = arguments.get(position).apply(subject, receiver);
            }
            try {
                compiled.getBlock().execute(values);
            } catch (Exception failure) {
                throw new IllegalStateException("the consequence of \"" + text.name() + "\" failed", failure);
            }
        };
    }

    private static IllegalStateException mismatch(RuleText text, String found) {
        return new IllegalStateException(text.file() + ":" + text.line() + ", rule \"" + text.name()
                + "\": Drools compiled something else than was written: " + found);
    }
}
