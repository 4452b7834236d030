package org.youju.rulebook;

import java.io.Serializable;
import java.util.List;

/** What one comma-separated constraint of a rule tests. */
public sealed interface Test extends Serializable {
    /**
     * A fact compared with a literal.
     *
     * @param fact name of the fact, or of the result in {@code Clauses}
     * @param operator the comparison
     * @param literal {@code Boolean}, {@code Integer}, {@code BigDecimal}, {@code LocalDate}, or a code's id as
     *     {@code String}; a {@code Status} or {@code Outcome} in {@code Clauses}
     */
    record Comparison(String fact, Operator operator, Serializable literal) implements Test {}

    /** Two facts compared by order. */
    record FactComparison(String left, Operator operator, String right) implements Test {}

    /** A fact that equals one of several literals. */
    record OneOf(String fact, List<Serializable> literals) implements Test {
        public OneOf {
            literals = List.copyOf(literals);
        }
    }

    /** One of several tests holds. */
    record AnyOf(List<Test> tests) implements Test {
        public AnyOf {
            tests = List.copyOf(tests);
        }
    }

    /** A fact is bound to a variable: it must be present. */
    record Bound(String variable, String fact) implements Test {}
}
