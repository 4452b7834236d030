/** Proves that the cases would notice if a rule said something else. */
@org.jspecify.annotations.NullMarked
package org.youju.check.mutation;
