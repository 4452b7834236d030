package org.youju.check.boundary;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.youju.check.Units;
import org.youju.engine.Engine;
import org.youju.engine.RuleTrace;
import org.youju.facts.Facts;
import org.youju.rulebook.Computation;
import org.youju.rulebook.Fact;
import org.youju.rulebook.FactType;
import org.youju.rulebook.InterpretedTest;
import org.youju.rulebook.Subject;

/** Moves a fact of a case, or what it is computed from, until a rule sees it on one side of a threshold. */
final class FactMover {
    /** How many steps a first, long step has, by which it is seen how the threshold's distance follows. */
    private static final int LONG_STEP = 31;

    /** How many steps around the likely place are tried: months have up to 31 days. */
    private static final int AROUND = 40;

    private final Engine engine;
    private final Subject subject;
    private final Threshold threshold;
    private final BigDecimal target;

    FactMover(Engine engine, Subject subject, Threshold threshold, Side side) {
        this.engine = engine;
        this.subject = subject;
        this.threshold = threshold;
        this.target = side.distance(threshold.unit());
    }

    /** Returns the case moved, or nothing if no way was found. */
    Optional<MovedCase> move(MovedCase from, Map<String, Object> facts) {
        Optional<MovedCase> moved = direct(from, threshold.fact(), threshold.limit(facts), target, false);
        Fact other = threshold.other();
        if (moved.isEmpty() && other != null) {
            moved = direct(
                    from, other, Optional.ofNullable(facts.get(threshold.fact().name())), target.negate(), false);
        }
        if (moved.isEmpty()) {
            moved = byInputs(from, threshold.fact());
        }
        if (moved.isEmpty() && other != null) {
            moved = byInputs(from, other);
        }
        return moved.isPresent() ? moved : direct(from, threshold.fact(), threshold.limit(facts), target, true);
    }

    /** Sets a fact itself; one that is computed only if it was submitted, or as a last resort. */
    private Optional<MovedCase> direct(
            MovedCase from, Fact fact, Optional<Object> anchor, BigDecimal distance, boolean lastResort) {
        boolean may = fact.isSubmittable() && (lastResort || !fact.isComputed() || from.value(fact.name()) != null);
        if (!may || anchor.isEmpty() || anchor.get().equals(Facts.NEVER)) {
            return Optional.empty();
        }
        Object value = InterpretedTest.moved(inType(fact, anchor.get()), distance);
        return isPossible(fact, value) ? reached(from.with(fact.name(), value)) : Optional.empty();
    }

    private static Serializable inType(Fact fact, Object anchor) {
        return fact.type().kind() == FactType.Kind.DECIMAL ? new BigDecimal(anchor.toString()) : (Serializable) anchor;
    }

    private Optional<MovedCase> reached(MovedCase moved) {
        return distance(moved)
                .filter(found ->
                        found.signum() == target.signum() && found.abs().compareTo(threshold.unit()) <= 0)
                .map(found -> moved);
    }

    private Optional<BigDecimal> distance(MovedCase moved) {
        for (RuleTrace trace : engine.trace(moved.query())) {
            if (trace.at().equals(moved.at()) && trace.rule().equals(threshold.rule())) {
                Optional<BigDecimal> found = threshold.distance(trace.facts());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<MovedCase> byInputs(MovedCase from, Fact fact) {
        for (String input : inputs(fact)) {
            Optional<MovedCase> moved = byInput(from, subject.fact(input).orElseThrow());
            if (moved.isPresent()) {
                return moved;
            }
        }
        return Optional.empty();
    }

    /** The facts a computed one comes from in the end, the first first. */
    private List<String> inputs(Fact fact) {
        List<String> inputs = new ArrayList<>();
        collect(fact.computation(), inputs);
        return inputs;
    }

    private void collect(Computation computation, List<String> into) {
        if (computation instanceof Computation.Reference reference) {
            Fact fact = subject.fact(reference.fact()).orElseThrow();
            if (fact.isSubmittable()) {
                into.add(fact.name());
            }
            collect(fact.computation(), into);
        } else if (computation instanceof Computation.Call call) {
            call.arguments().forEach(argument -> collect(argument, into));
        }
    }

    private Optional<MovedCase> byInput(MovedCase from, Fact input) {
        Object value = from.value(input.name());
        Optional<BigDecimal> step = Units.of(input.type().kind());
        Optional<BigDecimal> start = distance(from);
        if (value == null || value.equals(Facts.NEVER) || step.isEmpty() || start.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> further = at(from, input, value, LONG_STEP).flatMap(this::distance);
        if (further.isEmpty() || further.get().compareTo(start.get()) == 0) {
            return Optional.empty();
        }
        int likely = target.subtract(start.get())
                .multiply(BigDecimal.valueOf(LONG_STEP))
                .divide(further.get().subtract(start.get()), 0, RoundingMode.HALF_UP)
                .intValue();
        for (int off = 0; off <= AROUND; off++) {
            for (int steps : off == 0 ? new int[] {likely} : new int[] {likely + off, likely - off}) {
                Optional<MovedCase> moved = at(from, input, value, steps).flatMap(this::reached);
                if (moved.isPresent()) {
                    return moved;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<MovedCase> at(MovedCase from, Fact input, Object value, int steps) {
        BigDecimal step = Units.of(input.type().kind()).orElseThrow();
        Object moved = InterpretedTest.moved((Serializable) value, step.multiply(BigDecimal.valueOf(steps)));
        return isPossible(input, moved) ? Optional.of(from.with(input.name(), moved)) : Optional.empty();
    }

    private static boolean isPossible(Fact fact, Object value) {
        if (value instanceof LocalDate) {
            return true;
        }
        BigDecimal number = new BigDecimal(value.toString());
        return (fact.min() == null || number.compareTo(fact.min()) >= 0)
                && (fact.max() == null || number.compareTo(fact.max()) <= 0);
    }
}
