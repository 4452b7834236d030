/** Turns {@code rules/} into a checked, immutable rulebook, or says which file, rule and clause is wrong. */
@org.jspecify.annotations.NullMarked
package org.youju.rulebook;
