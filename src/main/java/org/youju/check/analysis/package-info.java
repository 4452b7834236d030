/** Finds what rules say without meaning it: never, always, twice, against each other, or not at all. */
@org.jspecify.annotations.NullMarked
package org.youju.check.analysis;
