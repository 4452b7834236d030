package org.youju.rulebook;

import java.util.List;
import org.youju.law.Pin;

/** A rule bound to what Drools compiled for it. */
public final class Rule {
    private final RuleText text;
    private final List<BoundConstraint> constraints;
    private final BoundConsequence consequence;

    Rule(RuleText text, List<BoundConstraint> constraints, BoundConsequence consequence) {
        this.text = text;
        this.constraints = List.copyOf(constraints);
        this.consequence = consequence;
    }

    /** Returns the rule as written. */
    public RuleText text() {
        return text;
    }

    /** Returns its constraints in the order of the text. */
    public List<BoundConstraint> constraints() {
        return constraints;
    }

    /** Returns its consequence. */
    public BoundConsequence consequence() {
        return consequence;
    }

    /** Returns this rule with other constraints and consequence, for trying what a change would do. */
    public Rule with(List<BoundConstraint> otherConstraints, BoundConsequence otherConsequence) {
        List<Constraint> written =
                otherConstraints.stream().map(BoundConstraint::text).toList();
        return new Rule(text(text.unless(), written), otherConstraints, otherConsequence);
    }

    /** Returns this rule no longer yielding to a clause, for trying what a change would do. */
    public Rule notYieldingTo(Pin special) {
        List<Pin> others =
                text.unless().stream().filter(pin -> !pin.equals(special)).toList();
        return new Rule(text(others, text.constraints()), constraints, consequence);
    }

    private RuleText text(List<Pin> unless, List<Constraint> written) {
        return new RuleText(
                text.instrument(),
                text.question(),
                text.name(),
                text.clause(),
                text.role(),
                text.reading(),
                unless,
                text.period(),
                text.subject(),
                written,
                text.gifts(),
                text.comment(),
                text.file(),
                text.line());
    }
}
