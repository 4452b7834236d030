package org.youju.check.analysis;

/** The least that a rule can say of facts. */
sealed interface Atom {
    /** Returns what holds of the same facts, all being there, exactly where this does not. */
    Atom not();

    /**
     * A fact has one of some values.
     *
     * @param variable the fact
     * @param values these values
     * @param universe every value it can have
     */
    record Within(String variable, ValueSet values, ValueSet universe) implements Atom {
        @Override
        public Within not() {
            return new Within(variable, values.not().and(universe), universe);
        }
    }

    /**
     * Two facts stand to each other in one of some orders.
     *
     * @param left the fact whose name comes first
     * @param leftUniverse every value it can have
     * @param right the other
     * @param rightUniverse every value that can have
     * @param signs sum of {@link #LESS}, {@link #SAME}, {@link #MORE}: how the left may stand to the right
     */
    record Ordered(String left, ValueSet leftUniverse, String right, ValueSet rightUniverse, int signs)
            implements Atom {
        static final int LESS = 1;
        static final int SAME = 2;
        static final int MORE = 4;

        @Override
        public Ordered not() {
            return new Ordered(left, leftUniverse, right, rightUniverse, signs ^ (LESS | SAME | MORE));
        }
    }
}
