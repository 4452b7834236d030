package org.youju.engine;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.youju.decision.Truth;
import org.youju.facts.Interval;
import org.youju.rulebook.Bean;
import org.youju.rulebook.BoundConstraint;

/** The facts of one object in one world: submitted, computed and given, and the results its rules may read. */
final class Sheet {
    private final Frame frame;
    private final int element;
    private final List<FactAt> facts;
    private final @Nullable Object[] values;
    private final boolean[] submitted;
    private final Set<FactAt> declined;
    private final @Nullable Lacks[] lacks;
    private final Bean bean;
    private final @Nullable Object[] results;
    private final @Nullable Lacks[] resultLacks;
    private final @Nullable Bean resultBean;
    private final @Nullable Truth[] memo;
    /** Null where every fact is exact, which is by far the most usual. */
    private @Nullable Interval @Nullable [] spreads;

    Sheet(
            Frame frame,
            int element,
            @Nullable Object[] submittedValues,
            Set<FactAt> declined,
            @Nullable Interval @Nullable [] submittedSpreads) {
        this.frame = frame;
        this.element = element;
        this.facts = frame.facts(element);
        this.values = submittedValues;
        this.declined = declined;
        this.spreads = submittedSpreads;
        this.submitted = new boolean[values.length];
        this.lacks = new Lacks[values.length];
        this.bean = frame.type().create();
        this.results = new Object[frame.resultCount()];
        this.resultLacks = new Lacks[frame.resultCount()];
        this.resultBean =
                frame.resultsType() == null ? null : frame.resultsType().create();
        this.memo = new Truth[frame.memoSize()];
        for (int position = 0; position < values.length; position++) {
            if (values[position] != null) {
                submitted[position] = true;
                bean.set(position, values[position]);
            }
        }
    }

    private Sheet(Sheet other) {
        this.frame = other.frame;
        this.element = other.element;
        this.facts = other.facts;
        this.values = other.values.clone();
        this.submitted = other.submitted;
        this.declined = other.declined;
        this.lacks = other.lacks.clone();
        this.results = other.results.clone();
        this.resultLacks = other.resultLacks.clone();
        this.memo = other.memo.clone();
        this.spreads = other.spreads == null ? null : other.spreads.clone();
        this.bean = frame.type().create();
        for (int position = 0; position < values.length; position++) {
            if (values[position] != null) {
                bean.set(position, values[position]);
            }
        }
        this.resultBean =
                frame.resultsType() == null ? null : frame.resultsType().create();
        for (int position = 0; position < results.length; position++) {
            if (results[position] != null && resultBean != null) {
                resultBean.set(position, results[position]);
            }
        }
    }

    /** A sheet for another world, equal so far. */
    Sheet copy() {
        return new Sheet(this);
    }

    Frame frame() {
        return frame;
    }

    int element() {
        return element;
    }

    String pointer() {
        return frame.pointer(element);
    }

    @Nullable
    Object value(int position) {
        return values[position];
    }

    @Nullable
    Object[] values() {
        return values;
    }

    boolean isSubmitted(int position) {
        return submitted[position];
    }

    /**
     * Returns what stands in the way of a fact that is computed or given: by itself while nothing of the route to it is
     * there, else what the route lacks; and the other of the two where a person could not tell the first.
     *
     * @param route what the route lacks
     * @param begun whether the route is to be gone on
     */
    Lacks lacking(int position, Lacks route, boolean begun) {
        FactAt itself = facts.get(position);
        if (declined.isEmpty()) {
            return begun ? route : Lacks.fact(itself);
        }
        boolean routeOpen =
                !route.facts().isEmpty() && !declined.containsAll(route.facts().keySet());
        boolean byRoute = declined.contains(itself)
                ? !route.isEmpty()
                : begun && (routeOpen || route.facts().isEmpty());
        return byRoute ? route : Lacks.fact(itself);
    }

    FactAt fact(int position) {
        return facts.get(position);
    }

    /** Sets a computed or given fact. */
    void put(int position, Object value) {
        values[position] = value;
        bean.set(position, value);
    }

    /** Sets a computed or given fact that is uncertain. */
    void put(int position, Object value, @Nullable Interval spread) {
        put(position, value);
        if (spread != null) {
            if (spreads == null) {
                spreads = new Interval[values.length];
            }
            spreads[position] = spread;
        }
    }

    /** Whether any fact is uncertain. */
    boolean hasSpreads() {
        return spreads != null;
    }

    /** The values an uncertain fact may have; null where it is exact. */
    @Nullable
    Interval spread(int position) {
        return spreads == null ? null : spreads[position];
    }

    /** Whether a constraint holds with other values, null for none, at some positions. */
    boolean holdsWith(BoundConstraint constraint, int[] positions, @Nullable Object[] tried) {
        for (int number = 0; number < positions.length; number++) {
            bean.set(positions[number], tried[number]);
        }
        try {
            return constraint.holds(bean.object());
        } finally {
            for (int position : positions) {
                bean.set(position, values[position]);
            }
        }
    }

    /** Says why a computed or given fact is absent. */
    void explainAbsence(int position, Lacks why) {
        lacks[position] = why;
    }

    /** Whether a fact is absent although nothing is lacking: it has no value. */
    boolean isNone(int position) {
        Lacks why = lacks[position];
        return why != null && why.isEmpty() && values[position] == null;
    }

    /** Why a fact is absent: by itself, or what its computation lacks. */
    Lacks lacksOf(int position) {
        Lacks why = lacks[position];
        return why == null ? Lacks.fact(facts.get(position)) : why;
    }

    @Nullable
    Object result(int position) {
        return results[position];
    }

    void putResult(int position, @Nullable Object result, Lacks why) {
        results[position] = result;
        resultLacks[position] = why;
        if (resultBean != null) {
            resultBean.set(position, result);
        }
    }

    Lacks lacksOfResult(int position) {
        Lacks why = resultLacks[position];
        return why == null ? Lacks.NONE : why;
    }

    Object subjectBean() {
        return bean.object();
    }

    Object resultBean() {
        if (resultBean == null) {
            throw new IllegalStateException("no rule of this text reads results");
        }
        return resultBean.object();
    }

    boolean hasResultBean() {
        return resultBean != null;
    }

    @Nullable
    Truth remembered(int place) {
        return memo[place];
    }

    Truth remember(int place, Truth truth) {
        memo[place] = truth;
        return truth;
    }
}
