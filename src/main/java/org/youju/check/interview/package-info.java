/** Measures interviews over the test cases: how many questions they take, against the least that could be. */
@org.jspecify.annotations.NullMarked
package org.youju.check.interview;
