package org.youju.rulebook;

import java.util.Set;
import java.util.TreeSet;

/** Which facts or results a test reads. */
public final class TestReads {
    private TestReads() {}

    /** Returns the names that a test reads, in order of name. */
    public static Set<String> of(Test test) {
        Set<String> names = new TreeSet<>();
        collect(test, names);
        return names;
    }

    private static void collect(Test test, Set<String> names) {
        if (test instanceof Test.Comparison comparison) {
            names.add(comparison.fact());
        } else if (test instanceof Test.FactComparison comparison) {
            names.add(comparison.left());
            names.add(comparison.right());
        } else if (test instanceof Test.OneOf oneOf) {
            names.add(oneOf.fact());
        } else if (test instanceof Test.Bound bound) {
            names.add(bound.fact());
        } else if (test instanceof Test.AnyOf anyOf) {
            anyOf.tests().forEach(each -> collect(each, names));
        }
    }
}
