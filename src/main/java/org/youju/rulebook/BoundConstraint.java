package org.youju.rulebook;

/** A constraint with its predicate. */
public final class BoundConstraint {
    private final Constraint text;
    private final Predicate predicate;
    private final int[] reads;

    /**
     * Binds a constraint.
     *
     * @param text the constraint as written
     * @param predicate whether it holds on a generated object; for a bound fact, which only has to be present, always true
     * @param reads positions of what it reads, in order of name: in the subject's facts, or in the results of {@code Clauses}
     */
    public BoundConstraint(Constraint text, Predicate predicate, int[] reads) {
        this.text = text;
        this.predicate = predicate;
        this.reads = reads;
    }

    /** A test on a generated object. */
    @FunctionalInterface
    public interface Predicate {
        /** Returns whether it holds; an absent fact never makes a comparison hold. */
        boolean test(Object bean) throws Exception;
    }

    /** Returns the constraint as written. */
    public Constraint text() {
        return text;
    }

    /** Returns the number of facts or results it reads. */
    public int readCount() {
        return reads.length;
    }

    /** Returns the position of one of what it reads. */
    public int read(int number) {
        return reads[number];
    }

    /** Returns whether it holds on a generated object. */
    public boolean holds(Object bean) {
        try {
            return predicate.test(bean);
        } catch (Exception failure) {
            throw new IllegalStateException("the constraint \"" + text.source() + "\" could not be tested", failure);
        }
    }
}
